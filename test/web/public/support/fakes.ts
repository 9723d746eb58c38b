import type { Acknowledgement, Acknowledgements } from '../../../../functions/adapters/acknowledgements.ts';
import type { FollowUp, Thread } from '../../../../functions/adapters/follow-up.ts';
import type { Intake, Submission } from '../../../../functions/adapters/intake.ts';
import type { ReportChecks } from '../../../../functions/adapters/report-checks.ts';
import { canonicalJson } from '../../../../functions/domain/canonical-json.ts';
import { sha256Hex } from '../../../../functions/domain/hash.ts';
import { deriveCaseIdentity, formatReceipt, parseReceipt } from '../../../../functions/domain/ids.ts';

const secret = 'a secret for tests only';

interface StoredThread {
  thread: Thread;
  readonly messageKeys: Set<string>;
}

const isSameReceipt = (a: string, b: string): boolean => parseReceipt(a) === parseReceipt(b);

/** Intake and follow-up over one store: what is accepted can be opened with its receipt. */
export const createStoringService = () => {
  const submissions: Submission[] = [];
  const threads = new Map<string, StoredThread>();

  const find = (receipt: string): StoredThread | undefined =>
    [...threads].find(([key]) => isSameReceipt(key, receipt))?.[1];

  const intake: Intake = {
    accept: async (submission) => {
      const bodyDigest = sha256Hex(canonicalJson(submission.report));
      const identity = deriveCaseIdentity(secret, { key: submission.idempotencyKey, bodyDigest });
      const receipt = formatReceipt(identity.receipt);
      if (!threads.has(receipt)) {
        submissions.push(submission);
        const thread: Thread = {
          reference: identity.reference,
          status: 'received',
          signposts: [],
          messages: [],
        };
        threads.set(receipt, { thread, messageKeys: new Set() });
      }
      return { reference: identity.reference, receipt };
    },
  };

  const followUp: FollowUp = {
    open: async (receipt) => find(receipt)?.thread ?? null,
    addMessage: async ({ receipt, text, messageKey }) => {
      const stored = find(receipt);
      if (!stored) return null;
      const said = `${messageKey}|${text}`;
      if (!stored.messageKeys.has(said)) {
        stored.messageKeys.add(said);
        const message = { from: 'reporter' as const, text, askedForAnswer: false };
        stored.thread = { ...stored.thread, messages: [...stored.thread.messages, message] };
      }
      return stored.thread;
    },
  };

  /** What the charity does meanwhile: a question, or a new status. */
  const change = (receipt: string, changes: Partial<Thread>): void => {
    const stored = find(receipt);
    if (!stored) throw new Error('No thread has this receipt');
    stored.thread = { ...stored.thread, ...changes };
  };

  return { intake, followUp, submissions, change };
};

/** One information report waiting for its force, by code. */
export const createStoringAcknowledgements = (
  code: string,
): Acknowledgements & { said: Acknowledgement[] } => {
  const said: Acknowledgement[] = [];
  return {
    said,
    acknowledge: async (request) => {
      if (request.code !== code) return null;
      const outcome = request.outcome ?? said.at(-1)?.outcome ?? null;
      const acknowledgement: Acknowledgement = { urn: 'NPACARS-2026-000123', acknowledged: true, outcome };
      said.push(acknowledgement);
      return acknowledgement;
    },
  };
};

/** One PDF that was sent, by code and digest. */
export const createStoringReportChecks = (sent: { code: string; sha256: string }): ReportChecks => ({
  check: async ({ code, sha256 }) => code === sent.code && sha256 === sent.sha256,
});
