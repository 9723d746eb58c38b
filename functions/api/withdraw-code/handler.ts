import { z } from 'zod';
import type { AcknowledgementMails } from '../../adapters/acknowledgement-mails.ts';
import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import { sealReason, unsealedReason } from '../../adapters/reasons.ts';
import { refuseEarly } from '../../adapters/refuse-early.ts';
import { neededReasonShape } from '../../contracts/answers.ts';
import { reportPathSchema } from '../../contracts/paths.ts';
import { withdrawCode } from '../../domain/case/commands/withdraw-code.ts';
import type { CaseState } from '../../domain/case/state.ts';
import { derivedId } from '../../domain/hash.ts';
import type { ReportId } from '../../domain/ids.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { optionalIdempotencyKey } from '../../http/idempotency.ts';
import { json } from '../../http/problem.ts';

const bodySchema = z.strictObject({
  ...neededReasonShape('Say why the code is withdrawn'),
  newCode: z.boolean('Say true to mail the force another code, false to mail none'),
});

interface Deps {
  readonly desk: CaseDesk;
  readonly content: ContentStore;
  readonly mails: Pick<AcknowledgementMails, 'sendCode'>;
  /** Told the name of what kept the mail from going out. */
  readonly onUnsettled: (errorName: string) => void;
  readonly newId: () => string;
}

/**
 * POST /api/cases/{caseId}/information-reports/{reportId}/code-withdrawals: the force's acknowledgement code is no longer
 * taken, from the commit on, whatever becomes of the mail with another: `mail` says `sent`, `not-sent` or `not-asked`.
 */
export const createWithdrawCodeHandler = (deps: Deps) => {
  const mailCode = async (state: CaseState, reportId: ReportId): Promise<'sent' | 'not-sent'> => {
    try {
      await deps.mails.sendCode(state, reportId);
      return 'sent';
    } catch (error) {
      deps.onUnsettled(error instanceof Error ? error.name : 'unknown');
      return 'not-sent';
    }
  };

  return createApiHandler({
    roles: ['supervisor'],
    path: reportPathSchema,
    body: bodySchema,
    handle: async ({ path: { caseId, reportId }, body, staff, header }) => {
      const key = optionalIdempotencyKey(header('idempotency-key')) ?? deps.newId();
      const commandId = derivedId('withdraw-code', reportId, staff.id, key);
      const known = await deps.desk.find(caseId);
      const withdrawWith = (reason: ReturnType<typeof unsealedReason>) => (state: CaseState) =>
        withdrawCode(state, { reportId, newCode: body.newCode, ...reason });
      refuseEarly(known, { commandId, decide: withdrawWith(unsealedReason(body)) });
      const reason = await sealReason(deps.content, { caseId, commandId, body });
      const { state } = await deps.desk.carryOut({
        caseId,
        commandId,
        known,
        actor: { kind: 'staff', id: staff.id },
        decide: withdrawWith(reason),
      });
      const mail = body.newCode ? await mailCode(state, reportId) : 'not-asked';
      return json(200, { reportId, withdrawn: true, mail });
    },
  });
};
