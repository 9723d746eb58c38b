import type { OnCallShown } from '../api/on-call.ts';
import { useSaveKey } from '../app/use-save-key.ts';
import { Checkboxes } from '../components/choices.tsx';
import { TextArea } from '../components/form.tsx';
import { ErrorSummary, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { VersionClash } from '../components/version-clash.tsx';
import { PeopleList } from './people-list.tsx';
import { type RosterDraft, rosterDifferences } from './roster-draft.ts';
import { ShiftList } from './shift-list.tsx';
import { useRoster } from './use-roster.ts';

/** An error about several fields leads to the first of them. */
const fieldOf = (path: string): string =>
  path.startsWith('fallback') ? 'roster-fallback' : `roster-${path}`;

const Fallback = ({
  draft,
  error,
  onChange,
}: {
  draft: RosterDraft;
  error: string | undefined;
  onChange: (fallback: string[]) => void;
}) => (
  <Checkboxes
    id="roster-fallback"
    label="Supervisors who are told where no shift covers the hour"
    error={error}
    values={draft.fallback}
    onInput={onChange}
    options={draft.people
      .filter(({ role }) => role === 'supervisor')
      .map(({ personId, name }) => ({ value: personId, label: name || 'Without a name' }))}
  />
);

type FormProps = { shown: OnCallShown; onSaved: (saved: OnCallShown) => void };

/** The roster as a supervisor changes it. Gaps are told as warnings once it is saved; what cannot be is refused. */
export const RosterForm = ({ shown, onSaved }: FormProps) => {
  const state = useRoster(shown, onSaved);
  const { draft, change, errors, problem, clash } = state;
  const errorOf = (path: string) => errors.find((error) => error.path === path)?.message;
  useSaveKey(() => void state.save());
  return (
    <form
      class="write-up"
      noValidate
      aria-labelledby="change-roster"
      onSubmit={(event) => {
        event.preventDefault();
        void state.save();
      }}
    >
      <h2 id="change-roster" tabIndex={-1} class="govuk-heading-m">
        Change the roster
      </h2>
      <ErrorSummary errors={errors.map(({ path, message }) => ({ id: fieldOf(path), message }))} />
      {problem !== null && <ProblemMessage problem={problem} />}
      {clash !== null && (
        <VersionClash
          key={clash.version}
          title="Not saved: somebody changed the roster while you were writing"
          kept="Both stay in the ledger."
          differences={rosterDifferences(draft, clash.theirs)}
          keepMine="Save mine over theirs"
          onKeepMine={() => void state.save(clash.version)}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <h3 class="govuk-heading-s">People</h3>
      <PeopleList people={draft.people} errorOf={errorOf} onChange={(people) => change({ people })} />
      <h3 class="govuk-heading-s">Shifts, in UK time</h3>
      <p class="govuk-hint">
        The first is told at once, the second and the first again after five minutes, the supervisor when it
        is due.
      </p>
      <ShiftList
        draft={draft}
        now={shown.now.at}
        errorOf={errorOf}
        onChange={(shifts) => change({ shifts })}
      />
      <Fallback
        draft={draft}
        error={errors.find(({ path }) => path.startsWith('fallback'))?.message}
        onChange={(fallback) => change({ fallback })}
      />
      <TextArea
        id="roster-reason"
        label="Why it changes (optional)"
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
