import type { ContentRef } from '../ledger/commit.ts';
import { notFound, Refusal } from '../refusal.ts';
import type { DirectoryEvent, DirectoryState } from './directory.ts';
import { type DrillContact, type DrillResult, firstContact } from './drill.ts';

const closedNow: Readonly<Record<DrillContact, string>> = {
  'in-hours':
    'The offices of this force are closed now: this drill proves something only while they are open',
  'out-of-hours':
    'The offices of this force are open now: this drill proves something only when they are closed',
};

/**
 * A drill begins with the contact who would be rung first at this moment. Refuses a list whose hours it is not, and one
 * that names nobody. The same drill again changes nothing.
 */
export const startDrill = (
  state: DirectoryState | null,
  command: { readonly drillId: string; readonly contact: DrillContact; readonly hours: DrillContact },
): readonly DirectoryEvent[] => {
  const { drillId, contact, hours } = command;
  if (state?.drills.made.some((drill) => drill.drillId === drillId)) return [];
  if (contact !== hours) throw new Refusal('conflict', closedNow[contact]);
  const contactId = state ? firstContact(state.drills, contact) : undefined;
  if (contactId === undefined)
    throw new Refusal(
      'conflict',
      'The entry of this force names nobody for these hours: save its contacts first',
    );
  return [{ type: 'DrillStarted', drillId, contact, contactId }];
};

/** How a drill went. Refuses one that is unknown, or recorded with another result; the same result again changes nothing. */
export const recordDrill = (
  state: DirectoryState | null,
  command: {
    readonly drillId: string;
    readonly result: DrillResult;
    readonly minutes: number | null;
    readonly words: ContentRef | null;
  },
): readonly DirectoryEvent[] => {
  const drill = state?.drills.made.find(({ drillId }) => drillId === command.drillId);
  if (!drill) throw notFound('drill');
  if (!drill.recorded) return [{ type: 'DrillRecorded', ...command }];
  if (drill.recorded.result === command.result) return [];
  const { result, at, by } = drill.recorded;
  throw new Refusal('conflict', 'This drill was recorded before: start another', {
    extra: { recorded: { result, at, by } },
  });
};
