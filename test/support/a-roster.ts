import type { ForceEntry } from '../../functions/contracts/force-entry.ts';
import type { OnCallBody } from '../../functions/contracts/on-call.ts';

/** A force's contacts, in the range of numbers that Ofcom keeps for drama. */
export const aForceRoster = (
  change: Partial<NonNullable<ForceEntry['fastTime']>> = {},
): NonNullable<ForceEntry['fastTime']> => ({
  inHours: [{ name: 'ACU duty desk', phone: '01632 960001' }],
  outOfHours: [{ name: 'Force control room', phone: '01632 960002' }],
  ...change,
});

const idOf = (digit: string): string => `${digit.repeat(8)}-0000-4000-8000-000000000000`;

/** People on call, by what they do in the shifts below. */
export const onCallPeople = {
  ada: {
    personId: idOf('a'),
    name: 'Ada Example',
    email: 'ada@charity.example',
    phone: '07700 900001',
    role: 'analyst',
  },
  ben: {
    personId: idOf('b'),
    name: 'Ben Example',
    email: 'ben@charity.example',
    phone: '07700 900002',
    role: 'analyst',
  },
  sue: {
    personId: idOf('c'),
    name: 'Sue Example',
    email: 'sue@charity.example',
    phone: '07700 900003',
    role: 'supervisor',
  },
  tom: {
    personId: idOf('d'),
    name: 'Tom Example',
    email: 'tom@charity.example',
    phone: '07700 900004',
    role: 'supervisor',
  },
} as const;

const { ada, ben, sue, tom } = onCallPeople;

/** Four people, one shift of a day in March 2026, and a supervisor for the rest. */
export const anOnCallRoster = (change: Partial<OnCallBody> = {}): OnCallBody => ({
  people: [ada, ben, sue, tom],
  shifts: [
    {
      from: '2026-03-04T08:00:00+00:00',
      to: '2026-03-05T08:00:00+00:00',
      first: ada.personId,
      second: ben.personId,
      supervisor: sue.personId,
    },
  ],
  fallback: [tom.personId],
  ...change,
});
