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

  it('is raised by the reporter, in the reporter’s words', () => {
    const told = "PC Thornwick hits her. I don't want the local office to see this.";
    expect(findConflicts(words(told))).toEqual([
      { kind: 'reporter-asks', evidence: expect.stringContaining('local office to see') },
    ]);
  });
});
