import { describe, expect, it } from 'vitest';
import { findConflicts } from '../../../functions/domain/assessment/conflict-of-interest.ts';
import { words } from './support/words.ts';

const kindsFor = (subject: Record<string, unknown>, narrative = 'Thornwick took a bribe.') =>
  findConflicts(words(narrative, { subjects: [subject] })).map(({ kind }) => kind);

describe('a conflict of interest', () => {
  it('is raised by a chief officer', () => {
    expect(kindsFor({ name: 'Thornwick', role: 'officer', rank: 'Deputy Chief Constable' })).toEqual([
      'chief-officer',
    ]);
  });

  it('is raised by the head of the receiving unit before its members', () => {
    expect(
      kindsFor({
        name: 'Thornwick',
        role: 'officer',
        rank: 'Superintendent, head of professional standards',
      }),
    ).toEqual(['head-of-receiving-unit']);
    expect(
      kindsFor({ name: 'Thornwick', role: 'officer', rank: 'DC', station: 'Anti-Corruption Unit' }),
    ).toEqual(['receiving-unit']);
  });

  it('is raised by words beside the name', () => {
    expect(kindsFor({ name: 'Thornwick', role: 'officer' }, 'DS Thornwick of PSD took a bribe.')).toEqual([
      'receiving-unit',
    ]);
  });

  it('is not raised by a unit that is only mentioned', () => {
    const told =
      'I told Professional Standards in May and heard nothing more from any of them since. PC Thornwick took a bribe.';
    expect(kindsFor({ name: 'Thornwick', role: 'officer', rank: 'PC' }, told)).toEqual([]);
  });

  it.each([
    [
      'beside the name, wherever it stands',
      'Thornwick took a bribe. I saw it at the yard twice. Thornwick is in PSD.',
    ],
    ['beside a name that only a write-up gives', 'Marlpool, who is DCI in vetting, took a bribe.'],
    ['of them by pronoun', 'Thornwick took a bribe. He now works for the professional standards people.'],
  ])('is raised by words %s', (_how, narrative) => {
    const alsoNamed = [{ name: 'Marlpool', role: 'officer' as const }];
    const report = words(narrative, { subjects: [{ name: 'Thornwick', role: 'officer' }] });
    expect(findConflicts(report, { alsoNamed }).map(({ kind }) => kind)).toEqual(['receiving-unit']);
  });

  it.each([
    ['He has been promoted to head of Professional Standards.', ['head-of-receiving-unit', 'receiving-unit']],
    ["He's a detective chief superintendent now.", ['senior-officer']],
    ['I should have said: he is the deputy chief constable.', ['chief-officer']],
    ["I don't want the local office to see this.", ['reporter-asks']],
  ])('is raised by what the reporter adds: %s', (addition, kinds) => {
    const report = words('Thornwick took a bribe.', { subjects: [{ name: 'Thornwick', role: 'officer' }] });
    expect(findConflicts(report)).toEqual([]);
    expect(findConflicts(report, { additions: [addition] }).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    'He was reported to professional standards and nothing came of it.',
    'She told the superintendent about him, and they did nothing.',
    'They were looked at by PSD in 2019.',
    'The chief constable said on the radio that it must stop.',
  ])('is not raised by whom somebody told, or who looked at it: %s', (addition) => {
    const report = words('Thornwick took a bribe.', { subjects: [{ name: 'Thornwick', role: 'officer' }] });
    expect(findConflicts(report, { additions: [addition] })).toEqual([]);
  });

  it('is raised by the reporter, in the reporter’s words', () => {
    const told = "PC Thornwick hits her. I don't want the local office to see this.";
    expect(findConflicts(words(told))).toEqual([
      { kind: 'reporter-asks', evidence: expect.stringContaining('local office to see') },
    ]);
  });
});
