import { describe, expect, it } from 'vitest';
import { parseDay } from '../../../../web/public/form/day.ts';
import { forceOptions } from '../../../../web/public/form/force-options.ts';
import { formAge, signFormToken } from '../../../../web/public/form/form-token.ts';
import { formValuesFrom } from '../../../../web/public/form/form-values.ts';
import { peopleShown } from '../../../../web/public/form/people.ts';
import { riskyWordsIn } from '../../../../web/public/form/risky-words.ts';
import { suspicionsOf } from '../../../../web/public/form/suspicions.ts';
import { cy } from '../../../../web/public/messages/cy.ts';
import { en } from '../../../../web/public/messages/en.ts';

const values = (fields: Record<string, string>) => formValuesFrom(new URLSearchParams(fields).toString());

describe('parseDay', () => {
  it.each([
    ['27 3 2026', '2026-03-27'],
    ['27/03/2026', '2026-03-27'],
    ['1.2.2024', '2024-02-01'],
    ['2026-03-27', '2026-03-27'],
    ['29 2 2024', '2024-02-29'],
    ['29 2 2026', null],
    ['27 13 2026', null],
    ['March', null],
    ['27 3 26', null],
  ])('reads %s as %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });
});

describe('the form token', () => {
  const form = { key: 'a'.repeat(32), token: signFormToken('secret', 'a'.repeat(32), 1_000_000) };

  it('tells how many seconds ago the form was rendered', () => {
    expect(formAge('secret', form, 1_007_900)).toBe(7);
  });

  it('is worth nothing under another secret, for another key, or altered', () => {
    expect(formAge('other', form, 1_007_900)).toBeNull();
    expect(formAge('secret', { ...form, key: 'b'.repeat(32) }, 1_007_900)).toBeNull();
    expect(formAge('secret', { ...form, token: `1${form.token}` }, 1_007_900)).toBeNull();
    expect(formAge('secret', { ...form, token: '' }, 1_007_900)).toBeNull();
  });

  it('makes only suspicions of a fast, unsigned or overfull form', () => {
    const key = 'c'.repeat(32);
    const signed = { idempotencyKey: key, formToken: signFormToken('secret', key, 0) };
    expect(suspicionsOf(values(signed), { secret: 'secret', now: 60_000 })).toEqual([]);
    expect(suspicionsOf(values(signed), { secret: 'secret', now: 1_000 })).toEqual(['too-fast']);
    expect(suspicionsOf(values({ website: 'x' }), { secret: 'secret', now: 0 })).toEqual([
      'honeypot',
      'no-form-token',
    ]);
  });
});

describe('forceOptions', () => {
  const ids = (fields: Record<string, string>) =>
    forceOptions(values(fields)).found.map(({ force }) => force.id);

  it.each([
    ['Met', ['metropolitan']],
    ['West Yorkshire Police', ['west-yorkshire']],
    ['Luton', ['bedfordshire']],
  ])('finds %s by name or place', (place, found) => {
    expect(ids({ place })).toEqual(found);
  });

  it.each([en, cy])('finds every example that the question itself gives', ({ form }) => {
    const [, examples = ''] = /: (.+?)\./.exec(form.force.placeHint) ?? [];
    const each = examples.split(/, | or | neu /);
    expect(each).toHaveLength(3);
    for (const place of each) expect(ids({ place }), place).not.toEqual([]);
  });

  it('asks which council where an outcode lies in two forces', () => {
    const { found } = forceOptions(values({ place: 'LU1' }));
    expect(found.map(({ force, localities }) => [force.id, localities])).toEqual([
      ['bedfordshire', ['Central Bedfordshire', 'Luton']],
      ['hertfordshire', ['Dacorum']],
    ]);
  });

  it('always offers the special forces, and keeps a force chosen before', () => {
    const options = forceOptions(values({ place: 'nowhere at all', forceId: 'kent' }));
    expect(options.found.map(({ force }) => force.id)).toEqual(['kent']);
    expect(options.special.map(({ force }) => force.id).sort()).toEqual([
      'british-transport-police',
      'civil-nuclear-constabulary',
      'ministry-of-defence-police',
    ]);
  });

  it('shows a special force once when it is also the one that was looked for', () => {
    const options = forceOptions(values({ place: 'British Transport Police' }));
    expect([options.matches, options.found]).toEqual([1, []]);
  });
});

describe('peopleShown', () => {
  it('is one at first, one more when another is asked for, and never above twenty', () => {
    expect(peopleShown(values({}))).toBe(1);
    expect(peopleShown(values({ 'subjects.1.name': '' }), true)).toBe(3);
    expect(peopleShown(values({ 'subjects.19.name': 'x' }), true)).toBe(20);
    expect(peopleShown(values({ 'subjects.99.name': 'x' }))).toBe(20);
  });
});

describe('riskyWordsIn', () => {
  const marked = (text: string) => riskyWordsIn('narrative', text).map((risk) => risk.text);

  it.each([
    ['Ring me on 07700 900123 after six.', '07700 900123'],
    ['It is on +44 1632 960123.', '+44 1632 960123'],
    ['My number is AB 12 34 56 C.', 'AB 12 34 56 C'],
    ['They parked by AB12 CDE all day.', 'AB12 CDE'],
    ['Write to first.last@mail.example.org then.', 'first.last@mail.example.org'],
  ])('marks the number or address in "%s"', (text, expected) => {
    expect(marked(text).some((found) => found.includes(expected))).toBe(true);
  });

  it('marks words that connect the writer, with the words around them', () => {
    const [risk] = riskyWordsIn('narrative', 'It was bad. My sister saw it. He laughed.');
    expect(risk).toMatchObject({ text: 'My sister saw it', kind: 'relationship', before: 'It was bad. ' });
    expect(risk?.after).toContain('He laughed');
  });

  it('cuts the words around between two words, and within one only where there is no other', () => {
    const account =
      'DC Jones takes money from a dealer in Luton. My sister saw it. He laughed about it to everybody.';
    const [risk] = riskyWordsIn('narrative', account);
    expect([risk?.before, risk?.after]).toEqual(['…from a dealer in Luton. ', '. He laughed about it to…']);
    const [unbroken] = riskyWordsIn('narrative', `${'x'.repeat(40)} 07700 900123 ${'y'.repeat(40)}`);
    expect([unbroken?.before, unbroken?.after].join('|')).toBe(`…${'x'.repeat(29)} | ${'y'.repeat(29)}…`);
  });

  it('marks nothing in a plain account of what an officer did', () => {
    expect(marked('PC Smith of Leeds took cash from a club owner on Friday.')).toEqual([]);
  });
});
