import * as z from 'zod';
import { caseSchema, informationReportBodySchema } from './case-schemas.ts';
import type { Api } from './client.ts';
import { caseListSchema, forceListSchema } from './list-schemas.ts';

const done = z.looseObject({});
const at = (caseId: string, ...rest: string[]): string => ['/api/cases', caseId, ...rest].join('/');

/** A page of a queue; `cursor` continues where the page before ended. */
export const listCases = (api: Api, queue: string, cursor?: string) => {
  const query = new URLSearchParams({ queue, ...(cursor === undefined ? {} : { cursor }) });
  return api.send({ path: `/api/cases?${query}` }, caseListSchema);
};

/** The first page of a queue without the counts of the others: a poll that shows nothing else asks for nothing else. */
export const peekQueue = (api: Api, queue: string) =>
  api.send({ path: `/api/cases?${new URLSearchParams({ queue, counts: 'none' })}` }, caseListSchema);

export const getCase = (api: Api, caseId: string) => api.send({ path: at(caseId) }, caseSchema);

export const listForces = (api: Api) => api.send({ path: '/api/forces' }, forceListSchema);

export type TaskKey = { caseId: string; taskId: string };

const answeredSchema = z.object({ taskId: z.string().nullish(), decision: z.string().nullish() });

/** Answers a task; 409 with `answered` when somebody was first. */
export const answerTask = (api: Api, { caseId, taskId }: TaskKey, answer: Record<string, unknown>) =>
  api.send({ method: 'POST', path: at(caseId, 'tasks', taskId), body: answer }, answeredSchema);

/**
 * Takes a task that nobody or somebody else has on the screen (`assignee`), and gives back one’s own; 409 when it is not
 * theirs any more.
 */
export const takeOrGiveBack = (
  api: Api,
  caseId: string,
  seen: { taskId: string; assignee?: string | null | undefined; staffId: string },
) => {
  const from = seen.assignee ?? null;
  const body = { assignee: from === seen.staffId ? null : 'me', from };
  return api.send({ method: 'PUT', path: at(caseId, 'tasks', seen.taskId, 'assignee'), body }, done);
};

export const addNote = (api: Api, caseId: string, text: string) =>
  api.send({ method: 'POST', path: at(caseId, 'notes'), body: { text } }, done);

export const askReporter = (api: Api, caseId: string, text: string) =>
  api.send({ method: 'POST', path: at(caseId, 'messages'), body: { text } }, done);

export type Reasoned = { reasonCode: string; reason: string };

/** Links a case that says the same in another voice; both stay open. */
export const linkCases = (api: Api, caseId: string, link: Reasoned & { caseId: string }) =>
  api.send({ method: 'POST', path: at(caseId, 'links'), body: link }, done);

const contactSchema = z.object({
  name: z.string().nullish(),
  phone: z.string().nullish(),
  email: z.string().nullish(),
  safeToContact: z.string().nullish(),
  charityMayContact: z.boolean(),
  forceMayContact: z.boolean(),
});
export type ContactShown = z.infer<typeof contactSchema>;
const revealSchema = z
  .union([contactSchema, z.object({ contact: contactSchema })])
  .transform((answer) => ('contact' in answer ? answer.contact : answer));

/** The reporter's contact details, for a reason; every reveal is a commit. */
export const revealContact = (api: Api, caseId: string, reason: Reasoned) =>
  api.send({ method: 'POST', path: at(caseId, 'contact-reveals'), body: reason }, revealSchema);

/** Deletes the reporter's contact details for good, as the reporter asked. */
export const deleteContact = (api: Api, caseId: string, reason: Reasoned) =>
  api.send({ method: 'POST', path: at(caseId, 'contact-deletions'), body: reason }, done);

const codeWithdrawnSchema = z.object({ mail: z.enum(['sent', 'not-sent', 'not-asked']) });
export type CodeWithdrawn = z.infer<typeof codeWithdrawnSchema>;

/** Withdraws the code that a force holds; says what became of the mail with another. */
export const withdrawCode = (
  api: Api,
  { caseId, reportId }: { caseId: string; reportId: string },
  reason: Reasoned & { newCode: boolean },
) =>
  api.send(
    { method: 'POST', path: at(caseId, `information-reports/${reportId}/code-withdrawals`), body: reason },
    codeWithdrawnSchema,
  );

const viewersSchema = z.object({ viewers: z.array(z.string()) });

/** Says that this person has the case before them; answers who else has. */
export const markViewer = (api: Api, caseId: string) =>
  api.send({ method: 'POST', path: at(caseId, 'viewers'), body: {} }, viewersSchema);

/** The case of a reference; 404 where nothing has it. The look-up is recorded. */
export const findCase = (api: Api, reference: string) =>
  api.send(
    { method: 'POST', path: '/api/case-lookups', body: { reference } },
    z.object({ caseId: z.string() }),
  );

const savedSchema = z.object({ reportId: z.string(), revision: z.number() });
const currentSchema = z.object({
  reportId: z.string(),
  revision: z.number(),
  state: z.string().nullish(),
  authors: z.array(z.string()).default([]),
  report: informationReportBodySchema,
});

export type ReportKey = { caseId: string; reportId: string };

export const createInformationReport = (api: Api, caseId: string, report: unknown) =>
  api.send({ method: 'POST', path: at(caseId, 'information-reports'), body: report }, savedSchema);

/** Saves over the revision that was read (`revision`), or answers 412 when there is a newer one. */
export const saveInformationReport = (
  api: Api,
  { caseId, reportId }: ReportKey,
  { report, revision }: { report: unknown; revision: number },
) =>
  api.send(
    {
      method: 'PUT',
      path: at(caseId, 'information-reports', reportId),
      body: report,
      headers: { 'if-match': `"${revision}"` },
    },
    savedSchema,
  );

/** The report as it stands, or as it stood at `revision` where the server keeps them apart. */
export const getInformationReport = (api: Api, { caseId, reportId }: ReportKey, revision?: number) => {
  const query = revision === undefined ? '' : `?revision=${revision}`;
  return api.send({ path: at(caseId, 'information-reports', reportId) + query }, currentSchema);
};

export const previewInformationReport = (api: Api, { caseId, reportId }: ReportKey) =>
  api.blob(at(caseId, 'information-reports', `${reportId}.pdf`));
