import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { DynamoDBClient, ListTablesCommand, ScanCommand } from '@aws-sdk/client-dynamodb';
import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  ListExecutionsCommand,
  SFNClient,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sha256Hex } from '../../functions/domain/hash.ts';
import { type ApiClient, anApiClient, tokenFor } from '../support/api-client.ts';
import { pdfPages } from '../support/pdf-text.ts';
import { aRunningService, type Endpoints, until } from '../support/running-service.ts';
import { explainFailures } from '../support/service-account.ts';

interface Sample {
  id: string;
  report: {
    narrative: string;
    contact: { name?: string; phone?: string; email?: string; forceMayContact: boolean } | null;
  };
  labels: { meets: boolean; forces: string[] };
}
interface Listed {
  caseId: string;
  reference: string;
  tasks: { taskId: string; kind: string }[];
}

const samples: Sample[] = JSON.parse(readFileSync('data/demo-reports.json', 'utf8')).reports;
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const service = aRunningService();
explainFailures(service);

let endpoints: Endpoints;
let analyst: ApiClient;
let supervisor: ApiClient;
let auditor: ApiClient;
const caseOfSample = new Map<string, string>();

const signIn = async (): Promise<void> => {
  const [first, second, third] = await Promise.all(
    ['analyst', 'supervisor', 'auditor'].map((role) => tokenFor(role, service.dataDir)),
  );
  analyst = anApiClient(endpoints.site, first);
  supervisor = anApiClient(endpoints.site, second);
  auditor = anApiClient(endpoints.site, third);
};

const allCases = async (queue = 'all'): Promise<Listed[]> => {
  const cases: Listed[] = [];
  let cursor: string | undefined;
  do {
    const { body } = await analyst.get(`/api/cases?queue=${queue}${cursor ? `&cursor=${cursor}` : ''}`);
    cases.push(...body.cases);
    cursor = body.cursor;
  } while (cursor);
  return cases;
};

const openTask = (caseId: string, kind: string, reportId?: string) =>
  until(`${kind} in ${caseId}`, async () => {
    const { body } = await analyst.get(`/api/cases/${caseId}`);
    return body.tasks.find(
      (task: { kind: string; reportId: string | null; decision?: string; superseded: boolean }) =>
        task.kind === kind && !task.decision && !task.superseded && (!reportId || task.reportId === reportId),
    );
  });

const answer = async (
  client: ApiClient,
  caseId: string,
  task: { taskId: string },
  body: Record<string, unknown>,
) => {
  const answered = await client.post(`/api/cases/${caseId}/tasks/${task.taskId}`, body);
  expect(answered, JSON.stringify(answered.body)).toMatchObject({ status: 200 });
};

const writeUpFor = (sample: Sample, forceId: string) => ({
  forceId,
  title: `Sample ${sample.id}`,
  subjects: [{ name: 'Subject Named Above', role: 'officer' }],
  items: [
    {
      text: `A sanitised account for ${forceId} of what sample ${sample.id} tells.`,
      source: 2,
      information: 'A',
    },
  ],
  provenance: 'Known directly.',
  handling: { code: 'C', action: 'A1', sanitisation: 'S2' },
  informationDate: 'Autumn 2026',
  urgency: 'routine',
  includeContact: sample.report.contact?.forceMayContact === true && sample.id === 'S08',
});

