import { canonicalJson } from '../domain/canonical-json.ts';
import type { CaseEventOf } from '../domain/case/events.ts';
import { caseStream } from '../domain/case/evolve.ts';
import { projectArrival } from '../domain/case/project.ts';
import type { CaseState } from '../domain/case/state.ts';
import { sha256Hex } from '../domain/hash.ts';
import { type CaseIdentity, caseIdSchema, deriveCaseIdentity, formatReceipt } from '../domain/ids.ts';
import type { ContentRef } from '../domain/ledger/commit.ts';
import { invalidEach } from '../domain/refusal.ts';
import { receiptFields } from '../domain/report/receipt-fields.ts';
import type { Report } from '../domain/report/report.ts';
import type { CaseStore } from './case-store.ts';
import type { ContactWriter } from './contact-store.ts';
import type { ContentStore } from './content-store.ts';
import type { ProjectionStore } from './projection-store.ts';
import type { TokenStore } from './token-store.ts';
import type { WorkflowStarter } from './workflow.ts';

export interface Submission {
  readonly report: Report;
  /** 32 hexadecimal digits, as parseIdempotencyKey gives them. */
  readonly idempotencyKey: string;
  readonly channel: CaseEventOf<'ReportReceived'>['channel'];
  /** Codes of what looked like spam: the report is accepted and flagged. */
  readonly suspicions: readonly string[];
}

export interface Intake {
  /**
   * Keeps a report and answers with its reference and receipt, both the same for the same key and body. Throws before
   * anything is kept, or not at all: what cannot be done after that, a row to write or a workflow to start, is the
   * sweeper's.
   */
  accept(submission: Submission): Promise<{ reference: string; receipt: string }>;
}

interface Deps {
  readonly secret: () => Promise<string>;
  readonly cases: CaseStore;
  readonly content: ContentStore;
  readonly contacts: ContactWriter;
  readonly tokens: Pick<TokenStore, 'claimKey'>;
  readonly projections: Pick<ProjectionStore, 'write'>;
  readonly workflow: WorkflowStarter;
  readonly onUnsettled: (errorName: string) => void;
}

const refuseReceipt = (report: Report): void => {
  const message = 'Take the receipt out of the text: keep it to yourself';
  const fields = receiptFields(report).map((path) => ({ path, message }));
  if (fields.length > 0) throw invalidEach(fields);
};

const receivedEvent = (
  submission: Submission,
  kept: { identity: CaseIdentity; firstCase: string; words: ContentRef },
): CaseEventOf<'ReportReceived'> => {
  const { report } = submission;
  return {
    type: 'ReportReceived',
    reference: kept.identity.reference,
    receiptMac: kept.identity.receiptMac,
    channel: submission.channel,
    language: report.language,
    categories: report.categories,
    forceId: report.forceId,
    worksInPolicing: report.reporter?.worksInPolicing === 'yes',
    contact: report.contact && {
      charityMayContact: report.contact.charityMayContact,
      forceMayContact: report.contact.forceMayContact,
    },
    sameKeyAs: kept.firstCase === kept.identity.caseId ? null : caseIdSchema.parse(kept.firstCase),
    suspicions: [...submission.suspicions],
    report: kept.words,
  };
};

/** Reports come in here, whatever the way. */
export const createIntake = (deps: Deps): Intake => {
  const keep = async (submission: Submission, identity: CaseIdentity): Promise<CaseState> => {
    const { contact, ...words } = submission.report;
    const { caseId } = identity;
    const [sealed, firstCase] = await Promise.all([
      deps.content.seal({
        stream: caseStream(caseId),
        commandId: `receive-${caseId}`,
        label: 'report',
        value: words,
      }),
      deps.tokens.claimKey(identity.keyMac, caseId),
      contact ? deps.contacts.keep(caseId, contact) : undefined,
    ]);
    return deps.cases.begin(caseId, receivedEvent(submission, { identity, firstCase, words: sealed }));
  };

  /** The receipt opens its thread from now on, and the workflow begins, each whatever becomes of the other. */
  const follow = async (state: CaseState): Promise<void> => {
    const done = await Promise.allSettled([
      deps.projections.write(projectArrival(state), []),
      deps.workflow.start(state.caseId, 1),
    ]);
    for (const one of done) {
      if (one.status === 'rejected')
        deps.onUnsettled(one.reason instanceof Error ? one.reason.name : 'unknown');
    }
  };

  return {
    accept: async (submission) => {
      refuseReceipt(submission.report);
      const bodyDigest = sha256Hex(canonicalJson(submission.report));
      const identity = deriveCaseIdentity(await deps.secret(), {
        key: submission.idempotencyKey,
        bodyDigest,
      });
      await follow(await keep(submission, identity));
      return { reference: identity.reference, receipt: formatReceipt(identity.receipt) };
    },
  };
};
