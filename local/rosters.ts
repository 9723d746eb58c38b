import { staff } from './staff.ts';

const weeks = 4;
const day = 24 * 60 * 60 * 1_000;

/** The same at every start. Numbers are in the ranges that Ofcom keeps for drama. */
const person = (digit: string, details: { name: string; login: string; role: 'analyst' | 'supervisor' }) => ({
  personId: `${digit.repeat(8)}-0000-4000-8000-000000000000`,
  name: details.name,
  email: staff.find(({ name }) => name === details.login)?.email ?? `${details.login}@example.org`,
  phone: `07700 90010${digit}`,
  role: details.role,
});

const first = person('1', { name: 'Ada Example', login: 'analyst', role: 'analyst' });
const second = person('2', { name: 'Ben Example', login: 'second-analyst', role: 'analyst' });
const supervisor = person('3', { name: 'Sue Example', login: 'supervisor', role: 'supervisor' });

/** Days and nights from 8 to 8 by UK time, the two analysts in turn. */
const shiftsOf = (date: string, next: string, [one, other]: readonly [string, string]) => [
  {
    from: `${date}T08:00`,
    to: `${date}T20:00`,
    first: one,
    second: other,
    supervisor: supervisor.personId,
  },
  {
    from: `${date}T20:00`,
    to: `${next}T08:00`,
    first: other,
    second: one,
    supervisor: supervisor.personId,
  },
];

/** A roster of the charity's own for the four weeks around a moment (milliseconds since 1970), from the day before. */
export function onCallRoster(now: number) {
  const dateOf = (index: number): string => new Date(now + (index - 1) * day).toISOString().slice(0, 10);
  const turns = [
    [first.personId, second.personId],
    [second.personId, first.personId],
  ] as const;
  return {
    people: [first, second, supervisor],
    shifts: Array.from({ length: weeks * 7 }, (_, index) =>
      shiftsOf(dateOf(index), dateOf(index + 1), turns[index % 2 === 0 ? 0 : 1]),
    ).flat(),
    fallback: [supervisor.personId],
  };
}

/** Whom to ring at each force, in hours and out of hours; `index` makes the numbers differ. */
export function forceRoster(index: number) {
  const number = (block: number): string => `01632 96${String(block * 100 + index).padStart(4, '0')}`;
  return {
    inHours: [{ name: 'Anti-corruption unit, duty desk', phone: number(1) }],
    outOfHours: [
      { name: 'Control room, duty inspector', phone: number(2) },
      { name: 'Professional standards, on call', phone: number(3) },
    ],
  };
}
