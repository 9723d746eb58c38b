import { describe, expect, it } from 'vitest';
import { assess } from '../../../functions/domain/assessment/assess.ts';
import { spelled } from '../../../functions/domain/assessment/text/spelling.ts';
import { words } from './support/words.ts';

describe('misspelled words', () => {
  it.each([
    ['sergent', 'sergeant'],
    ['constible', 'constable'],
    ['harrassing', 'harassing'],
    ['recieved', 'received'],
    ['inapropriate', 'inappropriate'],
    ['tommorow', 'tomorrow'],
    ['screamin', 'screaming'],
    ['nife', 'knife'],
  ])('are read: %s as %s', (written, meant) => {
    expect(spelled(written)).toBe(meant);
  });

  it.each(['office', 'polite', 'receiver', 'neighbours', 'college', 'relations'])(
    'are told from true words: %s',
    (word) => {
      expect(spelled(word)).toBe(word);
    },
  );

  it('do not hide danger', () => {
    const told =
      'hes a pcso. he lokd her in the shed n she is bleedin, he sed tommorow hes gettin the nife again.';
    const { level, rules } = assess(words(told, { risk: { someoneInDanger: 'no' } })).urgency;
    expect(level).toBe('immediate');
    expect(rules.flatMap(({ evidence }) => evidence).every((span) => told.includes(span))).toBe(true);
  });

  it('count as evidence, quoted as they were written', () => {
    const { thresholds } = assess(
      words('The sergent has been harrassing his ex girlfreind and follows her home.', { subjects: [] }),
    );
    expect(thresholds.T2.result).toBe('met');
    expect(thresholds.T2.rules.flatMap(({ evidence }) => evidence)).toContain('sergent');
  });
});
