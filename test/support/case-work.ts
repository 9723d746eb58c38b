import { expect } from 'vitest';
import { aReport } from './builders.ts';
import type { WorkflowRun } from './workflow-run.ts';

const supervisor = { roles: ['supervisor', 'analyst'], staffId: 'supervisor-1' };

type Kind = Parameters<WorkflowRun['task']>[1];
type CaseId = Parameters<WorkflowRun['task']>[0];

/** What staff do with the cases of a running workflow, as often as a test needs it. */
export const aDesk = (run: WorkflowRun, firstKey: number) => {
  let keys = firstKey;

  const answer = async (caseId: CaseId, kind: Kind, body: Record<string, unknown>): Promise<void> => {
    const { taskId } = await run.task(caseId, kind);
    const answered = await run.journey.answer({ caseId, taskId }, body, supervisor);
    expect(answered.status, JSON.stringify(answered.body)).toBe(200);
  };

  const mailsOf = (caseId: CaseId) => run.mails.filter((mail) => mail.tags.caseId === caseId);

  return {
    answer,
    mailsOf,
    arrive: (change: Record<string, unknown> = {}) => {
      keys += 1;
      return run.arrive(aReport(change), keys.toString(16).padStart(32, '0'));
    },
    /** Decides, writes up and approves an information report for each force; resolves when each has its mail. */
    disseminate: async (caseId: CaseId, forceIds: readonly string[]) => {
      const known = mailsOf(caseId).length;
      await answer(caseId, 'triage', { decision: 'disseminate', forceIds, reason: 'It meets all three.' });
      await run.task(caseId, 'write-up');
      const reportIds: string[] = [];
      for (const forceId of forceIds)
        reportIds.push((await run.journey.writeUp(caseId, { forceId })).body.reportId);
      await answer(caseId, 'write-up', { decision: 'submit', reportIds });
      for (const _ of forceIds) await answer(caseId, 'approval', { decision: 'approve' });
      await expect.poll(() => mailsOf(caseId).length, { timeout: 60_000 }).toBe(known + forceIds.length);
      return mailsOf(caseId).slice(known);
    },
    /** The code that a force would type. */
    codeOf: (mail: { text: string } | undefined): string =>
      /acknowledge#([0-9A-Z-]+)/.exec(mail?.text.replaceAll('=\r\n', '') ?? '')?.[1] ?? '',
  };
};
