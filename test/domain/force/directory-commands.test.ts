import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DirectoryCommit,
  type DirectoryEvent,
  type DirectoryState,
  directoryCommitSchema,
  foldDirectory,
  forceStream,
  type Recipient,
} from '../../../functions/domain/force/directory.ts';
import {
  confirmMailbox,
  nominateMailbox,
  reviseEntry,
  testMailbox,
  testToConfirm,
} from '../../../functions/domain/force/directory-commands.ts';
import { noDrills } from '../../../functions/domain/force/drill.ts';
import { forceIdSchema } from '../../../functions/domain/force/forces.ts';
import { canBeMailboxCode, isSameCode, mailboxCode } from '../../../functions/domain/force/mailbox-code.ts';
import { chain } from '../../../functions/domain/ledger/commit.ts';

const stream = forceStream(forceIdSchema.parse('west-yorkshire'));
const ref = (contentId: string) => ({ contentId, digest: 'a'.repeat(64) });
const mailbox = (mailboxId: string) => ({ mailboxId, transport: 'ses' as const, mailbox: ref(mailboxId) });

interface Step {
  readonly by: string;
  readonly decide: (state: DirectoryState | null) => readonly DirectoryEvent[];
}

const nominate = (by: string, mailboxId: string, recipientId: string | null = null): Step => ({
  by,
  decide: (state) =>
    reviseEntry(state, {
      expectedVersion: state?.head.sequence ?? 0,
      nominations: [{ recipientId, mailbox: mailbox(mailboxId) }],
      alternates: ['other'],
      words: ref('words'),
      reasonCode: 'mailbox-changed',
      officeHours: null,
      roster: noDrills.roster,
    }),
});
const sendTest = (by: string, mailboxId: string, testId = `test-${mailboxId}`): Step => ({
  by,
  decide: (state) => testMailbox(state, { mailboxId, testId }),
});
const enter = (by: string, mailboxId: string, isRight = true, testId = `test-${mailboxId}`): Step => ({
  by,
  decide: (state) => confirmMailbox(state, { mailboxId, staffId: by, testId, isRight }),
});

const take = (commits: readonly DirectoryCommit[], { by, decide }: Step): readonly DirectoryCommit[] => {
  const state = foldDirectory(commits);
  const events = decide(state);
  if (events.length === 0) return commits;
  const draft = {
    stream,
    commandId: `c${commits.length}`,
    actor: { kind: 'staff' as const, id: by },
    at: '2026-03-04T10:00:00.000Z',
    events,
  };
  return [...commits, directoryCommitSchema.parse(chain(draft, state?.head ?? null))];
};

const after = (...steps: readonly Step[]): DirectoryState | null =>
  foldDirectory(steps.reduce<readonly DirectoryCommit[]>(take, []));

describe('a change of mailbox', () => {
  it('is used once another person enters the code of the test message', () => {
    const state = after(nominate('ann', 'a'), sendTest('ann', 'a'), enter('bob', 'a'));
    expect(state?.trusted).toEqual(mailbox('a'));
  });

  it('leaves the earlier mailbox in use until then', () => {
    const proved = [nominate('ann', 'a'), sendTest('ann', 'a'), enter('bob', 'a')];
    expect(after(...proved, nominate('ann', 'b'), sendTest('ann', 'b'))?.trusted).toEqual(mailbox('a'));
  });

  it('is not confirmed by the one who nominated it', () => {
    expect(() => after(nominate('ann', 'a'), sendTest('bob', 'a'), enter('ann', 'a'))).toThrow(
      'Another person',
    );
  });

  it('is not confirmed before a test message was sent', () => {
    expect(() => after(nominate('ann', 'a'), enter('bob', 'a'))).toThrow('test message');
  });

  it('is not confirmed by a code of an earlier message', () => {
    const sent = [nominate('ann', 'a'), sendTest('ann', 'a', 'first'), sendTest('ann', 'a', 'second')];
    expect(() => after(...sent, enter('bob', 'a', true, 'first'))).toThrow('newest');
  });

  it('is not trusted by a wrong code, and five of them close the test', () => {
    const wrong = Array.from({ length: 5 }, () => enter('bob', 'a', false));
    const state = after(nominate('ann', 'a'), sendTest('ann', 'a'), ...wrong);
    expect(state?.trusted).toBeNull();
    expect(() => testToConfirm(state, { mailboxId: 'a', staffId: 'bob' })).toThrow('Too many');
    const again = after(nominate('ann', 'a'), sendTest('ann', 'a'), ...wrong, sendTest('ann', 'a', 'next'));
    expect(testToConfirm(again, { mailboxId: 'a', staffId: 'bob' })).toBe('next');
  });

  it('refuses a version that is not the newest', () => {
    const state = after(nominate('ann', 'a'));
    const change = {
      nominations: [],
      alternates: [],
      words: ref('w'),
      reasonCode: 'other' as const,
      officeHours: null,
      roster: noDrills.roster,
    };
    expect(() => reviseEntry(state, { ...change, expectedVersion: 0 })).toThrow('reload');
    expect(reviseEntry(state, { ...change, expectedVersion: 1 })).toHaveLength(1);
  });

  it('is refused where the mailbox stands for another recipient: its code would prove the wrong one', () => {
    expect(() => after(nominate('ann', 'a'), nominate('bob', 'a', 'other'))).toThrow('another recipient');
    const proved = [nominate('ann', 'a', 'other'), sendTest('ann', 'a'), enter('bob', 'a')];
    expect(() => after(...proved, nominate('bob', 'b', 'other'), nominate('ann', 'a'))).toThrow(
      'another recipient',
    );
  });

  it('taken from a list is nominated and no more', () => {
    const events = nominateMailbox(null, mailbox('a'));
    expect(events.map(({ type }) => type)).toEqual(['MailboxNominated']);
    expect(nominateMailbox(after(nominate('ann', 'a')), mailbox('a'))).toEqual([]);
  });

  it('of an alternate recipient touches the force’s own mailbox in nothing', () => {
    const state = after(nominate('ann', 'a', 'other'), sendTest('ann', 'a'), enter('bob', 'a'));
    expect(state?.alternates.other?.trusted).toEqual(mailbox('a'));
    expect(state?.trusted).toBeNull();
  });
});

