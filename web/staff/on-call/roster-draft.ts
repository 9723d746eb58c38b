import type { OnCallShown, PersonShown } from '../api/on-call.ts';
import { label } from '../words/labels.ts';
import { staffRoleLabels } from '../words/on-call.ts';
import type { Difference } from '../write-up/differences.ts';

/** A shift as it is typed: UK local time as `2026-12-26T02:00`, or with an offset. An empty second is nobody. */
export type ShiftDraft = { from: string; to: string; first: string; second: string; supervisor: string };
export type RosterDraft = {
  people: readonly PersonShown[];
  shifts: readonly ShiftDraft[];
  fallback: readonly string[];
  reason: string;
};

const week = 7 * 24 * 60 * 60 * 1_000;

/** The time on the clock, without the offset: what a field for a local time shows. */
export const localPart = (moment: string): string => moment.slice(0, 16);

const wall = (moment: string): number => Date.parse(`${localPart(moment)}Z`);
const clockAt = (time: number): string => new Date(time).toISOString().slice(0, 16);
const later = (moment: string, by: number): string =>
  Number.isNaN(wall(moment)) ? moment : clockAt(wall(moment) + by);

/** The roster as it stands, to be typed over. */
export const openRoster = ({ roster }: OnCallShown): RosterDraft => ({
  people: roster?.people ?? [],
  shifts: (roster?.shifts ?? []).map((shift) => ({ ...shift, second: shift.second ?? '' })),
  fallback: roster?.fallback ?? [],
  reason: '',
});

export const newPerson = (personId: string): PersonShown => ({
  personId,
  name: '',
  email: '',
  phone: '',
  role: 'analyst',
});

/** The shift after the last: as long, with the same people. */
export const nextShift = ({ shifts }: RosterDraft): ShiftDraft => {
  const last = shifts.at(-1);
  if (last === undefined) return { from: '', to: '', first: '', second: '', supervisor: '' };
  return { ...last, from: last.to, to: later(last.to, wall(last.to) - wall(last.from)) };
};

/** The shifts of the last seven days of the roster, once more a week later, at the same times of the clock. */
export const repeatWeek = ({ shifts }: RosterDraft): ShiftDraft[] => {
  const end = Math.max(...shifts.map(({ from }) => wall(from)));
  return shifts
    .filter(({ from }) => wall(from) > end - week)
    .map((shift) => ({ ...shift, from: later(shift.from, week), to: later(shift.to, week) }));
};

/** Without the shifts that ended before `now` (UK local time on the clock, as of a view). */
export const withoutPast = ({ shifts }: RosterDraft, now: string): ShiftDraft[] =>
  shifts.filter(({ to }) => !(wall(to) <= wall(now)));

/** The body of PUT /api/on-call. */
export const rosterBody = ({ people, shifts, fallback, reason }: RosterDraft) => ({
  people,
  shifts: shifts.map((shift) => ({ ...shift, second: shift.second === '' ? null : shift.second })),
  fallback,
  ...(reason.trim() === '' ? {} : { reason }),
});

const clockText = (moment: string): string => localPart(moment).replace('T', ' ');

const texts = ({ people, shifts, fallback }: RosterDraft) => {
  const nameOf = (id: string): string => people.find(({ personId }) => personId === id)?.name ?? 'nobody';
  return {
    people: people
      .map(({ name, email, phone, role }) => `${name}, ${label(staffRoleLabels, role)}, ${email}, ${phone}`)
      .join('\n'),
    shifts: shifts
      .map(
        ({ from, to, first, second, supervisor }) =>
          `${clockText(from)} to ${clockText(to)}: ${[first, second, supervisor].filter(Boolean).map(nameOf).join(', ')}`,
      )
      .join('\n'),
    fallback: fallback.map(nameOf).join('\n'),
  };
};

/** Where two versions of the roster differ, in words. */
export const rosterDifferences = (mine: RosterDraft, theirs: RosterDraft): Difference[] => {
  const [left, right] = [texts(mine), texts(theirs)];
  return [
    { field: 'people', name: 'People', mine: left.people, theirs: right.people },
    { field: 'shifts', name: 'Shifts', mine: left.shifts, theirs: right.shifts },
    { field: 'fallback', name: 'Told in gaps', mine: left.fallback, theirs: right.fallback },
  ].filter((difference) => difference.mine !== difference.theirs);
};
