import { useState } from 'preact/hooks';
import { type DirectoryRow, listDirectory } from '../api/directory.ts';
import { useDesk } from '../app/desk.ts';
import { focusStep } from '../app/focus-step.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { SelectField, TextField } from '../components/form.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import {
  type DirectoryFilter,
  directoryViewLabels,
  directoryViews,
  filterDirectory,
  isDirectoryView,
} from './directory-filter.ts';
import { DirectoryTable } from './directory-table.tsx';

/** The filter as it was left: opening a force and coming back finds the same list. */
const left: { filter: DirectoryFilter } = { filter: { name: '', view: 'all' } };

const useFilter = () => {
  const [filter, setFilter] = useState(left.filter);
  const change = (part: Partial<DirectoryFilter>): void => {
    left.filter = { ...left.filter, ...part };
    setFilter(left.filter);
  };
  return { filter, change };
};

const viewOptions = (rows: readonly DirectoryRow[]) =>
  directoryViews.map((view) => ({
    value: view,
    label: `${directoryViewLabels[view]} (${filterDirectory(rows, { name: '', view }).length})`,
  }));

const Found = ({ rows }: { rows: readonly DirectoryRow[] }) => {
  const { filter, change } = useFilter();
  const shown = filterDirectory(rows, filter);
  const ids = shown.map(({ forceId }) => `open-${forceId}`);
  useShortcuts({
    j: () => focusStep(ids, 1),
    k: () => focusStep(ids, -1),
    f: () => document.getElementById('directory-name')?.focus(),
  });
  return (
    <>
      <div class="directory__filter">
        <TextField
          id="directory-name"
          label="Find a force"
          value={filter.name}
          onInput={(name) => change({ name })}
          width="medium"
        />
        <SelectField
          id="directory-view"
          label="Show"
          value={filter.view}
          onInput={(view) => isDirectoryView(view) && change({ view })}
          options={viewOptions(rows)}
        />
      </div>
      <p role="status" class="quiet">
        {shown.length === rows.length ? `${rows.length} forces` : `${shown.length} of ${rows.length} forces`}
      </p>
      {shown.length > 0 && <DirectoryTable rows={shown} />}
    </>
  );
};

/** Every force: where its reports go, whether anybody proved it, and whether its fast-time contacts answer. */
export const DirectoryScreen = () => {
  const { api } = useDesk();
  const { data, problem } = useResource('directory', () => listDirectory(api));
  useTitle('Force directory');
  return (
    <>
      <h1 class="govuk-heading-l">Force directory</h1>
      <p class="govuk-body">
        Reports go only to confirmed mailboxes: somebody at the force read out the code of a test message, or
        an operator vouched for the address.
      </p>
      <p class="govuk-body">
        <a class="govuk-link" href="#/directory-import">
          Import a list of mailboxes
        </a>
      </p>
      {problem !== null && <ProblemMessage problem={problem} />}
      {data === null && problem === null && <p class="govuk-body">Loading…</p>}
      {data !== null && <Found rows={data} />}
    </>
  );
};