const people = fc.constantFrom('ann', 'bob', 'cat');
const boxes = fc.constantFrom('a', 'b', 'c');
const recipients = fc.constantFrom(null, 'other');
const anyStep = fc.oneof(
  fc.tuple(people, boxes, recipients).map(([by, id, recipientId]) => nominate(by, id, recipientId)),
  fc.tuple(people, boxes).map(([by, id]) => sendTest(by, id)),
  fc.tuple(people, boxes, fc.boolean()).map(([by, id, isRight]) => enter(by, id, isRight)),
);

const tryStep = (commits: readonly DirectoryCommit[], step: Step): readonly DirectoryCommit[] => {
  try {
    return take(commits, step);
  } catch {
    return commits;
  }
};

/** Who nominated a mailbox last, before a commit, as the events say. */
const nominatorBefore = (commits: readonly DirectoryCommit[], mailboxId: string) =>
  commits.findLast((commit) =>
    commit.events.some((event) => event.type === 'MailboxNominated' && event.mailboxId === mailboxId),
  )?.actor;

const trustedOf = (recipient: Recipient | null | undefined): string | undefined =>
  recipient?.trusted?.mailboxId;

describe('whatever people do', () => {
  it('no mailbox is trusted that was not tested, or that one person alone put there', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const commits = steps.reduce(tryStep, []);
        commits.forEach((commit, index) => {
          const before = commits.slice(0, index);
          for (const event of commit.events) {
            if (event.type !== 'MailboxTrusted') continue;
            expect(nominatorBefore(before, event.mailboxId)).not.toEqual(commit.actor);
            const isTested = before.some(({ events }) =>
              events.some((one) => one.type === 'MailboxTested' && one.mailboxId === event.mailboxId),
            );
            expect(isTested).toBe(true);
          }
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('the mailbox in use changes with a confirmation and with nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 30 }), (steps) => {
        const commits = steps.reduce(tryStep, []);
        commits.forEach((commit, index) => {
          const [before, now] = [
            foldDirectory(commits.slice(0, index)),
            foldDirectory(commits.slice(0, index + 1)),
          ];
          if (commit.events.some(({ type }) => type === 'MailboxTrusted')) return;
          expect(trustedOf(now)).toBe(trustedOf(before));
          expect(trustedOf(now?.alternates.other)).toBe(trustedOf(before?.alternates.other));
        });
      }),
    );
  });
});

describe('the code of a test message', () => {
  const code = mailboxCode('a secret', { mailboxId: 'a', testId: 't' });

  it('is another for another message, mailbox or secret', () => {
    const others = [
      mailboxCode('a secret', { mailboxId: 'a', testId: 'u' }),
      mailboxCode('a secret', { mailboxId: 'b', testId: 't' }),
      mailboxCode('another', { mailboxId: 'a', testId: 't' }),
    ];
    expect(new Set([code, ...others]).size).toBe(4);
  });

  it('is taken as people read it out, and a slip is told from a wrong code', () => {
    expect(isSameCode(code, code.toLowerCase().replaceAll('-', ' '))).toBe(true);
    expect(canBeMailboxCode(code)).toBe(true);
    expect(canBeMailboxCode(code.slice(0, -1) + (code.endsWith('0') ? '1' : '0'))).toBe(false);
  });
});
