import { anApiClient, tokenFor } from '../../support/api-client.ts';
import { launchBrowser } from '../../support/browser.ts';
import { anInformationReport, aReport } from '../../support/builders.ts';
import { aRunningService, until } from '../../support/running-service.ts';
import { aKey } from '../../support/service.ts';

/**
 * Sends one report to a force through a whole running copy, and takes the picture of its mail in docs/images.
 * Run: npx tsx test/local/support/take-inbox-picture.ts
 */
const picture = new URL('../../../docs/images/inbox.png', import.meta.url).pathname;
const service = aRunningService();

const peopleAt = async (site: string) => ({
  analyst: anApiClient(site, await tokenFor('analyst', service.dataDir)),
  supervisor: anApiClient(site, await tokenFor('supervisor', service.dataDir)),
});
type People = Awaited<ReturnType<typeof peopleAt>>;

/** The case and the open task of a kind, once the workflow has opened it. */
const openTask = ({ analyst }: People, kind: string): Promise<{ caseId: string; taskId: string }> =>
  until(kind, async () => {
    const { body } = await analyst.get('/api/cases?queue=all');
    const [listed] = body.cases;
    const task = listed?.tasks.find((one: { kind: string }) => one.kind === kind);
    return task && { caseId: listed.caseId, taskId: task.taskId };
  });

const answer = async (people: People, who: keyof People, kind: string, body: Record<string, unknown>) => {
  const { caseId, taskId } = await openTask(people, kind);
  const { status } = await people[who].post(`/api/cases/${caseId}/tasks/${taskId}`, body);
  if (status !== 200) throw new Error(`${kind} was answered with ${status}`);
  return caseId;
};

const sendOne = async (site: string): Promise<void> => {
  const people = await peopleAt(site);
  await anApiClient(site).post('/api/reports', aReport(), { 'idempotency-key': aKey() });
  const forceIds = ['thames-valley'];
  const caseId = await answer(people, 'analyst', 'triage', {
    decision: 'disseminate',
    forceIds,
    reason: 'It meets.',
  });
  const written = anInformationReport({ forceId: 'thames-valley', includeContact: false });
  const { body } = await people.analyst.post(`/api/cases/${caseId}/information-reports`, written);
  await answer(people, 'analyst', 'write-up', { decision: 'submit', reportIds: [body.reportId] });
  await answer(people, 'supervisor', 'approval', { decision: 'approve' });
};

const takePicture = async (inbox: string): Promise<void> => {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
  await until('the mail', async () => {
    await page.goto(inbox);
    return (await page.getByRole('link', { name: /Information report/ }).count()) > 0;
  });
  await page.getByRole('link', { name: /Information report/ }).click();
  await page.screenshot({ path: picture, fullPage: true });
  await browser.close();
};

try {
  const { site, inbox } = await service.start();
  await sendOne(site);
  await takePicture(inbox);
} finally {
  await service.remove();
}
