import { getOnCall, type OnCallShown, saveOnCall } from '../api/on-call.ts';
import { useDesk } from '../app/desk.ts';
import { createKeep } from '../app/keep.ts';
import type { Edit } from '../app/save-over.ts';
import { useEdit } from '../app/use-edit.ts';
import { openRoster, type RosterDraft, rosterBody, rosterDifferences } from './roster-draft.ts';

const rosterKeep = createKeep<Edit<RosterDraft>>();

/** The roster being changed. */
export const useRoster = (shown: OnCallShown, onSaved: (saved: OnCallShown) => void) => {
  const { api } = useDesk();
  return useEdit({
    keep: rosterKeep,
    key: 'roster',
    shown,
    open: openRoster,
    isSame: (one, other) => rosterDifferences(one, other).length === 0,
    put: ({ draft }, version) => saveOnCall(api, { roster: rosterBody(draft), version }),
    read: () => getOnCall(api),
    onSaved,
  });
};
