import { reconcile } from '../../functions/adapters/reconciliation.ts';
import { isDelivered } from '../../functions/domain/case/delivery.ts';
import type { CaseCommit } from '../../functions/domain/case/events.ts';
import { openTasks } from '../../functions/domain/case/state.ts';
import type { TaskKind } from '../../functions/domain/case/task-kinds.ts';
import { type Force, forces } from '../../functions/domain/force/forces.ts';
import { sha256Hex } from '../../functions/domain/hash.ts';
import { caseIdSchema, reportIdSchema } from '../../functions/domain/ids.ts';
import { createRecordDeliveryEventHandler } from '../../functions/jobs/record-delivery-event/handler.ts';
import { createRemindStaffHandler } from '../../functions/jobs/remind-staff/handler.ts';
import { createSendInformationReportHandler } from '../../functions/steps/send-information-report/handler.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { type Approved, anApprovedReport, aPrinter } from './approved-report.ts';
import { aJourney } from './journey.ts';
import { retrierOf } from './mail-drain.ts';
import { aService } from './service.ts';
import { aSimulatedProvider, type Rates, seeded } from './simulated-mail.ts';

export interface Simulation {
  readonly disseminations: number;
  readonly seed: number;
  readonly rates: Rates;
}

interface Way extends Approved {
  readonly force: Force;
  /** The task or step that the next one follows. */
  after: string;
  waitsFor: TaskKind | null;
}

const minute = 60_000;
const sendTries = retrierOf('MailUnavailable').MaxAttempts + 1;
const rounds = 4;
const mailboxOf = (force: Force): string => `information.reports@${force.id}.police.example`;
const transient = new Set(['MailThrottled', 'MailUnavailable']);
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Whether a copy was sent although an earlier one was known to have arrived. */
const isSentAfterDelivery = (commits: readonly CaseCommit[]): boolean => {
  const events = commits.flatMap((commit) => commit.events);
  const delivered = events.findIndex(
    (event) => event.type === 'DeliveryRecorded' && event.result === 'delivered',
  );
  return delivered >= 0 && events.slice(delivered).some((event) => event.type === 'DisseminationAttempted');
};

/**
 * Sends information reports through the real commands, steps and jobs over storing fakes, past a provider that fails as the
 * rates say; half of what bounces or is not heard of is sent again by a person. The clock is moved, never waited for.
 */
