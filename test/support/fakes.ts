import type { ContactReader, ContactRemover, ContactWriter } from '../../functions/adapters/contact-store.ts';
import type { ContentStore } from '../../functions/adapters/content-store.ts';
import type { Draft, DraftStore } from '../../functions/adapters/draft-store.ts';
import { ContentMissing, StoreUnavailable, WorkflowUnavailable } from '../../functions/adapters/errors.ts';
import type { FiguresStore, KeptFigures } from '../../functions/adapters/figures-store.ts';
import type { LedgerStore } from '../../functions/adapters/ledger-store.ts';
import { MailRejected, MailUnavailable } from '../../functions/adapters/mail/errors.ts';
import type { Mailer } from '../../functions/adapters/mail/mailer.ts';
import type { MarkStore } from '../../functions/adapters/mark-store.ts';
import {
  caseSummarySchema,
  decodeCursor,
  type ProjectionStore,
  type RowSelection,
} from '../../functions/adapters/projection-store.ts';
import type { SpamRow, SpamStore } from '../../functions/adapters/spam-store.ts';
import type { CodeTarget, TokenStore, Wait } from '../../functions/adapters/token-store.ts';
import { lookingNow, type ViewerStore } from '../../functions/adapters/viewer-store.ts';
import type { WorkflowAnswerer, WorkflowStarter } from '../../functions/adapters/workflow.ts';
import type { TaskAnswerOutput } from '../../functions/contracts/steps.ts';
import type { CaseRow, TaskRow } from '../../functions/domain/case/project.ts';
import { derivedId, sha256Hex } from '../../functions/domain/hash.ts';
import { type CaseId, caseIdSchema } from '../../functions/domain/ids.ts';
import type { AnyCommit } from '../../functions/domain/ledger/commit.ts';
import type { Contact } from '../../functions/domain/report/report.ts';

/** A ledger that keeps commits, and can be told to lose the race or the connection. */
export const fakeLedger = () => {
  const streams = new Map<string, AnyCommit[]>();
  let outage = false;
  const store: LedgerStore = {
    load: async (stream) => structuredClone(streams.get(stream) ?? []),
    head: async (stream) => streams.get(stream)?.at(-1) ?? null,
    last: async (stream) => structuredClone(streams.get(stream)?.at(-1) ?? null),
    append: async (commit) => {
      if (outage) throw new StoreUnavailable('ledger.append', 'outage');
      const commits = streams.get(commit.stream) ?? [];
      if (commits.length !== commit.sequence - 1) return false;
      streams.set(commit.stream, [...commits, JSON.parse(JSON.stringify(commit))]);
      return true;
    },
    streamsOfDay: async (day) =>
      new Map(
        [...streams].flatMap(([stream, commits]) => {
          const last = commits.findLast((commit) => commit.at.startsWith(day));
          return last ? [[stream, last.sequence] as const] : [];
        }),
      ),
  };
  return { ...store, streams, setOutage: (value: boolean) => (outage = value) };
};

export const fakeContent = () => {
  const items = new Map<string, string>();
  const store: ContentStore = {
    seal: async ({ stream, commandId, label, value }) => {
      const body = JSON.stringify(value);
      const first = derivedId('content', stream, commandId, label);
      const isOther = (items.get(`${stream}/${first}`) ?? body) !== body;
      const contentId = isOther ? derivedId(first, body) : first;
      items.set(`${stream}/${contentId}`, body);
      return { contentId, digest: sha256Hex(body) };
    },
    open: async (stream, ref, schema) => {
      const body = items.get(`${stream}/${ref.contentId}`);
      if (body === undefined) throw new ContentMissing(ref.contentId);
      return schema.parse(JSON.parse(body));
    },
  };
  return { ...store, items };
};

export const fakeContacts = () => {
  const items = new Map<string, Contact>();
  const deleted = new Set<string>();
  let outage = false;
  const store: ContactReader & ContactRemover & ContactWriter = {
    keep: async (caseId, contact) => {
      if (!items.has(caseId) && !deleted.has(caseId)) items.set(caseId, contact);
    },
    read: async (caseId) => items.get(caseId) ?? null,
    remove: async (caseId) => {
      if (outage) throw new StoreUnavailable('contacts.delete', 'outage');
      items.delete(caseId);
      deleted.add(caseId);
    },
  };
  return { ...store, items, setOutage: (value: boolean) => (outage = value) };
};