/** Takes a report that meets the threshold from triage to one approved information report for each force. */
const disseminate = async (sample: Sample): Promise<string[]> => {
  const caseId = caseOfSample.get(sample.id) ?? '';
  const triage = await openTask(caseId, 'triage');
  await answer(analyst, caseId, triage, {
    decision: 'disseminate',
    forceIds: sample.labels.forces,
    reasonCode: 'agrees-with-assessment',
    reason: 'It meets the threshold.',
  });
  const reportIds: string[] = [];
  for (const forceId of sample.labels.forces) {
    const { status, body } = await analyst.post(
      `/api/cases/${caseId}/information-reports`,
      writeUpFor(sample, forceId),
    );
    expect(status, JSON.stringify(body)).toBe(201);
    reportIds.push(body.reportId);
  }
  await answer(analyst, caseId, await openTask(caseId, 'write-up'), { decision: 'submit', reportIds });
  const { body } = await supervisor.get(`/api/cases/${caseId}`);
  const judged =
    body.conflicts.length > 0 ? { conflictCleared: true, reason: 'Nobody of them works in the unit.' } : {};
  for (const reportId of reportIds) {
    const task = await openTask(caseId, 'approval', reportId);
    await answer(supervisor, caseId, task, { decision: 'approve', ...judged });
  }
  return reportIds;
};

interface Mail {
  id: string;
  to: string[];
  subject: string;
}
const inbox = async (): Promise<Mail[]> => (await fetch(`${endpoints.inbox}/mails`)).json();
const isToForce = ({ to }: Mail): boolean => to.every((address) => address.endsWith('.police.example'));
/** Mails to forces; those to staff on call are told apart by whom they go to. */
const mails = async (): Promise<Mail[]> => (await inbox()).filter(isToForce);
const alerts = async (): Promise<Mail[]> => (await inbox()).filter((mail) => !isToForce(mail));
const attachmentOf = async (mail: Mail): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(`${endpoints.inbox}/mails/${mail.id}/attachments/0`)).arrayBuffer());

const filesBelow = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesBelow(path) : [path];
  });

/** Words that stand in one narrative and can come from nowhere else. */
const tellingWords = [
  ...new Set(samples.flatMap(({ report }) => (report.narrative.match(/[A-Z][a-z]{7,}/g) ?? []).slice(0, 8))),
].filter(
  (word) =>
    !/Detective|Sergeant|Inspector|Constable|Superintendent|September|November|December|February|Yorkshire|Somerset|Cornwall|Scotland|Northumbria|Merseyside|Manchester|Professional|Standards|Christmas|Saturday|Thursday|Wednesday/.test(
      word,
    ),
);

