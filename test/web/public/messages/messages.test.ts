import { describe, expect, it } from 'vitest';
import { cy } from '../../../../web/public/messages/cy.ts';
import { en } from '../../../../web/public/messages/en.ts';

/** Every sentence by its path; functions are called with a number so that their words are compared too. */
const sentences = (value: unknown, path = ''): [string, string][] => {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [[path, String(value(3))]];
  return Object.entries(value ?? {}).flatMap(([key, member]) => sentences(member, `${path}.${key}`));
};

const english = new Map(sentences(en));
const welsh = new Map(sentences(cy));

/** Names and numbers that are the same in both languages. */
const shared = new Set(['.form.who.person']);

describe('messages', () => {
  it('have the same keys in both languages, lists of the same length included', () => {
    expect([...welsh.keys()].sort()).toEqual([...english.keys()].sort());
  });

  it('are never empty, except the note that only Welsh pages carry', () => {
    const empty = [...english, ...welsh]
      .filter(([, sentence]) => sentence.trim() === '')
      .map(([path]) => path);
    expect(empty).toEqual(['.common.welshNote']);
  });

  it('are translated: no Welsh sentence is the English one', () => {
    const same = [...english].filter(([path, sentence]) => sentence !== '' && welsh.get(path) === sentence);
    expect(same.map(([path]) => path).filter((path) => !shared.has(path))).toEqual([]);
  });

  it('keep the figures that people act on in both languages', () => {
    for (const figure of ['999', '101', '141', '55', '18000', '10', '17', '20,000', '90']) {
      const uses = (all: Map<string, string>) =>
        [...all].filter(([, text]) => text.includes(figure)).map(([path]) => path);
      expect(uses(welsh).sort(), figure).toEqual(uses(english).sort());
    }
  });

  it('say in Welsh that the Welsh awaits a translator', () => {
    expect(cy.common.welshNote).toMatch(/cyfieithydd/);
  });
});