export const fakeViewers = () => {
  const seen = new Map<string, Record<string, number>>();
  const store: ViewerStore = {
    mark: async (caseId, staffId, now) => {
      const marked = { ...seen.get(caseId), [`seen-${staffId}`]: now };
      seen.set(caseId, marked);
      return lookingNow(marked, now);
    },
  };
  return { ...store, seen };
};

export const fakeMarks = () => {
  const rows: { caseId: CaseId; mark: string; receivedAt: string }[] = [];
  const store: MarkStore = {
    put: async (caseId, receivedAt, marks) => {
      const fresh = marks.filter((mark) => !rows.some((row) => row.caseId === caseId && row.mark === mark));
      rows.push(...fresh.map((mark) => ({ caseId, mark, receivedAt })));
    },
    find: async (mark, limit) =>
      rows
        .filter((row) => row.mark === mark)
        .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt))
        .slice(0, limit)
        .map((row) => row.caseId),
  };
  return { ...store, rows };
};

/** What cases add to the figures; reading a month can be made to see none of what was just kept. */
export const fakeFigures = () => {
  const rows = new Map<string, KeptFigures>();
  let day: string | null = null;
  let isBehind = false;
  const store: FiguresStore = {
    readTo: async () => day,
    markRead: async (to) => {
      day = to;
    },
    keep: async (cases) => {
      for (const one of cases) rows.set(one.caseId, structuredClone(one));
    },
    ofMonth: async (month) =>
      isBehind ? [] : [...rows.values()].filter(({ receivedAt }) => receivedAt.startsWith(month)),
  };
  return { ...store, rows, setBehind: (value: boolean) => (isBehind = value) };
};

export const fakeSpamStore = () => {
  const rows = new Map<string, SpamRow>();
  const store: SpamStore = {
    put: async (marks, row) => {
      for (const mark of marks) rows.set(mark, row);
    },
    find: async (marks) => marks.flatMap((mark) => rows.get(mark) ?? []),
  };
  return { ...store, rows };
};

export const fakeDrafts = () => {
  const items = new Map<string, Draft | 'ended'>();
  const live = () => [...items.values()].filter((item) => item !== 'ended');
  const store: DraftStore = {
    read: async (draftId) => structuredClone(items.get(draftId) ?? null),
    put: async (draft) => {
      const found = items.get(draft.draftId);
      if (found === 'ended' || (found && found.handler !== draft.handler)) return false;
      items.set(draft.draftId, structuredClone(draft));
      return true;
    },
    replace: async (draft, read) => {
      const found = items.get(draft.draftId);
      if (!found || found === 'ended') return false;
      if (found.handler !== read.handler || found.savedAt !== read.savedAt) return false;
      items.set(draft.draftId, structuredClone(draft));
      return true;
    },
    end: async ({ draftId, handler }) => {
      const found = items.get(draftId);
      if (!found || found === 'ended' || found.handler !== handler) return false;
      items.set(draftId, 'ended');
      return true;
    },
    list: async (by) =>
      live().filter((item) =>
        'handler' in by
          ? item.handler === by.handler
          : item.state === by.state && item.savedAt < by.savedBefore,
      ),
  };
  return { ...store, items };
};

export const fakeTokens = () => {
  const waits = new Map<string, Wait>();
  const codes = new Map<string, CodeTarget>();
  const keys = new Map<string, CaseId>();
  const counts = new Map<string, number>();
  const store: TokenStore = {
    putWait: async (taskId, wait) => {
      waits.set(taskId, { token: wait.token, due: waits.get(taskId)?.due ?? wait.due });
    },
    keepDue: async (taskId, due) => {
      waits.set(taskId, waits.get(taskId) ?? { token: null, due });
    },
    wait: async (taskId) => waits.get(taskId) ?? null,
    dueTimes: async (taskIds) =>
      new Map(taskIds.flatMap((id) => (waits.has(id) ? [[id as string, waits.get(id)?.due ?? '']] : []))),
    endWait: async (taskId, token) => {
      if (waits.get(taskId)?.token === token) waits.delete(taskId);
    },
    putCode: async (hash, target) => {
      codes.set(hash, target);
    },
    code: async (hash) => codes.get(hash) ?? null,
    claimKey: async (keyMac, caseId) => {
      const first = keys.get(keyMac) ?? caseId;
      keys.set(keyMac, first);
      return first;
    },
    countUp: async (name) => {
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return counts.get(name) ?? 0;
    },
  };
  return { ...store, waits, codes, counts };
};

