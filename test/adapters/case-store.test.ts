import { beforeEach, describe, expect, it } from 'vitest';
import { createCaseStore } from '../../functions/adapters/case-store.ts';
import { CommitConflict } from '../../functions/adapters/errors.ts';
import type { LedgerStore } from '../../functions/adapters/ledger-store.ts';
import type { CaseEvent } from '../../functions/domain/case/events.ts';
import type { CaseState } from '../../functions/domain/case/state.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { findChainFault } from '../../functions/domain/ledger/commit.ts';
import { Refusal } from '../../functions/domain/refusal.ts';
import { aJourney } from '../support/journey.ts';
import { aService, type TestService } from '../support/service.ts';

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;

const note = (id: string): CaseEvent => ({
  type: 'NoteAdded',
  noteId: id,
  words: { contentId: id, digest: 'a'.repeat(64) },
});

const staff = { kind: 'staff', id: 'analyst-1' } as const;
const command = (
  commandId: string,
  decide: (state: CaseState) => readonly CaseEvent[] = () => [note(commandId)],
) => ({
  caseId,
  commandId,
  actor: staff,
  decide,
});
const commitsOf = () => service.ledger.streams.get(`case#${caseId}`) ?? [];
const notesOf = async () => (await journey.load(caseId)).notes.map(({ noteId }) => noteId);

/** A ledger on which somebody else commits just before, as often as said. */
const contested = (times: number): LedgerStore => {
  let left = times;
  return {
    ...service.ledger,
    append: async (commit) => {
      if (left > 0) {
        left -= 1;
        await service.cases.execute(command(`other-${left}`));
      }
      return service.ledger.append(commit);
    },
  };
};

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  ({ caseId } = await journey.receive());
});

describe('a command on a case', () => {
  it('is one commit on the chain, with its events, its actor and the state after it', async () => {
    const { state, events } = await service.cases.execute(command('c1', () => [note('a'), note('b')]));
    expect(events).toHaveLength(2);
    expect(state.notes.map(({ noteId }) => noteId)).toEqual(['a', 'b']);
    expect(commitsOf()).toHaveLength(2);
    expect(commitsOf()[1]).toMatchObject({ sequence: 2, commandId: 'c1', actor: staff });
    expect(findChainFault(commitsOf())).toBeNull();
    expect(state).toEqual(await journey.load(caseId));
  });

  it('carried out before changes nothing, whatever it decides now', async () => {
    await service.cases.execute(command('c1'));
    const again = await service.cases.execute(command('c1', () => [note('x')]));
    expect(again.events).toEqual([]);
    expect(await notesOf()).toEqual(['c1']);
  });

  it('that has nothing to change leaves no commit', async () => {
    expect((await service.cases.execute(command('c1', () => []))).events).toEqual([]);
    expect(commitsOf()).toHaveLength(1);
  });

  it('that is refused leaves no commit', async () => {
    const refuse = (): never => {
      throw new Refusal('conflict', 'no');
    };
    await expect(service.cases.execute(command('c1', refuse))).rejects.toThrow(Refusal);
    expect(commitsOf()).toHaveLength(1);
  });

  it('decides again on the newer state where another came first', async () => {
    const seen: number[] = [];
    const cases = createCaseStore({ ledger: contested(3), now: service.now });
    await cases.execute(
      command('c1', (state) => {
        seen.push(state.notes.length);
        return [note('c1')];
      }),
    );
    expect(seen).toEqual([0, 1, 2, 3]);
    expect(await notesOf()).toEqual(['other-2', 'other-1', 'other-0', 'c1']);
    expect(findChainFault(commitsOf())).toBeNull();
  });

  it('begins on the state it was given, and leaves it where that is too old', async () => {
    const known = await journey.load(caseId);
    await service.cases.execute(command('other'));
    const { state } = await service.cases.execute({ ...command('c1'), known });
    expect(state.notes.map(({ noteId }) => noteId)).toEqual(['other', 'c1']);
  });

  it('gives up as CommitConflict, which is retried by name, where others keep coming first', async () => {
    const cases = createCaseStore({ ledger: contested(100), now: service.now });
    await expect(cases.execute(command('c1'))).rejects.toThrow(CommitConflict);
    expect(await notesOf()).not.toContain('c1');
    await service.cases.execute(command('c1'));
    expect(await notesOf()).toContain('c1');
  });

  it('is not doubled where it was kept and the answer of the store was lost', async () => {
    const ledger: LedgerStore = {
      ...service.ledger,
      append: async (commit) => {
        await service.ledger.append(commit);
        return false;
      },
    };
    const cases = createCaseStore({ ledger, now: service.now });
    expect((await cases.execute(command('c1'))).state.notes).toHaveLength(1);
    expect(await notesOf()).toEqual(['c1']);
  });

  it('keeps every one of many that come at once', async () => {
    const ids = Array.from({ length: 5 }, (_, index) => `c${index}`);
    await Promise.all(ids.map((id) => service.cases.execute(command(id))));
    expect((await notesOf()).toSorted()).toEqual(ids);
    expect(findChainFault(commitsOf())).toBeNull();
  });
});

describe('the time of a commit', () => {
  it.each([
    ['staff', staff, '2026-03-04T10:20:30.000Z'],
    ['a force', { kind: 'force', id: 'code' }, '2026-03-04T10:20:30.000Z'],
    ['the reporter', { kind: 'reporter' }, '2026-03-04T10:00:00.000Z'],
    ['the system', { kind: 'system', id: 'sweep-ledger' }, '2026-03-04T10:00:00.000Z'],
  ] as const)('by %s', async (_who, actor, at) => {
    await service.cases.execute({ ...command('c1'), actor });
    expect(commitsOf().at(-1)?.at).toBe(at);
  });
});

describe('two members of staff at one task', () => {
  it('one wins, the other learns by 409 who did, and the workflow is told once', async () => {
    await journey.assess(caseId);
    const { taskId } = await journey.open(caseId, { kind: 'triage' });
    const body = { decision: 'disseminate', forceIds: ['west-yorkshire'] };
    const answers = await Promise.all(
      ['analyst-1', 'analyst-2', 'analyst-3'].map((staffId) =>
        journey.answer({ caseId, taskId }, body, { staffId }),
      ),
    );
    const statuses = answers.map(({ status }) => status);
    expect(statuses.toSorted()).toEqual([200, 409, 409]);
    const winner = (await journey.load(caseId)).tasks[taskId]?.answer?.by;
    expect(winner).toEqual({ kind: 'staff', id: `analyst-${statuses.indexOf(200) + 1}` });
    for (const { status, body: problem } of answers.filter((answer) => answer.status === 409))
      expect([status, problem.answered.by]).toEqual([409, `analyst-${statuses.indexOf(200) + 1}`]);
    expect(service.workflow.answers).toHaveLength(1);
  });

  it('a command that is sent twice at once is counted once', async () => {
    await Promise.all(['same', 'same'].map((commandId) => service.desk.carryOut(command(commandId))));
    expect(await notesOf()).toEqual(['same']);
  });
});
