import { inUkTime } from './uk-time.ts';

/** A stretch of time that named people answer for: from a moment up to, and without, another. ISO 8601 with offset. */
export interface Shift {
  readonly from: string;
  readonly to: string;
  readonly first: string;
  readonly second: string | null;
  readonly supervisor: string;
}

/** The charity's own roster as rules need it: who is who is kept apart, sealed. */
export interface Roster {
  readonly people: readonly { readonly personId: string; readonly role: 'analyst' | 'supervisor' }[];
  readonly shifts: readonly Shift[];
  /** Supervisors who answer where no shift does. */
  readonly fallback: readonly string[];
}

export type Duty = 'first' | 'second' | 'supervisor' | 'fallback';
export interface OnDuty {
  readonly duty: Duty;
  readonly personId: string;
}
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

const at = (moment: string): number => Date.parse(moment);
const byBegin = (a: Shift, b: Shift): number => at(a.from) - at(b.from);

/** The shift that covers a moment; null in a gap. */
export const shiftAt = ({ shifts }: Roster, moment: string): Shift | null =>
  shifts.find((shift) => at(shift.from) <= at(moment) && at(moment) < at(shift.to)) ?? null;

/** Everybody who answers at a moment, in the order to ring them: those of the shift, or the fallback supervisors. */
export const onDutyAt = (roster: Roster, moment: string): readonly OnDuty[] => {
  const shift = shiftAt(roster, moment);
  if (!shift) return roster.fallback.map((personId) => ({ duty: 'fallback', personId }));
  const duties = ['first', 'second', 'supervisor'] as const;
  return duties.flatMap((duty) => {
    const personId = shift[duty];
    return personId === null ? [] : [{ duty, personId }];
  });
};

/**
 * Whom to tell at a moment. A shift without a second has its supervisor in that place, and in a gap the fallback
 * supervisors stand for every duty. Each person once.
 */
export const peopleFor = (roster: Roster, moment: string, duties: readonly Duty[]): readonly string[] => {
  const shift = shiftAt(roster, moment);
  if (!shift) return [...new Set(roster.fallback)];
  const named = duties.flatMap((duty) =>
    duty === 'fallback' ? roster.fallback : (shift[duty] ?? shift.supervisor),
  );
  return [...new Set(named)];
};

/** When what holds at a moment changes: the end of its shift, or the beginning of the next; null where nothing follows. */
export const changesAt = (roster: Roster, moment: string): string | null => {
  const shift = shiftAt(roster, moment);
  if (shift) return shift.to;
  return [...roster.shifts].sort(byBegin).find(({ from }) => at(from) > at(moment))?.from ?? null;
};

/** The stretches between two moments that no shift covers, in order. */
export const gapsBetween = (roster: Roster, { from, to }: Stretch): readonly Stretch[] => {
  const shifts = roster.shifts.filter((shift) => at(shift.to) > at(from) && at(shift.from) < at(to));
  const edges = [...shifts].sort(byBegin);
  const begins = [from, ...edges.map((shift) => shift.to)];
  const ends = [...edges.map((shift) => shift.from), to];
  return begins
    .map((begin, index) => ({ from: inUkTime(begin), to: inUkTime(ends[index] ?? to) }))
    .filter((gap) => at(gap.from) < at(gap.to));
};

export interface RosterProblem {
  readonly path: string;
  readonly message: string;
}

const personProblems = ({ people }: Roster): readonly RosterProblem[] =>
  people.flatMap(({ personId }, index) =>
    people.findIndex((person) => person.personId === personId) === index
      ? []
      : [{ path: `people.${index}.personId`, message: 'Another person has this id: give each their own' }],
  );

const unknown = 'Nobody of the list of people has this id';

const namedProblems = (roster: Roster, shift: Shift, index: number): readonly RosterProblem[] => {
  const roleOf = (personId: string) => roster.people.find((person) => person.personId === personId)?.role;
  const named = { first: shift.first, second: shift.second, supervisor: shift.supervisor };
  const unknowns = Object.entries(named)
    .filter(([, personId]) => personId !== null && roleOf(personId) === undefined)
    .map(([duty]) => ({ path: `shifts.${index}.${duty}`, message: unknown }));
  return [
    ...unknowns,
    ...(roleOf(shift.supervisor) === 'analyst'
      ? [{ path: `shifts.${index}.supervisor`, message: 'This person is no supervisor' }]
      : []),
    ...(shift.second === shift.first
      ? [{ path: `shifts.${index}.second`, message: 'Name another person than the first, or nobody' }]
      : []),
  ];
};

const timeProblems = ({ shifts }: Roster, shift: Shift, index: number): readonly RosterProblem[] => {
  if (at(shift.to) <= at(shift.from))
    return [{ path: `shifts.${index}.to`, message: 'This shift ends before it begins, or as it begins' }];
  const earlier = shifts.findIndex(
    (other, place) => place < index && at(other.from) < at(shift.to) && at(shift.from) < at(other.to),
  );
  return earlier === -1
    ? []
    : [
        {
          path: `shifts.${index}.from`,
          message: `This shift overlaps shift ${earlier + 1}: only one may cover a moment`,
        },
      ];
};

const fallbackProblems = ({ people, fallback }: Roster): readonly RosterProblem[] =>
  fallback.flatMap((personId, index) => {
    const person = people.find((one) => one.personId === personId);
    if (person?.role === 'supervisor') return [];
    return [{ path: `fallback.${index}`, message: person ? 'This person is no supervisor' : unknown }];
  });

/** Everything that is wrong with a roster, by field. A gap is not wrong: it is told as a warning. */
export const rosterProblems = (roster: Roster): readonly RosterProblem[] => [
  ...personProblems(roster),
  ...roster.shifts.flatMap((shift, index) => [
    ...timeProblems(roster, shift, index),
    ...namedProblems(roster, shift, index),
  ]),
  ...fallbackProblems(roster),
];