export const fakeProjections = () => {
  const rows = new Map<string, CaseRow | TaskRow>();
  let outage = false;
  const put = (row: CaseRow | TaskRow): void => {
    const key = `${row.id}/${row.row}`;
    if ((rows.get(key)?.version ?? 0) <= row.version) rows.set(key, row);
  };
  const keyOf = { 'by-queue': 'queue', 'by-listing': 'listing', 'by-assignee': 'assignee' } as const;
  const select = ({ index, value, dueBefore }: RowSelection) =>
    [...rows.values()]
      .map((row): Record<string, unknown> => ({ ...row }))
      .filter((row) => row[keyOf[index]] === value && String(row.due) < (dueBefore ?? '~'))
      .sort((a, b) => String(a.due).localeCompare(String(b.due)));
  const store: ProjectionStore = {
    count: async (selection, limit) => Math.min(select(selection).length, limit),
    versionOf: async (caseId) => rows.get(`${caseId}/case`)?.version ?? 0,
    write: async (caseRow, taskRows) => {
      if (outage) throw new StoreUnavailable('projections.put', 'outage');
      for (const row of [...taskRows, caseRow]) put(row);
    },
    page: async ({ limit, cursor, ...selection }) => {
      const { index, value } = selection;
      const found = select(selection);
      const after = cursor ? decodeCursor(cursor) : undefined;
      const start = after ? found.findIndex((row) => row.id === after.id && row.row === after.row) + 1 : 0;
      const page = found.slice(start, start + limit);
      const last = page.at(-1);
      return {
        rows: page.map((row) => ({
          id: caseIdSchema.parse(row.id),
          row: String(row.row),
          due: String(row.due),
        })),
        cursor:
          last && start + limit < found.length
            ? Buffer.from(
                JSON.stringify({ id: last.id, row: last.row, due: last.due, [keyOf[index]]: value }),
              ).toString('base64url')
            : null,
      };
    },
    summaries: async (ids) =>
      [...new Set(ids)].flatMap((id) => caseSummarySchema.safeParse(rows.get(`${id}/case`)).data ?? []),
    caseOfReceipt: async (mac) => {
      const row = [...rows.values()].find(
        (candidate) => 'receiptMac' in candidate && candidate.receiptMac === mac,
      );
      return row ? row.id : null;
    },
    caseOfReference: async (reference) =>
      [...rows.values()].find((row) => 'reference' in row && row.reference === reference)?.id ?? null,
  };
  return { ...store, rows, setOutage: (value: boolean) => (outage = value) };
};

export const fakeWorkflow = () => {
  const started: string[] = [];
  const answers: { token: string; output: TaskAnswerOutput }[] = [];
  let outage = false;
  const check = (): void => {
    if (outage) throw new WorkflowUnavailable('workflow', 'outage');
  };
  const store: WorkflowStarter & WorkflowAnswerer = {
    start: async (caseId, round) => {
      check();
      if (!started.includes(`${caseId}-${round}`)) started.push(`${caseId}-${round}`);
    },
    answer: async (token, output) => {
      check();
      answers.push({ token, output });
      return true;
    },
  };
  return { ...store, started, answers, setOutage: (value: boolean) => (outage = value) };
};

/** A mailer that keeps what it took, and can be told to take nothing. */
export const fakeMailer = () => {
  const sent: { to: string; text: string; tags: Readonly<Record<string, string>> }[] = [];
  const refused = new Set<string>();
  const rejected = new Set<string>();
  const store: Mailer = {
    send: async ({ to, raw, tags }) => {
      if (rejected.has(to)) throw new MailRejected('MessageRejected');
      if (refused.has('everybody') || refused.has(to)) throw new MailUnavailable('ECONNREFUSED');
      sent.push({ to, text: Buffer.from(raw).toString('utf8'), tags });
      return { messageId: `mail-${sent.length}` };
    },
  };
  return {
    ...store,
    sent,
    /** Takes no more mail to these addresses, or to `everybody`; with nothing given it takes all again. */
    refuse: (...addresses: readonly string[]): void => {
      refused.clear();
      for (const address of addresses) refused.add(address);
    },
    /** Refuses these addresses for good; with nothing given none is. */
    reject: (...addresses: readonly string[]): void => {
      rejected.clear();
      for (const address of addresses) rejected.add(address);
    },
  };
};
