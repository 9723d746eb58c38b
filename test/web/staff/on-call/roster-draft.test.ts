import { describe, expect, it } from 'vitest';
import { onCallBodySchema } from '../../../../functions/contracts/on-call.ts';
import {
  nextShift,
  type RosterDraft,
  repeatWeek,
  rosterBody,
  rosterDifferences,
  withoutPast,
} from '../../../../web/staff/on-call/roster-draft.ts';

const jo = '0b0f9a34-5f6c-4a1e-9d0a-000000000001';
const ruth = '0b0f9a34-5f6c-4a1e-9d0a-000000000002';
const shift = (from: string, to: string) => ({ from, to, first: jo, second: '', supervisor: ruth });
const aRoster = (change: Partial<RosterDraft> = {}): RosterDraft => ({
  people: [
    { personId: jo, name: 'Jo', email: 'jo@reports.example', phone: '07700 900101', role: 'analyst' },
    {
      personId: ruth,
      name: 'Ruth',
      email: 'ruth@reports.example',
      phone: '07700 900102',
      role: 'supervisor',
    },
  ],
  shifts: [shift('2026-10-24T08:00:00+01:00', '2026-10-24T20:00:00+01:00')],
  fallback: [ruth],
  reason: '',
  ...change,
});

describe('a roster while it is typed', () => {
  it('is sent as the API takes it, nobody as no second', () => {
    const body = onCallBodySchema.parse(rosterBody(aRoster()));
    expect(body.shifts[0]).toMatchObject({ second: null, from: '2026-10-24T08:00:00+01:00' });
  });

  it('goes on with a shift after the last, as long by the clock, with the same people', () => {
    expect(nextShift(aRoster())).toEqual({
      ...shift('2026-10-24T20:00:00+01:00', '2026-10-25T08:00'),
    });
  });

  it('repeats a week at the same times of the clock, over the night that the clocks go back', () => {
    expect(repeatWeek(aRoster())).toEqual([shift('2026-10-31T08:00', '2026-10-31T20:00')]);
    const older = shift('2026-10-16T08:00', '2026-10-16T20:00');
    expect(repeatWeek(aRoster({ shifts: [older, ...aRoster().shifts] }))).toHaveLength(1);
  });

  it('drops what is over, and keeps the shift that runs', () => {
    const shifts = [shift('2026-10-23T08:00', '2026-10-24T08:00'), ...aRoster().shifts];
    expect(withoutPast(aRoster({ shifts }), '2026-10-24T08:00:00+01:00')).toEqual(aRoster().shifts);
  });

  it('differs from another version only where something was changed, in words', () => {
    expect(rosterDifferences(aRoster(), aRoster({ reason: 'why' }))).toEqual([]);
    const [difference] = rosterDifferences(aRoster(), aRoster({ fallback: [] }));
    expect(difference).toMatchObject({ name: 'Told in gaps', mine: 'Ruth', theirs: '' });
  });
});
