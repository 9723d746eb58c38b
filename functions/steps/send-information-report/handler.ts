import type { CaseDesk } from '../../adapters/case-desk.ts';
import type { CaseStore } from '../../adapters/case-store.ts';
import type { ContactReader } from '../../adapters/contact-store.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import type { ForceDirectory, TrustedMailbox } from '../../adapters/force-directory.ts';
import { keepCodes } from '../../adapters/known-codes.ts';
import { MailRejected, MailThrottled, MailUnavailable } from '../../adapters/mail/errors.ts';
import { buildInformationReportMail } from '../../adapters/mail/information-report-mail.ts';
import type { Mailer, Mailers } from '../../adapters/mail/mailer.ts';
import { wayToForce } from '../../adapters/mail/way-to-force.ts';
import { frozenSchema, type Printing, type ReportPrinter } from '../../adapters/report-printer.ts';
import type { TokenStore } from '../../adapters/token-store.ts';
import type { Service } from '../../contracts/service.ts';
import { reportVisitSchema, type StepOutput } from '../../contracts/steps.ts';
import {
  acceptDissemination,
  attemptAfter,
  attemptDissemination,
  copyNumber,
  refuseDissemination,
} from '../../domain/case/commands/dissemination.ts';
import { approvedReport } from '../../domain/case/commands/information-report.ts';
import { caseStream } from '../../domain/case/evolve.ts';
import {
  type Attempt,
  type CaseState,
  type InformationReportState,
  lastAttempt,
} from '../../domain/case/state.ts';
import { codesEnd, type ForceCodes } from '../../domain/force-codes.ts';
import type { CaseId, ReportId } from '../../domain/ids.ts';
import { informationReportSchema } from '../../domain/information-report/information-report.ts';
import { notFound } from '../../domain/refusal.ts';
import { createStepHandler } from '../../http/step-handler.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly content: ContentStore;
  readonly contacts: ContactReader;
  readonly tokens: Pick<TokenStore, 'putCode'>;
  readonly directory: ForceDirectory;
  readonly desk: CaseDesk;
  readonly printer: ReportPrinter;
  readonly mailers: Mailers;
  readonly service: Service;
  readonly siteUrl: string;
  readonly newId: () => string;
}

/** The report was never built, or not as it is approved now. Not retried. */
export class ReportNotBuilt extends Error {
  constructor() {
    super('The information report is not built');
    this.name = 'ReportNotBuilt';
  }
}

/** Whether the transport is known to have taken an attempt: it said so, or events of it arrived. */
const isOut = (attempt: Attempt | undefined): attempt is Attempt =>
  attempt !== undefined && (attempt.messageId !== null || attempt.results.length > 0);

const system = { kind: 'system', id: 'send-information-report' } as const;

const printingOf = async (
  deps: Deps,
  state: CaseState,
  information: InformationReportState,
): Promise<Printing> => {
  if (!information.built) throw new ReportNotBuilt();
  const stream = caseStream(state.caseId);
  const report = await deps.content.open(stream, information.report, informationReportSchema);
  const frozen = await deps.content.open(stream, information.built.frozen, frozenSchema);
  const isLeft = state.received.contact !== null;
  const contact = isLeft && information.includeContact ? await deps.contacts.read(state.caseId) : null;
  return { state, information, report, frozen, contact, draft: false };
};

const handOver = async (
  deps: Deps,
  to: {
    mailer: Mailer;
    mailbox: TrustedMailbox;
    printing: Printing;
    codes: ForceCodes;
    bytes: Uint8Array;
    attempt: number;
    copy: number;
  },
): Promise<string> => {
  const { state, information, report, frozen } = to.printing;
  const { urn, acknowledgement } = to.codes;
  const mail = await buildInformationReportMail({
    from: deps.service.sender,
    to: to.mailbox.address,
    urn,
    urgency: report.urgency,
    attachment: Uint8Array.from(to.bytes),
    acknowledgeUrl: `${deps.siteUrl}/acknowledge#${acknowledgement}`,
    code: acknowledgement,
    codesEnd: codesEnd(frozen.reportDate),
    notLive: deps.service.stage !== 'production',
    copyNumber: to.copy,
    serviceName: deps.service.originator,
    phone: deps.service.phone,
    messageDomain: deps.service.mailDomain,
  });
  const tags = { caseId: state.caseId, reportId: information.reportId, attempt: String(to.attempt) };
  return (await to.mailer.send({ to: to.mailbox.address, raw: mail.raw, tags })).messageId;
};

