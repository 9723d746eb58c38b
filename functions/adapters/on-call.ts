import { z } from 'zod';
import {
  type OnCallBody,
  type OnCallPerson,
  type OnCallRoster,
  type OnCallView,
  onCallRosterSchema,
} from '../contracts/on-call.ts';
import { bankHolidaysBetween } from '../domain/clocks/working-day.ts';
import { type Actor, chain } from '../domain/ledger/commit.ts';
import {
  foldOnCall,
  type OnCallState,
  onCallCommitSchema,
  onCallStream,
  saveRoster,
} from '../domain/on-call/on-call-stream.ts';
import {
  changesAt,
  type Duty,
  gapsBetween,
  onDutyAt,
  peopleFor,
  rosterProblems,
  shiftAt,
} from '../domain/on-call/roster.ts';
import { inUkTime } from '../domain/on-call/uk-time.ts';
import { invalidEach } from '../domain/refusal.ts';
import type { ContentStore } from './content-store.ts';
import { CommitConflict } from './errors.ts';
import type { LedgerStore } from './ledger-store.ts';
import { notYetSealed } from './refuse-early.ts';

export interface OnCall {
  /** The roster, who is on call now, and the gaps of the coming 14 days. */
  view(): Promise<OnCallView>;
  /** Saves the next roster and answers it. Refuses a stale one, and one whose fields do not fit (each named). */
  save(change: {
    roster: OnCallBody;
    expectedVersion: number;
    actor: Actor;
    commandId: string;
  }): Promise<OnCallView>;
  /** Whom to tell now, for these duties; nobody where no roster was saved. */
  reach(duties: readonly Duty[]): Promise<readonly OnCallPerson[]>;
  /** Names of people of the newest roster, by id. */
  names(): Promise<ReadonlyMap<string, string>>;
}

const tries = 4;
const days = (count: number): number => count * 24 * 60 * 60 * 1_000;
const warnedDays = 14;
const shownHolidayDays = 60;
const nobody: OnCallRoster = { people: [], shifts: [], fallback: [] };

/** The charity's own roster: one stream in the ledger, its words sealed beside it. */
export const createOnCall = (deps: {
  ledger: LedgerStore;
  content: ContentStore;
  now: () => string;
}): OnCall => {
  const { ledger, content } = deps;

  const load = async (): Promise<OnCallState | null> =>
    foldOnCall(z.array(onCallCommitSchema).parse(await ledger.load(onCallStream)));

  const rosterOf = async (state: OnCallState | null): Promise<OnCallRoster> =>
    state ? content.open(onCallStream, state.words, onCallRosterSchema) : nobody;

  const later = (count: number): string => new Date(Date.parse(deps.now()) + days(count)).toISOString();

  const nowOf = (roster: OnCallRoster): OnCallView['now'] => {
    const at = deps.now();
    const people = onDutyAt(roster, at).flatMap(({ duty, personId }) => {
      const person = roster.people.find((one) => one.personId === personId);
      return person ? [{ ...person, duty }] : [];
    });
    return {
      at: inUkTime(at),
      isCovered: shiftAt(roster, at) !== null,
      until: changesAt(roster, at),
      people,
    };
  };

  const viewOf = (version: number, roster: OnCallRoster): OnCallView => {
    const from = deps.now();
    return {
      version,
      roster,
      now: nowOf(roster),
      gaps: gapsBetween(roster, { from, to: later(warnedDays) }),
      bankHolidays: bankHolidaysBetween({
        from: inUkTime(from).slice(0, 10),
        to: inUkTime(later(shownHolidayDays)).slice(0, 10),
      }),
    };
  };

  const append = async (change: Parameters<OnCall['save']>[0]): Promise<number> => {
    const { reason, reasonCode, ...roster } = change.roster;
    const { expectedVersion } = change;
    const counts = { people: roster.people.length, shifts: roster.shifts.length };
    saveRoster(await load(), { expectedVersion, ...counts, words: notYetSealed });
    const words = await content.seal({
      stream: onCallStream,
      commandId: change.commandId,
      label: 'roster',
      value: { ...roster, reason, reasonCode },
    });
    for (let count = 0; count < tries; count += 1) {
      const state = await load();
      const events = saveRoster(state, { expectedVersion, ...counts, words });
      const { commandId, actor } = change;
      const draft = { stream: onCallStream, commandId, actor, at: deps.now(), events };
      const commit = chain(draft, state?.head ?? null);
      if (await ledger.append(commit)) return commit.sequence;
    }
    throw new CommitConflict();
  };

  return {
    view: async () => {
      const state = await load();
      return viewOf(state?.head.sequence ?? 0, await rosterOf(state));
    },
    save: async (change) => {
      const problems = rosterProblems(change.roster);
      if (problems.length > 0) throw invalidEach(problems);
      const version = await append(change);
      const { people, shifts, fallback } = change.roster;
      return viewOf(version, { people, shifts, fallback });
    },
    reach: async (duties) => {
      const roster = await rosterOf(await load());
      const wanted = peopleFor(roster, deps.now(), duties);
      return wanted.flatMap((id) => roster.people.find(({ personId }) => personId === id) ?? []);
    },
    names: async () => {
      const { people } = await rosterOf(await load());
      return new Map(people.map(({ personId, name }) => [personId, name]));
    },
  };
};
