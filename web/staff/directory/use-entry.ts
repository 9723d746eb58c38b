import { type EntryShown, getForce, saveForce } from '../api/directory.ts';
import { useDesk } from '../app/desk.ts';
import { createKeep } from '../app/keep.ts';
import { useEdit } from '../app/use-edit.ts';
import { type EntryEdit, entryBody, entryDifferences, openEntry, withoutBlanks } from './entry-draft.ts';

export const entryKeep = createKeep<EntryEdit>();

type Place = { entry: EntryShown; onSaved: (saved: EntryShown) => void; onReload: () => void };

/** An entry being changed. A test message and a code make a version too: they are saved over, as nothing typed differs. */
export const useEntry = ({ entry, onSaved, onReload }: Place) => {
  const { api } = useDesk();
  const { forceId } = entry;
  return useEdit({
    keep: entryKeep,
    key: forceId,
    shown: entry,
    open: openEntry,
    isSame: (one, other) => entryDifferences(one, other).length === 0,
    tidy: withoutBlanks,
    put: (edit, version) => saveForce(api, forceId, { entry: entryBody(edit), version }),
    read: () => getForce(api, forceId),
    onSaved,
    onTheirs: onReload,
  });
};
