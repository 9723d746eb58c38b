import type { CaseShown } from '../api/case-schemas.ts';
import { useSaveKey } from '../app/use-save-key.ts';
import { ErrorSummary, ProblemMessage } from '../components/messages.tsx';
import { Button, LinkButton } from '../components/small.tsx';
import { VersionClash } from '../components/version-clash.tsx';
import { findDifferences } from './differences.ts';
import { ReportFields } from './report-fields.tsx';
import { type Edit, useWriteUp, type WriteUpState } from './use-write-up.ts';
import type { ItemDraft } from './write-up.ts';

type EditorProps = {
  shownCase: CaseShown;
  reportId: string | null;
  editKey: string;
  start: () => Edit;
  onSaved: (reportId: string) => void;
  onPreview: (reportId: string) => void;
  onSplitOff: (edit: Edit, item: ItemDraft) => void;
};

const statusText = ({ isSaving, edit, isTyped }: WriteUpState): string => {
  if (isSaving) return 'Saving…';
  if (edit.revision === 0) return 'Not saved yet';
  return isTyped
    ? `Changed since revision ${edit.revision}: not saved`
    : `Saved as revision ${edit.revision}`;
};

const toTasks = (): void => document.getElementById('tasks')?.focus();

/** One information report: its fields, saving, and what to do when somebody else saved first. */
export const ReportEditor = ({ shownCase, reportId, editKey, start, ...on }: EditorProps) => {
  const state = useWriteUp({ shownCase, reportId, key: editKey, start, onSaved: on.onSaved });
  const { edit, clash, errors, problem } = state;
  const prefix = `report-${editKey}`;
  const save = (): void => {
    if (!state.isSaving) void state.save();
  };
  useSaveKey(save);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <ErrorSummary errors={errors.map(({ path, message }) => ({ id: `${prefix}-${path}`, message }))} />
      {problem !== null && <ProblemMessage problem={problem} />}
      {clash !== null && (
        <VersionClash
          key={clash.revision}
          title={`Not saved: somebody saved revision ${clash.revision} while you were writing`}
          kept={`Theirs is kept as revision ${clash.revision} either way.`}
          differences={findDifferences(edit.writeUp, clash.theirs)}
          keepMine="Save mine as the next revision"
          onKeepMine={() => void state.save(clash.revision)}
          onTakeTheirs={state.takeTheirs}
        />
      )}
      <ReportFields
        prefix={prefix}
        shownCase={shownCase}
        writeUp={edit.writeUp}
        errors={Object.fromEntries(errors.map(({ path, message }) => [path, message]))}
        onChange={state.change}
        onSplitOff={(item) => on.onSplitOff(edit, item)}
      />
      <div class="save-bar">
        <div class="govuk-button-group">
          <Button type="submit" busy={state.isSaving}>
            Save
          </Button>
          {reportId !== null && (
            <Button kind="secondary" onClick={() => on.onPreview(reportId)}>
              Show the PDF
            </Button>
          )}
        </div>
        <p role="status">{statusText(state)}</p>
        {reportId !== null && !state.isTyped && (
          <p>
            <LinkButton onClick={toTasks}>Go to submit</LinkButton>
          </p>
        )}
      </div>
    </form>
  );
};
