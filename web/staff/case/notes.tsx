import type { CaseShown } from '../api/case-schemas.ts';
import { addNote } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';
import { useWho } from '../app/who.ts';
import { Fold } from '../components/fold.tsx';
import { showFullTime } from '../words/times.ts';
import { TextForm } from './text-form.tsx';

/** Notes among staff: they go to nobody else. */
export const Notes = ({ shownCase, onSent }: { shownCase: CaseShown; onSent: () => void }) => {
  const { api } = useDesk();
  const who = useWho();
  return (
    <Fold
      id="notes"
      title="Notes among staff"
      count={shownCase.notes.length}
      open={shownCase.notes.length > 0}
    >
      <ul class="messages">
        {shownCase.notes.map((note) => (
          <li key={note.noteId} class="message">
            <p class="message__who">
              {who(note.by)}
              {note.at && <span class="quiet"> {showFullTime(note.at)}</span>}
            </p>
            <p class="typed">{note.text}</p>
          </li>
        ))}
      </ul>
      <TextForm
        keepKey={`note-${shownCase.caseId}`}
        label="Add a note"
        button="Add the note"
        send={(text) => addNote(api, shownCase.caseId, text)}
        onSent={onSent}
      />
    </Fold>
  );
};
