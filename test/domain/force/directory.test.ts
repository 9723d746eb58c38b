import { describe, expect, it } from 'vitest';
import {
  type DirectoryCommit,
  type DirectoryEvent,
  directoryCommitSchema,
  foldDirectory,
  forceStream,
} from '../../../functions/domain/force/directory.ts';
import { importer, importMailbox } from '../../../functions/domain/force/directory-commands.ts';
import { forceIdSchema } from '../../../functions/domain/force/forces.ts';
import { chain, findChainFault } from '../../../functions/domain/ledger/commit.ts';

const stream = forceStream(forceIdSchema.parse('west-yorkshire'));
const mailbox = (mailboxId: string) => ({
  mailboxId,
  transport: 'ses' as const,
  mailbox: { contentId: `content-${mailboxId}`, digest: 'a'.repeat(64) },
});
const nominated = (mailboxId: string): DirectoryEvent => ({
  type: 'MailboxNominated',
  ...mailbox(mailboxId),
});
const trusted = (mailboxId: string): DirectoryEvent => ({
  type: 'MailboxTrusted',
  mailboxId,
  basis: 'test-acknowledged',
});

const test = (mailboxId: string): DirectoryEvent => ({ type: 'MailboxTested', mailboxId, testId: 't' });
const asStaff = (commit: DirectoryCommit): DirectoryCommit => ({
  ...commit,
  actor: { kind: 'staff', id: 'supervisor-1' },
});

const commitsOf = (...lists: readonly (readonly DirectoryEvent[])[]): DirectoryCommit[] => {
  const commits: DirectoryCommit[] = [];
  for (const [index, events] of lists.entries()) {
    const draft = { stream, commandId: `c${index}`, actor: importer, at: '2026-03-04T10:00:00.000Z', events };
    commits.push(directoryCommitSchema.parse(chain(draft, commits.at(-1) ?? null)));
  }
  return commits;
};

describe('the entry of a force', () => {
  it('is nothing before anybody nominated a mailbox', () => {
    expect(foldDirectory([])).toBeNull();
  });

  it('trusts no mailbox that was only nominated', () => {
    expect(foldDirectory(commitsOf([nominated('a')]))).toMatchObject({
      nominated: mailbox('a'),
      trusted: null,
    });
  });

  it('trusts a mailbox once it is proved', () => {
    expect(foldDirectory(commitsOf([nominated('a')], [trusted('a')]))?.trusted).toEqual(mailbox('a'));
  });

  it('keeps to the proved mailbox while another is nominated', () => {
    const state = foldDirectory(commitsOf([nominated('a'), trusted('a')], [nominated('b')]));
    expect(state).toMatchObject({ nominated: mailbox('b'), trusted: mailbox('a') });
  });

  it('does not take a proof of one mailbox for another', () => {
    const state = foldDirectory(commitsOf([nominated('a')], [nominated('b')], [trusted('a')]));
    expect(state?.trusted).toBeNull();
  });

  it('carries the link that the next commit follows', () => {
    const commits = commitsOf([nominated('a')], [trusted('a')]);
    expect(findChainFault(commits)).toBeNull();
    expect(foldDirectory(commits)?.head).toEqual({ sequence: 2, hash: commits[1]?.hash });
  });
});

describe('importing a mailbox', () => {
  it('nominates and trusts it', () => {
    const state = foldDirectory(commitsOf(importMailbox(null, mailbox('a'))));
    expect(state?.trusted).toEqual(mailbox('a'));
  });

  it('changes nothing where it is the one that is trusted', () => {
    const state = foldDirectory(commitsOf(importMailbox(null, mailbox('a'))));
    expect(importMailbox(state, mailbox('a'))).toEqual([]);
  });

  it('replaces another', () => {
    const first = importMailbox(null, mailbox('a'));
    const second = importMailbox(foldDirectory(commitsOf(first)), mailbox('b'));
    expect(foldDirectory(commitsOf(first, second))?.trusted).toEqual(mailbox('b'));
  });

  it('changes nothing once staff have put another forward or a test message went to it', () => {
    const first = importMailbox(null, mailbox('a'));
    const byStaff = foldDirectory(commitsOf(first, [nominated('b')]).map(asStaff));
    expect(importMailbox(byStaff, mailbox('c'))).toEqual([]);
    const tested = foldDirectory(commitsOf(first, [nominated('b')], [test('b')], [trusted('b')]));
    expect(importMailbox(tested, mailbox('a'))).toEqual([]);
  });
});
