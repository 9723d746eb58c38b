import { randomBytes } from 'node:crypto';
import { GetExecutionHistoryCommand, SFNClient } from '@aws-sdk/client-sfn';
import { type ApiClient, anApiClient, tokenFor } from '../test/support/api-client.ts';
import { anInformationReport, aReport } from '../test/support/builders.ts';
import { type Endpoints, until } from '../test/support/running-service.ts';

/** The most states one report may enter on the common path. */
const limit = 30;

interface Work {
  readonly analyst: ApiClient;
  readonly supervisor: ApiClient;
  readonly caseId: string;
}

const answer = async (
  { analyst, caseId }: Work,
  by: ApiClient,
  kind: string,
  body: object,
): Promise<void> => {
  const task = await until(kind, async () => {
    const { body: view } = await analyst.get(`/api/cases/${caseId}`);
    return view.tasks.find((one: { kind: string; decision?: string }) => one.kind === kind && !one.decision);
  });
  await by.post(`/api/cases/${caseId}/tasks/${task.taskId}`, body);
};

const takeTheWholeWay = async (work: Work): Promise<void> => {
  const { analyst, supervisor, caseId } = work;
  const forceIds = ['west-yorkshire'];
  await answer(work, analyst, 'triage', { decision: 'disseminate', forceIds, reason: 'measured' });
  const { body } = await analyst.post(`/api/cases/${caseId}/information-reports`, anInformationReport());
  await answer(work, analyst, 'write-up', { decision: 'submit', reportIds: [body.reportId] });
  await answer(work, supervisor, 'approval', { decision: 'approve' });
  await answer(work, analyst, 'acknowledgement', { decision: 'record-acknowledgement', spokeTo: 'measured' });
};

const executionOf = async (auditor: ApiClient, caseId: string): Promise<string> =>
  until('the end of the execution', async () => {
    const { body } = await auditor.get(`/api/audit/executions/${caseId}`);
    const { execution } = body.rounds[0];
    return execution?.status === 'SUCCEEDED' && execution.executionArn;
  });

/** States entered by one report from its arrival to its acknowledgement. */
export const benchTransitions = async (endpoints: Endpoints, dataDir: string): Promise<boolean> => {
  const signedIn = async (role: string) => anApiClient(endpoints.site, await tokenFor(role, dataDir));
  const [analyst, supervisor, auditor] = [
    await signedIn('analyst'),
    await signedIn('supervisor'),
    await signedIn('auditor'),
  ];
  const key = { 'idempotency-key': randomBytes(16).toString('hex') };
  const { body } = await anApiClient(endpoints.site).post('/api/reports', aReport(), key);
  const caseId = await until('the case', async () => {
    const page = await analyst.get('/api/cases?queue=triage');
    return page.body.cases.find((one: { reference: string }) => one.reference === body.reference)?.caseId;
  });
  await takeTheWholeWay({ analyst, supervisor, caseId });
  const executionArn = await executionOf(auditor, caseId);
  const client = new SFNClient({
    endpoint: endpoints.stepFunctions,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  const { events = [] } = await client.send(
    new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000 }),
  );
  client.destroy();
  const entered = events.filter((event) => event.stateEnteredEventDetails).length;
  console.log(`transitions: ${entered} for one report to one force, acknowledged (at most ${limit})`);
  return entered <= limit;
};
