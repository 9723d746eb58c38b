import type { EntryShown } from '../api/directory.ts';
import { useSaveKey } from '../app/use-save-key.ts';
import { TextArea, TextField } from '../components/form.tsx';
import { ErrorSummary, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { VersionClash } from '../components/version-clash.tsx';
import { AlternateList } from './alternate-list.tsx';
import { ContactList } from './contact-list.tsx';
import { entryDifferences } from './entry-draft.ts';
import { MailboxFields } from './mailbox-fields.tsx';
import { useEntry } from './use-entry.ts';

/** Errors about a whole list lead to its first field. */
const fieldOf = (path: string): string =>
  ['fastTime.inHours', 'fastTime.outOfHours'].includes(path) ? `entry-${path}.0.name` : `entry-${path}`;

type FormProps = { entry: EntryShown; onSaved: (saved: EntryShown) => void; onReload: () => void };

/** The entry as it can be changed: nothing here is used for reports before it is confirmed. */
export const EntryForm = (props: FormProps) => {
  const state = useEntry(props);
  const { draft, change, errors, problem, clash } = state;
  const errorOf = (path: string) => errors.find((error) => error.path === path)?.message;
  useSaveKey(() => void state.save());
  return (
    <form
      class="write-up"
      noValidate
      aria-labelledby="change-entry"
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <h2 id="change-entry" tabIndex={-1} class="govuk-heading-m">
        Change the entry
      </h2>
      <ErrorSummary errors={errors.map(({ path, message }) => ({ id: fieldOf(path), message }))} />
      {problem !== null && <ProblemMessage problem={problem} />}
      {clash !== null && (
        <VersionClash
          key={clash.version}
          title="Not saved: somebody changed this entry while you were writing"
          kept="Theirs stays in the ledger either way."
          differences={entryDifferences(draft, clash.theirs)}
          keepMine="Save mine over theirs"
          onKeepMine={() => void state.save(clash.version)}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <MailboxFields path="mailbox" mailbox={draft} errorOf={errorOf} onChange={change} />
      <h3 class="govuk-heading-s">Fast time: whom to ring when it cannot wait</h3>
      <TextField
        id="entry-officeHours"
        label="Office hours"
        hint="Days and times as Mon-Fri 08:00-16:00, in UK time. Empty is Mon-Fri 09:00-17:00. Bank holidays are never office hours"
        error={errorOf('officeHours')}
        value={draft.officeHours}
        onInput={(officeHours) => change({ officeHours })}
        width="medium"
      />
      <ContactList
        path="fastTime.inHours"
        label="In hours"
        hint="In the order to try, in office hours"
        contacts={draft.inHours}
        errorOf={errorOf}
        onChange={(inHours) => change({ inHours })}
      />
      <ContactList
        path="fastTime.outOfHours"
        label="Out of hours"
        hint="At all other times, and on bank holidays. A changed number has to be tried in a drill again"
        contacts={draft.outOfHours}
        errorOf={errorOf}
        onChange={(outOfHours) => change({ outOfHours })}
      />
      <h3 class="govuk-heading-s">Alternate recipients</h3>
      <p class="govuk-hint">
        Where a subject works in the unit, or is senior enough to see its reports, a supervisor sends them
        here instead. Each mailbox is confirmed like the force’s own.
      </p>
      <AlternateList
        alternates={draft.alternates}
        errorOf={errorOf}
        onChange={(alternates) => change({ alternates })}
      />
      <TextArea
        id="entry-reason"
        label="Why the entry changes"
        hint="Who asked for it, and how you know that it was them"
        error={errorOf('reason')}
        value={draft.reason}
        onInput={(reason) => change({ reason })}
        rows={2}
      />
      <div class="save-bar">
        <Button type="submit" busy={state.busy}>
          Save
        </Button>
      </div>
    </form>
  );
};
