import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/adapters/errors.ts';
import type { LedgerStore } from '../../functions/adapters/ledger-store.ts';
import { createPublisher, createStatistics } from '../../functions/adapters/statistics.ts';
import { createGetStatisticsHandler } from '../../functions/api/get-statistics/handler.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { findChainFault } from '../../functions/domain/ledger/commit.ts';
import type { CaseFigures } from '../../functions/domain/statistics/case-figures.ts';
import { createPublishFiguresHandler } from '../../functions/jobs/publish-figures/handler.ts';
import { createCloseCaseHandler } from '../../functions/steps/close-case/handler.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { anEvent, aService, call, type TestService } from '../support/service.ts';
import { aService as theService } from '../web/public/support/service.ts';

const day = 24 * 60 * 60 * 1_000;

let service: TestService;
let journey: ReturnType<typeof aJourney>;

const publish = (input = {}, ledger: Pick<LedgerStore, 'load'> = service.ledger) =>
  createPublishFiguresHandler({
    publisher: createPublisher({ ...service, ledger: { ...service.ledger, ...ledger } }),
  })({ source: 'aws.events', ...input });

const published = async (stage: 'demonstration' | 'production' = 'demonstration') => {
  const statistics = createStatistics({ ledger: service.ledger });
  const handler = createGetStatisticsHandler({ statistics, service: theService({ stage }) });
  return (await call(handler, anEvent({}))).body;
};

const receive = async (from: number, to: number): Promise<readonly CaseId[]> => {
  const received: CaseId[] = [];
  for (let number = from; number < to; number += 1) {
    const report = aReport({ narrative: `PC Thornwick took an envelope at yard ${number}.` });
    received.push((await journey.receive(report, number.toString(16).padStart(32, '0'))).caseId);
  }
  return received;
};

const close = async (caseId: CaseId, reasonCode: string) => {
  await journey.assess(caseId);
  const { taskId } = await journey.open(caseId, { kind: 'triage' });
  await journey.answer({ caseId, taskId }, { decision: 'below-threshold', reasonCode, reason: 'Looked at.' });
  await createCloseCaseHandler(service)({ caseId, round: 1, after: taskId });
};

const aFigure = (sent: CaseFigures['sent']): CaseFigures => ({
  month: '2026-03',
  channel: 'api',
  standing: 'passed-on',
  sent,
});

const rowsOf = (table: { rows: { code: string; count: number | null }[] }) =>
  Object.fromEntries(table.rows.map(({ code, count }) => [code, count]));

beforeEach(() => {
  service = aService();
  journey = aJourney(service);
});