describe('one report, the whole way, on one machine', () => {
  beforeAll(async () => {
    endpoints = await service.start();
    await signIn();
  });

  afterAll(async () => {
    await service.remove();
  });

  it('accepts every sample report and brings each to a waiting task by itself', async () => {
    const receipts = new Set<string>();
    for (const sample of samples) {
      const client = anApiClient(endpoints.site);
      const accepted = await client.post('/api/reports', sample.report, {
        'idempotency-key': sha256Hex(sample.id).slice(0, 32),
      });
      expect(accepted.status, sample.id).toBe(201);
      receipts.add(accepted.body.receipt);
      const thread = await until('the thread', async () => {
        const opened = await client.post('/api/follow-ups', { receipt: accepted.body.receipt });
        return opened.status === 200 && opened.body;
      });
      expect(thread.reference).toBe(accepted.body.reference);
      const listed = await until(
        'the case row',
        async () => (await allCases()).find((row) => row.reference === accepted.body.reference) ?? null,
      );
      caseOfSample.set(sample.id, listed.caseId);
    }
    expect(receipts.size).toBe(samples.length);
    const cases = await allCases();
    expect(cases).toHaveLength(samples.length);
    await until('a triage task in every case', async () =>
      (await allCases()).every((row) => row.tasks.some((task) => task.kind === 'triage')),
    );
  }, 240_000);

  it('opens a fast-time review beside triage where a report is immediate', async () => {
    const urgent = await allCases('urgent');
    expect(urgent.length).toBeGreaterThan(0);
    for (const row of urgent) {
      expect(row.tasks.map((task) => task.kind).sort()).toEqual(['fast-time-review', 'triage']);
    }
  });

  it('tells those on call by mail of each immediate report, and nothing of what it says', async () => {
    const urgent = await allCases('urgent');
    await until('a mail for each', async () => (await alerts()).length >= urgent.length);
    for (const mail of await alerts()) {
      expect(mail.to[0]).toMatch(/@example\.org$/);
      expect(mail.subject).toMatch(/^TEST: On call: /);
      const raw = await (await fetch(`${endpoints.inbox}/mails/${mail.id}/raw`)).text();
      expect(tellingWords.filter((word) => raw.includes(word))).toEqual([]);
      expect(urgent.filter(({ reference }) => raw.includes(reference))).toEqual([]);
    }
    for (const { caseId } of urgent) {
      const { body } = await analyst.get(`/api/cases/${caseId}`);
      expect(body.alerts[0]).toMatchObject({ level: 'first', problem: null });
      expect(body.alerts[0].people.length).toBeGreaterThan(0);
    }
  });

  it('goes on with the same executions after kill -9 while they wait for people', async () => {
    const before = await allCases();
    await service.kill();
    endpoints = await service.start();
    await signIn();
    expect(await allCases()).toEqual(before);
  }, 240_000);

  it('takes the reports that meet the threshold to one delivered mail per force', async () => {
    const meeting = samples.filter((sample) => sample.labels.meets);
    for (const sample of meeting) await disseminate(sample);
    const expected = meeting.flatMap((sample) => sample.labels.forces).length;
    await until('every mail', async () => (await mails()).length === expected);
    for (const sample of meeting) {
      const caseId = caseOfSample.get(sample.id) ?? '';
      const delivered = await until(`delivery of ${sample.id}`, async () => {
        const { body } = await analyst.get(`/api/cases/${caseId}`);
        return body.disseminations.length === sample.labels.forces.length &&
          body.disseminations.every((one: { state: string }) => one.state === 'delivered')
          ? body
          : null;
      });
      expect(delivered.disseminations.map((one: { forceId: string }) => one.forceId).sort()).toEqual(
        [...sample.labels.forces].sort(),
      );
    }
  }, 240_000);

  it('prints in each PDF what the write-up says, page X of Y, and no contact unless it was approved', async () => {
    const seen = new Set<string>();
    for (const mail of await mails()) {
      const pages = await pdfPages(await attachmentOf(mail));
      const text = pages.join(' ');
      const [, forceId, sampleId] = /account for (\S+) of what sample (S\d+)/.exec(text) ?? [];
      const sample = samples.find((one) => one.id === sampleId);
      expect(mail.to[0]).toBe(`information.reports@${forceId}.police.example`);
      expect(mail.subject).toContain('Anti-Corruption and Abuse Reporting Service');
      expect(text).toContain('OFFICIAL-SENSITIVE');
      for (const [index, page] of pages.entries())
        expect(page).toContain(`Page ${index + 1} of ${pages.length}`);
      const contact = sample?.report.contact;
      const isIncluded = sampleId === 'S08';
      for (const word of [contact?.name, contact?.phone, contact?.email].filter((one) => one !== undefined)) {
        expect(text.includes(word), `${word} in ${sampleId}`).toBe(isIncluded);
      }
      seen.add(`${sampleId}/${forceId}`);
    }
    expect(seen.size).toBe((await mails()).length);
  }, 240_000);

  it('takes a force’s acknowledgement by the code of its mail, once, and checks the PDF', async () => {
    const [mail] = await mails();
    if (!mail) throw new Error('no mail');
    const raw = await (await fetch(`${endpoints.inbox}/mails/${mail.id}/raw`)).text();
    const code = /acknowledge#([0-9A-Z-]+)/.exec(raw.replaceAll('=\r\n', ''))?.[1] ?? '';
    const bytes = await attachmentOf(mail);
    const client = anApiClient(endpoints.site);
    const acknowledged = await client.post('/api/acknowledgements', { token: code });
    expect(acknowledged).toMatchObject({ status: 200, body: { acknowledged: true, outcome: null } });
    const again = await client.post('/api/acknowledgements', { code, outcome: 'investigation' });
    expect(again.body).toMatchObject({ urn: acknowledged.body.urn, outcome: 'investigation' });
    const text = (await pdfPages(bytes)).join(' ');
    const verification =
      (text.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/g) ?? []).find(
        (found) => found !== code,
      ) ?? '';
    const check = { code: verification, sha256: sha256Hex(bytes) };
    expect((await client.post('/api/report-checks', check)).body).toEqual({ genuine: true });
    expect((await client.post('/api/report-checks', { ...check, sha256: 'a'.repeat(64) })).body).toEqual({
      genuine: false,
    });
    expect((await client.post('/api/acknowledgements', { code: verification })).status).toBe(404);
  });

  it('ends the execution of an acknowledged report and shows its history to auditors', async () => {
    const sfn = new SFNClient({ endpoint: endpoints.stepFunctions, region: 'eu-west-2', credentials });
    const { body } = await auditor.get('/api/audit/executions?status=SUCCEEDED');
    expect(body.executions.length).toBeGreaterThan(0);
    const name: string = body.executions[0].name;
    const history = await auditor.get(`/api/audit/executions/${name.slice(0, 26)}/history?round=1`);
    const states = history.body.events.flatMap(
      (event: { stateEnteredEventDetails?: { name: string } }) => event.stateEnteredEventDetails?.name ?? [],
    );
    for (const state of [
      'Assess report',
      'Await triage',
      'Await write-up',
      'Await approval',
      'Build information report',
      'Send',
      'Await delivery',
      'Await acknowledgement',
      'Record dissemination',
    ]) {
      expect(states).toContain(state);
    }
    expect(JSON.stringify(history.body)).not.toMatch(/"token"/i);
    const described = await sfn.send(
      new DescribeExecutionCommand({ executionArn: body.executions[0].executionArn }),
    );
    expect(described.status).toBe('SUCCEEDED');
    sfn.destroy();
  });

  it('keeps every word of every narrative out of history, ledger, tokens, projections and logs', async () => {
    expect(tellingWords.length).toBeGreaterThan(40);
    const sfn = new SFNClient({ endpoint: endpoints.stepFunctions, region: 'eu-west-2', credentials });
    const dynamodb = new DynamoDBClient({ endpoint: endpoints.dynamodb, region: 'eu-west-2', credentials });
    const machines = await auditor.get('/api/audit/executions');
    const arn: string = machines.body.executions[0].executionArn
      .replace(':execution:', ':stateMachine:')
      .replace(/:[^:]+$/, '');
    const { executions = [] } = await sfn.send(
      new ListExecutionsCommand({ stateMachineArn: arn, maxResults: 1_000 }),
    );
    expect(executions).toHaveLength(samples.length);
    const texts: [string, string][] = [];
    for (const { executionArn } of executions) {
      texts.push([
        'history',
        JSON.stringify(await sfn.send(new GetExecutionHistoryCommand({ executionArn, maxResults: 1_000 }))),
      ]);
    }
    const { TableNames: tables = [] } = await dynamodb.send(new ListTablesCommand({}));
    for (const table of tables.filter((name) => !/content|contact/i.test(name))) {
      texts.push([table, JSON.stringify((await dynamodb.send(new ScanCommand({ TableName: table }))).Items)]);
    }
    for (const file of filesBelow(join(service.dataDir, 'logs')))
      texts.push([file, readFileSync(file, 'utf8')]);
    texts.push(['terminal', service.output()]);
    expect(texts.length).toBeGreaterThan(samples.length + 3);
    for (const [where, text] of texts) {
      expect(
        tellingWords.filter((word) => text.includes(word)),
        where,
      ).toEqual([]);
    }
    sfn.destroy();
    dynamodb.destroy();
  });

  it('loses and doubles nothing when it is killed again', async () => {
    const before = { cases: await allCases(), mails: await mails() };
    await service.kill();
    endpoints = await service.start();
    await signIn();
    expect({ cases: await allCases(), mails: await mails() }).toEqual(before);
  }, 240_000);
});