/** Whether the mail certainly did not go out: then the next attempt is no further copy. */
const isRefused = (error: unknown): boolean =>
  error instanceof MailThrottled ||
  error instanceof MailRejected ||
  (error instanceof MailUnavailable && !error.mayHaveBeenSent);

/** Whether no further try can succeed: a person finds the remedy. */
const isFinal = (error: unknown): boolean => error instanceof MailRejected;

/**
 * Send: one mail to the force of the report. The attempt is committed before the mail is handed over; where it is not
 * known whether an earlier try of this visit arrived, a further copy goes out, marked as one. A refusal for good is
 * recorded as what became of the mail, so that its remedy is somebody's job.
 */
export const createSendInformationReportHandler = (deps: Deps) => {
  const recordRefusal = ({
    caseId,
    ...refused
  }: {
    caseId: CaseId;
    reportId: ReportId;
    attempt: number;
    isFinal: boolean;
  }) =>
    deps.cases.execute({
      caseId,
      commandId: `refuse-${refused.reportId}-${refused.attempt}`,
      actor: system,
      decide: (current) => refuseDissemination(current, refused),
    });

  const send = async (
    state: CaseState,
    visit: { caseId: CaseId; after: string },
    information: InformationReportState,
  ) => {
    const { caseId, after } = visit;
    const { reportId } = information;
    const { mailbox, mailer, transport } = await wayToForce(deps, information);
    const printing = await printingOf(deps, state, information);
    const { bytes, sha256 } = await deps.printer.print(printing);
    const codes = await deps.printer.codes(state, information);
    const { codeVersion } = information;
    const { reportDate } = printing.frozen;
    await keepCodes(deps.tokens, { caseId, reportId, codeVersion, reportDate }, codes);
    const begun = await deps.cases.execute({
      caseId,
      commandId: deps.newId(),
      actor: system,
      decide: (current) =>
        attemptDissemination(current, {
          reportId,
          after,
          sha256,
          transport,
          mailboxId: mailbox.mailboxId,
        }),
    });
    const report = begun.state.reports[reportId];
    const attempt = report && lastAttempt(report)?.attempt;
    if (!report || attempt === undefined) throw new ReportNotBuilt();
    // Another try of this visit was taken meanwhile: what it sent is the one mail.
    if (begun.events.length === 0) return attempt;
    const copy = copyNumber(report, attempt);
    const messageId = await handOver(deps, { mailer, mailbox, printing, codes, bytes, attempt, copy }).catch(
      async (error: unknown) => {
        if (isRefused(error)) await recordRefusal({ caseId, reportId, attempt, isFinal: isFinal(error) });
        if (isFinal(error)) return null;
        throw error;
      },
    );
    if (messageId === null) return attempt;
    const isRelayed = transport === 'smtp';
    await deps.desk.carryOut({
      caseId,
      commandId: `accept-${reportId}-${attempt}`,
      actor: system,
      decide: (current) => acceptDissemination(current, { reportId, attempt, messageId, isRelayed }),
    });
    return attempt;
  };

  return createStepHandler(reportVisitSchema, async ({ caseId, reportId, after }): Promise<StepOutput> => {
    const state = await deps.cases.load(caseId);
    if (!state) throw notFound('case');
    const information = approvedReport(state, reportId);
    const done = attemptAfter(information, after);
    const attempt = isOut(done) ? done.attempt : await send(state, { caseId, after }, information);
    return { taskId: `send-${reportId}-${attempt}`, decision: 'sent' };
  });
};