export const simulateDelivery = async ({ disseminations, seed, rates }: Simulation) => {
  const random = seeded(seed);
  const service = aService();
  const journey = aJourney(service);
  const provider = aSimulatedProvider(rates, random);
  // The force's name stands for the page: what matters here is whose report a mail carries.
  const printer = aPrinter(service, async ({ forceName }) => ({
    bytes: new TextEncoder().encode(forceName),
    sha256: sha256Hex(forceName),
  }));
  const send = createSendInformationReportHandler({
    ...service,
    printer,
    service: demonstrationService,
    siteUrl: 'https://reports.example',
    mailers: { ses: provider.mailer, smtp: null },
  });
  const record = createRecordDeliveryEventHandler(service);
  const remind = createRemindStaffHandler(service);

  const trySending = async (way: Way): Promise<string | null> => {
    for (let tried = 0; tried < sendTries; tried += 1) {
      try {
        return (await send({ caseId: way.caseId, round: 1, reportId: way.reportId, after: way.after }))
          .taskId;
      } catch (error) {
        if (!transient.has(nameOf(error))) throw error;
        service.advance(2 ** Math.min(tried, 8) * 1_000 * random());
      }
    }
    return null;
  };

  const open = async (way: Way, kind: TaskKind): Promise<void> => {
    const { caseId, reportId, after } = way;
    way.after = (await journey.open(caseId, { kind, after, reportId })).taskId;
    way.waitsFor = kind;
  };

  const tell = async (): Promise<void> => {
    for (const { type, tags } of provider.takeEvents())
      await record({
        'detail-type': type,
        detail: {
          mail: { tags: Object.fromEntries(Object.entries(tags).map(([key, tag]) => [key, [tag]])) },
        },
      });
  };

  /** From "Send" to the wait for its delivery; where sending is given up, to a supervisor's task. */
  const carry = async (way: Way): Promise<void> => {
    const sent = await trySending(way);
    if (random() < 0.3) await tell();
    if (sent !== null) way.after = sent;
    await open(way, sent === null ? 'failure' : 'delivery');
  };

  /** What "Delivered or not" decides, once the wait has its answer. */
  const goOn = async (way: Way): Promise<void> => {
    const decision = (await journey.load(way.caseId)).tasks[way.after]?.answer?.decision;
    if (way.waitsFor === 'delivery' && decision !== undefined)
      await open(way, decision === 'delivered' ? 'acknowledgement' : 'delivery-remedy');
    else if (way.waitsFor === 'delivery-remedy' && decision === 'delivered')
      await open(way, 'acknowledgement');
  };

  const remedy = async (way: Way): Promise<void> => {
    if (way.waitsFor !== 'delivery-remedy' || random() < 0.5) return;
    const { caseId, after: taskId } = way;
    const answered = await journey.answer({ caseId, taskId }, { decision: 'resend' });
    if (answered.status === 200) await carry(way);
  };

  const ways: Way[] = [];
  for (const force of forces) await service.directory.importMailbox(force.id as never, mailboxOf(force));
  for (let index = 0; index < disseminations; index += 1) {
    const force = forces[index % forces.length];
    if (!force) throw new Error('there are no forces');
    const key = (index + 1).toString(16).padStart(32, '0');
    const approved = await anApprovedReport(service, { key, forceId: force.id, printer });
    ways.push({ ...approved, force, after: 'build', waitsFor: null });
  }

  for (const way of ways) await carry(way);
  for (let round = 0; round < rounds; round += 1) {
    await tell();
    service.advance(61 * minute);
    await remind({});
    for (const way of ways) await goOn(way);
    if (round < rounds - 1) for (const way of ways) await remedy(way);
  }

  const ended = await Promise.all(
    ways.map(async (way) => {
      const state = await journey.load(caseIdSchema.parse(way.caseId));
      const report = state.reports[reportIdSchema.parse(way.reportId)];
      const copies = provider.arrived.filter((mail) => mail.reportId === way.reportId);
      return {
        isDelivered: report !== undefined && isDelivered(state, report),
        isWithPerson: openTasks(state).some(
          (task) => task.kind === 'delivery-remedy' || task.kind === 'failure',
        ),
        isDuplicated: copies.length > 1,
        isMarked: copies.slice(1).every((copy) => copy.isMarkedCopy),
        wasUnknown: !isSentAfterDelivery(await service.cases.commits(way.caseId)),
        isMisdirected: copies.some(
          ({ to, attachment }) => to !== mailboxOf(way.force) || attachment !== way.force.name,
        ),
      };
    }),
  );
  const count = (has: (one: (typeof ended)[number]) => boolean): number => ended.filter(has).length;
  const span = { firstDay: '2026-03-04', now: service.now() };
  return {
    disseminations,
    delivered: count((one) => one.isDelivered),
    withPerson: count((one) => !one.isDelivered && one.isWithPerson),
    nowhere: count((one) => !one.isDelivered && !one.isWithPerson),
    misdirected: count((one) => one.isMisdirected),
    duplicated: count((one) => one.isDuplicated),
    duplicatesUnmarked: count((one) => one.isDuplicated && !one.isMarked),
    duplicatesNeedless: count((one) => one.isDuplicated && !one.wasUnknown),
    ...provider.tally,
    unsettled: service.unsettled.length,
    reconciled: (await reconcile(service, span)).counts,
  };
};

/** The rates that issue and design name, and answers that get lost besides. */
export const expectedRates: Rates = {
  bounces: 0.1,
  throttles: 0.05,
  duplicateEvents: 0.02,
  lostEvents: 0.02,
  lostAnswers: 0.01,
};