describe('the figures', () => {
  it('are null before the first publication, and say by which rules they will be made safe', async () => {
    expect(await published()).toEqual({
      simulated: true,
      day: null,
      rules: { notShownBelow: 5, roundedTo: 5, sharesFrom: 20 },
      figures: null,
    });
  });

  it('count every report of the ledger by month, way and standing, rounded, small numbers suppressed', async () => {
    const cases = await receive(0, 23);
    for (const caseId of cases.slice(0, 6)) await close(caseId, 'not-policing');
    for (const caseId of cases.slice(6, 8)) await close(caseId, 'spam');
    expect(await publish()).toEqual({ published: true });
    const { day: on, figures } = await published();
    expect([on, figures.received, figures.sent, figures.acknowledgedInTime]).toEqual([
      '2026-03-04',
      25,
      null,
      null,
    ]);
    expect(rowsOf(figures.tables.months)).toEqual({ '2026-03': 25 });
    expect(rowsOf(figures.tables.channels)).toEqual({ online: null, telephone: null, api: 25 });
    expect(rowsOf(figures.tables.standings)).toEqual({
      'being-assessed': 15,
      'passed-on': null,
      'below-threshold': 5,
      'same-report': null,
      'spam-or-test': null,
    });
  });

  it('are published once a day, however often the job is called, and anew the next day', async () => {
    await receive(0, 10);
    await publish();
    await receive(10, 20);
    expect(await publish()).toEqual({ published: false });
    expect((await published()).figures.received).toBe(10);
    service.advance(day);
    expect(await publish()).toEqual({ published: true });
    expect(await published()).toMatchObject({ day: '2026-03-05', figures: { received: 20 } });
  });

  it('are a commit each, chained, with the hour alone and no word, case or force in it', async () => {
    const [caseId] = await receive(0, 6);
    await publish();
    service.advance(day);
    await publish();
    const commits = service.ledger.streams.get('statistics') ?? [];
    expect(commits).toHaveLength(2);
    expect(findChainFault(commits)).toBeNull();
    expect(commits[0]).toMatchObject({
      at: '2026-03-04T10:00:00.000Z',
      actor: { kind: 'system', id: 'publish-figures' },
    });
    expect(JSON.stringify(commits)).not.toMatch(new RegExp(`${caseId}|Thornwick|west-yorkshire`));
  });

  it('are published all the same where one case cannot be read', async () => {
    await receive(0, 6);
    const stream = `case#${'0'.repeat(26)}`;
    const [first] = [...service.ledger.streams.values()][0] ?? [];
    if (!first) throw new Error('a commit is there');
    service.ledger.streams.set(stream, [{ ...first, stream, events: [{ type: 'Unknown' }] }]);
    await publish();
    expect((await published()).figures.received).toBe(5);
  });

  it('are worked out from the cases of the last days alone, and come out as from the whole ledger', async () => {
    const cases = await receive(0, 20);
    await publish();
    service.advance(40 * day);
    await publish();
    service.advance(day);
    for (const caseId of cases.slice(0, 9)) await close(caseId, 'not-policing');
    await receive(20, 26);
    service.advance(day);
    const loaded: string[] = [];
    const load = (stream: string) => {
      loaded.push(stream);
      return service.ledger.load(stream);
    };
    await publish({}, { load });
    expect(loaded).toHaveLength(15);
    const { figures } = await published();
    expect(figures.received).toBe(25);
    expect(rowsOf(figures.tables.standings)).toMatchObject({ 'being-assessed': 15, 'below-threshold': 10 });
    service.ledger.streams.delete('statistics');
    service.figures.rows.clear();
    await publish({ rebuild: true });
    expect((await published()).figures).toEqual(figures);
  });

  it('count what changed after the run of the day before, and what was kept a moment ago', async () => {
    await receive(0, 10);
    await publish();
    await receive(10, 20);
    service.advance(day);
    await receive(20, 30);
    service.figures.setBehind(true);
    await publish();
    expect((await published()).figures.received).toBe(30);
  });

  it('count what comes after a run whose clock was days ahead', async () => {
    await receive(0, 10);
    service.advance(10 * day);
    await publish();
    service.advance(-9 * day);
    await receive(10, 20);
    await publish();
    expect((await published()).figures.received).toBe(20);
    service.advance(day);
    await receive(20, 30);
    await publish();
    expect((await published()).figures.received).toBe(30);
  });

  it('fall due for acknowledgement without a commit', async () => {
    const sent = { forceId: null, outcome: 'none-yet', dueAt: '2026-03-06T10:00:00.000Z' } as const;
    await publish();
    const inMarch = { receivedAt: service.now(), figures: aFigure([{ ...sent, acknowledgedAt: null }]) };
    await service.figures.keep(
      Array.from({ length: 20 }, (_, index) => ({ ...inMarch, caseId: `case-${index}` as CaseId })),
    );
    service.advance(day);
    await publish();
    expect((await published()).figures.acknowledgedInTime).toBeNull();
    service.advance(2 * day);
    await publish();
    expect((await published()).figures.acknowledgedInTime).toBe(0);
  });

  it('are taken up by the next run where one run stopped half-way', async () => {
    await receive(0, 10);
    service.advance(100 * day);
    await receive(10, 20);
    let calls = 0;
    const load = async (stream: string) => {
      calls += 1;
      if (calls > 12) throw new StoreUnavailable('ledger.query', 'outage');
      return service.ledger.load(stream);
    };
    await expect(publish({}, { load })).rejects.toThrow('outage');
    expect((await published()).figures).toBeNull();
    const loaded: string[] = [];
    await publish(
      {},
      {
        load: (stream) => {
          loaded.push(stream);
          return service.ledger.load(stream);
        },
      },
    );
    expect([new Set(loaded).size, (await published()).figures.received]).toEqual([10, 20]);
  });

  it('are not called simulated in production', async () => {
    expect((await published('production')).simulated).toBe(false);
  });
});
