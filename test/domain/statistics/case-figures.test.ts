import { describe, expect, it } from 'vitest';
import type { CaseState, InformationReportState } from '../../../functions/domain/case/state.ts';
import { figuresOf, isInTime } from '../../../functions/domain/statistics/case-figures.ts';
import { aJourney } from '../../support/journey.ts';
import { aService } from '../../support/service.ts';

const now = '2026-03-20T12:00:00.000Z';
/** A Wednesday, 10:00 in London. */
const sentAt = '2026-03-04T10:00:00.000Z';

const received = async (): Promise<CaseState> => {
  const journey = aJourney(aService());
  return journey.load((await journey.receive()).caseId);
};

const aReport = (change: Partial<InformationReportState> = {}) =>
  ({
    reportId: 'r',
    forceId: 'kent',
    recipientId: null,
    state: 'built',
    attempts: [{ attempt: 1, at: sentAt, refused: false, results: ['delivered'] }],
    acknowledgedAt: null,
    outcomes: [],
    ...change,
  }) as unknown as InformationReportState;

const withReport = async (change: Partial<InformationReportState> = {}) =>
  figuresOf({ ...(await received()), reports: { r: aReport(change) } });

describe('what a case adds to the figures', () => {
  it.each([
    ['2026-03-31T22:00:00.000Z', '2026-03'],
    ['2026-03-31T23:00:00.000Z', '2026-04'],
    ['2026-12-31T23:00:00.000Z', '2026-12'],
  ])('counts a report of %s in %s, by UK time', async (receivedAt, month) => {
    expect(figuresOf({ ...(await received()), receivedAt }).month).toBe(month);
  });

  it('is passed on once a report is with its recipient, also where the case was closed since', async () => {
    const state = await received();
    expect(figuresOf(state)).toMatchObject({ standing: 'being-assessed', sent: [] });
    const closed = { reason: 'below-threshold', signposts: [] } as const;
    expect(figuresOf({ ...state, closed }).standing).toBe('below-threshold');
    expect(figuresOf({ ...state, closed, reports: { r: aReport() } }).standing).toBe('passed-on');
  });

  it('names the last outcome, and no force where another recipient got it', async () => {
    const outcomes = [
      { outcome: 'intelligence', at: now },
      { outcome: 'investigation', at: now },
    ] as const;
    expect((await withReport({ outcomes })).sent).toMatchObject([
      { forceId: 'kent', outcome: 'investigation' },
    ]);
    const recipientId = 'a' as InformationReportState['recipientId'];
    expect((await withReport({ recipientId })).sent).toMatchObject([{ forceId: null, outcome: 'none-yet' }]);
  });

  it('is in time by the clock of acknowledgements: two working days for a routine report', async () => {
    const acknowledged = async (acknowledgedAt: string | null, at = now) =>
      (await withReport({ acknowledgedAt })).sent.map((one) => isInTime(one, at))[0];
    expect(await acknowledged('2026-03-06T10:00:00.000Z')).toBe(true);
    expect(await acknowledged('2026-03-06T10:00:01.000Z')).toBe(false);
    expect(await acknowledged(null)).toBe(false);
    expect(await acknowledged(null, '2026-03-06T09:00:00.000Z')).toBeNull();
  });
});
