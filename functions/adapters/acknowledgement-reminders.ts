import type { Service } from '../contracts/service.ts';
import { caseStream } from '../domain/case/evolve.ts';
import type { CaseState, Task } from '../domain/case/state.ts';
import { codesEnd } from '../domain/force-codes.ts';
import { notFound } from '../domain/refusal.ts';
import type { ContentStore } from './content-store.ts';
import type { ForceDirectory } from './force-directory.ts';
import { keepCodes } from './known-codes.ts';
import type { Mailers } from './mail/mailer.ts';
import { buildReminderMail } from './mail/reminder-mail.ts';
import { wayToForce } from './mail/way-to-force.ts';
import { frozenSchema, type ReportCodes } from './report-printer.ts';
import type { TokenStore } from './token-store.ts';

export interface AcknowledgementReminders {
  /**
   * Asks a force by mail to acknowledge, once its reminder is committed. Throws what the mail fails with: the next
   * reminder, and then a supervisor, come all the same.
   */
  send(state: CaseState, task: Task): Promise<void>;
}

export const createAcknowledgementReminders = (deps: {
  content: ContentStore;
  tokens: Pick<TokenStore, 'putCode'>;
  directory: Pick<ForceDirectory, 'mailboxOf' | 'alternateOf'>;
  codes: ReportCodes;
  mailers: Mailers;
  service: Service;
  siteUrl: string;
}): AcknowledgementReminders => ({
  send: async (state, task) => {
    const report = task.reportId ? state.reports[task.reportId] : undefined;
    if (!report?.built) throw notFound('information report');
    const { caseId } = state;
    const { reportId, codeVersion, built } = report;
    const { mailbox, mailer } = await wayToForce(deps, report);
    const { reportDate } = await deps.content.open(caseStream(caseId), built.frozen, frozenSchema);
    const codes = await deps.codes(state, report);
    await keepCodes(deps.tokens, { caseId, reportId, codeVersion, reportDate }, codes);
    const raw = await buildReminderMail({
      from: deps.service.sender,
      to: mailbox.address,
      urn: codes.urn,
      urgency: state.urgency,
      acknowledgeUrl: `${deps.siteUrl}/acknowledge#${codes.acknowledgement}`,
      code: codes.acknowledgement,
      codesEnd: codesEnd(reportDate),
      notLive: deps.service.stage !== 'production',
      number: task.reminders,
      serviceName: deps.service.originator,
      phone: deps.service.phone,
      messageDomain: deps.service.mailDomain,
    });
    await mailer.send({ to: mailbox.address, raw, tags: { purpose: 'reminder' } });
  },
});
