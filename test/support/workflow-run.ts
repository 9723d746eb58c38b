import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DescribeExecutionCommand, GetExecutionHistoryCommand, SFNClient } from '@aws-sdk/client-sfn';
import { MailThrottled, MailUnavailable } from '../../functions/adapters/mail/errors.ts';
import { renderInformationReport } from '../../functions/adapters/pdf/render-information-report.ts';
import { createReportPrinter } from '../../functions/adapters/report-printer.ts';
import {
  createWorkflowAnswerer,
  createWorkflowStarter,
  executionArn,
} from '../../functions/adapters/workflow.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { createRecordDeliveryEventHandler } from '../../functions/jobs/record-delivery-event/handler.ts';
import { createAssessReportHandler } from '../../functions/steps/assess-report/handler.ts';
import { createBuildInformationReportHandler } from '../../functions/steps/build-information-report/handler.ts';
import { createCloseCaseHandler } from '../../functions/steps/close-case/handler.ts';
import { createOpenTaskHandler } from '../../functions/steps/open-task/handler.ts';
import { createRecordDisseminationHandler } from '../../functions/steps/record-dissemination/handler.ts';
import { createSendInformationReportHandler } from '../../functions/steps/send-information-report/handler.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { startStepFunctions } from '../../local/engines/step-functions/engine.ts';
import { freePort } from './free-port.ts';
import { aJourney } from './journey.ts';
import { until } from './running-service.ts';
import { aService } from './service.ts';

const stateMachineArn = 'arn:aws:states:eu-west-2:000000000000:stateMachine:report';
const functionNames = [
  'AssessReport',
  'OpenTask',
  'BuildInformationReport',
  'SendInformationReport',
  'RecordDissemination',
  'CloseCase',
] as const;
type FunctionName = (typeof functionNames)[number];

const definition = (): unknown =>
  JSON.parse(
    functionNames.reduce(
      (text, name) =>
        text.replaceAll(`\${${name}FunctionArn}`, `arn:aws:lambda:eu-west-2:000000000000:function:${name}`),
      readFileSync('state-machines/report.asl.json', 'utf8'),
    ),
  );

const named = (name: string): Error => Object.assign(new Error(name), { name });

interface SentMail {
  readonly to: string;
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The real workflow and the real steps over storing fakes, with a mailer and faults that tests steer. */
export const aWorkflowRun = async () => {
  const port = await freePort();
  const service = aService();
  const dataDir = mkdtempSync(join(tmpdir(), 'workflow-'));
  const client = new SFNClient({
    endpoint: `http://127.0.0.1:${port}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  Object.assign(
    service.workflow,
    createWorkflowAnswerer({ client }),
    createWorkflowStarter({ client, stateMachineArn }),
  );
  const mails: SentMail[] = [];
  const faults = new Map<FunctionName, string[]>();
  const mailFaults: string[] = [];
  const printer = createReportPrinter({
    service: demonstrationService,
    siteUrl: 'https://reports.example',
    secret: service.secret,
    render: renderInformationReport,
  });
  const parts = { ...service, printer, service: demonstrationService, siteUrl: 'https://reports.example' };
  const mailer = {
    send: async ({
      to,
      raw,
      tags,
    }: {
      to: string;
      raw: Uint8Array;
      tags: Readonly<Record<string, string>>;
    }) => {
      const fault = mailFaults.shift();
      if (fault === 'lost answer') {
        mails.push({ to, text: Buffer.from(raw).toString('utf8'), tags });
        throw new MailUnavailable('TimeoutError', true);
      }
      if (fault) throw new MailThrottled(fault);
      mails.push({ to, text: Buffer.from(raw).toString('utf8'), tags });
      return { messageId: `m${mails.length}` };
    },
  };
  const handlers: Readonly<Record<FunctionName, (payload: unknown) => Promise<unknown>>> = {
    AssessReport: createAssessReportHandler(parts),
    OpenTask: createOpenTaskHandler(parts),
    BuildInformationReport: createBuildInformationReportHandler(parts),
    SendInformationReport: createSendInformationReportHandler({
      ...parts,
      mailers: { ses: mailer, smtp: mailer },
    }),
    RecordDissemination: createRecordDisseminationHandler(parts),
    CloseCase: createCloseCaseHandler(parts),
  };
  const engine = await startStepFunctions({
    port,
    dataDir,
    stateMachines: [
      {
        arn: stateMachineArn,
        name: 'report',
        definition: definition(),
        roleArn: 'arn:aws:iam::000000000000:role/r',
      },
    ],
    invoke: async (arn, payload) => {
      const name = functionNames.find((one) => arn.endsWith(`:${one}`)) ?? 'OpenTask';
      const fault = faults.get(name)?.shift();
      if (fault) throw named(fault);
      return handlers[name](payload);
    },
  });
  const journey = aJourney(service);
  const deliver = createRecordDeliveryEventHandler(service);

  return {
    service,
    journey,
    mails,
    mailFaults,
    fail: (name: FunctionName, ...errors: string[]) => faults.set(name, errors),
    arrive: async (report = undefined as Parameters<typeof journey.receive>[0], key = '1'.repeat(32)) => {
      const known = new Set(service.ledger.streams.keys());
      const kept = await service.intake.accept({
        report: report ?? (await import('./builders.ts')).aReport(),
        idempotencyKey: key,
        channel: 'api',
        suspicions: [],
      });
      const stream =
        [...service.ledger.streams.keys()].find((name) => !known.has(name) && name.startsWith('case#')) ?? '';
      return { caseId: stream.slice(5) as CaseId, receipt: kept.receipt };
    },
    /** The open task of a kind, once the workflow has come to it. */
    task: (caseId: CaseId, kind: Parameters<typeof journey.openTask>[1]) =>
      until(`the task ${kind}`, () => journey.openTask(caseId, kind).catch(() => null)),
    event: (mail: SentMail | undefined, type: string) =>
      deliver({
        'detail-type': type,
        detail: {
          mail: {
            tags: Object.fromEntries(Object.entries(mail?.tags ?? {}).map(([key, value]) => [key, [value]])),
          },
        },
      }),
    ended: (caseId: CaseId, round = 1) =>
      until('the end of the execution', async () => {
        const { status } = await client.send(
          new DescribeExecutionCommand({
            executionArn: executionArn(stateMachineArn, `${caseId}-${round}`),
          }),
        );
        return status !== 'RUNNING' && status;
      }),
    states: async (caseId: CaseId, round = 1) => {
      const { events = [] } = await client.send(
        new GetExecutionHistoryCommand({
          executionArn: executionArn(stateMachineArn, `${caseId}-${round}`),
          maxResults: 1_000,
        }),
      );
      return events.flatMap((event) => event.stateEnteredEventDetails?.name ?? []);
    },
    close: async () => {
      client.destroy();
      await engine.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
};
export type WorkflowRun = Awaited<ReturnType<typeof aWorkflowRun>>;
