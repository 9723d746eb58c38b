import { useDesk } from '../app/desk.ts';
import { useTitle } from '../app/title.ts';
import { Focused } from '../components/focused.tsx';
import { TextArea } from '../components/form.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import { Button, Details } from '../components/small.tsx';
import { Result, WrongLines } from './import-result.tsx';
import { useImport } from './use-import.ts';

const header = 'forceId,address,transport';

const ForceIds = () => {
  const { forces } = useDesk();
  return (
    <Details summary="The id of each force">
      <ul class="force-ids">
        {forces.map(({ forceId, name }) => (
          <li key={forceId}>
            {name}: <span class="code">{forceId}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
};

/** Mailboxes of many forces at once: tried first, then put forward. Nothing is imported while one line is wrong. */
export const ImportScreen = () => {
  const state = useImport();
  const { csv, tried, imported, errors, fieldError, problem, busy } = state;
  useTitle('Import mailboxes');
  return (
    <>
      <p>
        <a class="govuk-link" href="#/directory">
          Force directory
        </a>
      </p>
      <h1 class="govuk-heading-l">Import a list of mailboxes</h1>
      <p class="govuk-body">
        A list nominates, it confirms nothing: reports go on going where they go now until each mailbox has
        been sent a test message and another supervisor has entered its code.
      </p>
      {problem !== null && <ProblemMessage problem={problem} />}
      {errors.length > 0 && (
        <Focused>
          <WrongLines csv={csv} errors={errors} />
        </Focused>
      )}
      {imported !== null && (
        <Focused>
          <Result imported={imported} />
        </Focused>
      )}
      <form
        class="import"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void state.send(true);
        }}
      >
        <div class="govuk-form-group">
          <label class="govuk-label" for="import-file">
            Choose a CSV file
          </label>
          <div id="import-file-hint" class="govuk-hint">
            It is read into the field below and can be mended there
          </div>
          <input
            id="import-file"
            type="file"
            accept=".csv,text/csv,text/plain"
            aria-describedby="import-file-hint"
            onChange={(event) => void state.readFile(event.currentTarget)}
          />
        </div>
        <TextArea
          id="import-csv"
          label="Or paste the list"
          hint={`The first line names the columns: ${header}. Transport is ses (directly, where left out) or smtp (through the gateway). A further column, officeHours, may say when the office is open: Mon-Fri 08:00-16:00`}
          error={fieldError}
          value={csv}
          onInput={state.type}
          rows={10}
        />
        <ForceIds />
        <div class="govuk-button-group">
          <Button type="submit" kind={tried ? 'secondary' : 'primary'} busy={busy}>
            Try the list
          </Button>
          {tried && (
            <Button busy={busy} onClick={() => void state.send(false)}>
              Import what is new
            </Button>
          )}
        </div>
      </form>
    </>
  );
};
