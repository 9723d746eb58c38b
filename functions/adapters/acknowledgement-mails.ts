import type { Service } from '../contracts/service.ts';
import { caseStream } from '../domain/case/evolve.ts';
import type { CaseState, Task } from '../domain/case/state.ts';
import { codesEnd } from '../domain/force-codes.ts';
import type { ReportId } from '../domain/ids.ts';
import { notFound } from '../domain/refusal.ts';
import type { ContentStore } from './content-store.ts';
import type { ForceDirectory } from './force-directory.ts';
import { keepCodes } from './known-codes.ts';
import { buildCodeMail, type CodeMail } from './mail/code-mail.ts';
import type { Mailers } from './mail/mailer.ts';
import { wayToForce } from './mail/way-to-force.ts';
import { frozenSchema, type ReportCodes } from './report-printer.ts';
import type { TokenStore } from './token-store.ts';

export interface AcknowledgementMails {
  /**
   * Asks a force by mail to acknowledge, once its reminder is committed. Throws what the mail fails with: the next
   * reminder, and then a supervisor, come all the same.
   */
  remind(state: CaseState, task: Task): Promise<void>;
  /**
   * Mails a force the code of its report as it is now, once the one before is withdrawn, to the mailbox in use now.
   * Throws what the mail fails with.
   */
  sendCode(state: CaseState, reportId: ReportId): Promise<void>;
}

/** The force's mails besides the report itself: its code, and nothing of what the report says. */
export const createAcknowledgementMails = (deps: {
  content: ContentStore;
  tokens: Pick<TokenStore, 'putCode'>;
  directory: Pick<ForceDirectory, 'mailboxOf' | 'alternateOf'>;
  codes: ReportCodes;
  mailers: Mailers;
  service: Service;
  siteUrl: string;
}): AcknowledgementMails => {
  const send = async (
    state: CaseState,
    of: Pick<CodeMail, 'kind' | 'number'> & { reportId: ReportId | null },
  ): Promise<void> => {
    const report = of.reportId ? state.reports[of.reportId] : undefined;
    if (!report?.built) throw notFound('information report');
    const { caseId } = state;
    const { reportId, codeVersion, built } = report;
    const { mailbox, mailer } = await wayToForce(deps, report);
    const { reportDate } = await deps.content.open(caseStream(caseId), built.frozen, frozenSchema);
    const codes = await deps.codes(state, report);
    await keepCodes(deps.tokens, { caseId, reportId, codeVersion, reportDate }, codes);
    const raw = await buildCodeMail({
      kind: of.kind,
      number: of.number,
      from: deps.service.sender,
      to: mailbox.address,
      urn: codes.urn,
      urgency: state.urgency,
      acknowledgeUrl: `${deps.siteUrl}/acknowledge#${codes.acknowledgement}`,
      code: codes.acknowledgement,
      codesEnd: codesEnd(reportDate),
      notLive: deps.service.stage !== 'production',
      serviceName: deps.service.originator,
      phone: deps.service.phone,
      messageDomain: deps.service.mailDomain,
    });
    const tags = { purpose: of.kind, caseId, reportId, number: String(of.number) };
    await mailer.send({ to: mailbox.address, raw, tags });
  };

  return {
    remind: (state, { reportId, reminders }) =>
      send(state, { kind: 'reminder', number: reminders, reportId }),
    sendCode: (state, reportId) =>
      send(state, { kind: 'new-code', number: state.reports[reportId]?.codeVersion ?? 1, reportId }),
  };
};
