import { useState } from 'preact/hooks';
import { type EntryShown, type ForceShown, getForce } from '../api/directory.ts';
import { useDesk } from '../app/desk.ts';
import { drillPath } from '../app/route.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { Focused } from '../components/focused.tsx';
import { Notice, ProblemMessage } from '../components/messages.tsx';
import { Tag } from '../components/small.tsx';
import { alternateKindLabels, officeHoursShown, provedText } from '../words/directory.ts';
import { showFullTime } from '../words/times.ts';
import { EntryForm } from './entry-form.tsx';
import { MailboxPanel } from './mailbox-panel.tsx';
import { useNominator } from './nominator.ts';
import { entryKeep } from './use-entry.ts';

type PartProps = { force: ForceShown; onDone: (done: string) => void };

const FastTime = ({ force }: { force: ForceShown }) => (
  <>
    <h3 class="govuk-heading-s">Fast time</h3>
    {force.fastTime === null ? (
      <p>
        <Tag code="none">No roster</Tag> An urgent report would wait for somebody to find a number.
      </p>
    ) : (
      <p>
        Office hours {officeHoursShown(force.officeHours)}. In hours {provedText(force.provenInHours)}, out of
        hours {provedText(force.provenOutOfHours)}. A drill that reaches whoever is rung first proves the
        number:{' '}
        <a class="govuk-link" href={drillPath(force.forceId)}>
          drills
        </a>
        .
      </p>
    )}
  </>
);

const LastChange = ({ force }: { force: ForceShown }) => {
  const nominator = useNominator();
  if (force.lastChange === null) return null;
  const { by, at, reason } = force.lastChange;
  return (
    <>
      <h3 class="govuk-heading-s">Last change</h3>
      <p>
        By {nominator(by)}, {showFullTime(at)}
      </p>
      {reason !== null && <p class="typed">{reason}</p>}
    </>
  );
};

const Standing = ({ force, onDone }: PartProps) => (
  <section aria-labelledby="standing">
    <h2 id="standing" tabIndex={-1} class="govuk-heading-m">
      As it stands
    </h2>
    <MailboxPanel forceId={force.forceId} recipient={force} onDone={onDone} />
    {force.alternates.map((alternate) => (
      <section key={alternate.recipientId} aria-label={`Alternate: ${alternate.name}`}>
        <h3 class="govuk-heading-s">
          {alternate.name} <span class="quiet">{alternateKindLabels[alternate.kind] ?? alternate.kind}</span>
        </h3>
        <MailboxPanel forceId={force.forceId} recipient={alternate} onDone={onDone} />
      </section>
    ))}
    <FastTime force={force} />
    <LastChange force={force} />
  </section>
);

const savedText = ({ nominated }: EntryShown): string =>
  nominated === null || nominated.isConfirmed
    ? 'The entry is saved.'
    : 'The entry is saved. The nominated mailbox is used once it is confirmed.';

const focus = (id: string) => (): void => document.getElementById(id)?.focus();

/** One force’s entry: how it stands beside the form that changes it. */
export const ForceScreen = ({ forceId }: { forceId: string }) => {
  const { api } = useDesk();
  const { data, problem, reload } = useResource(forceId, () => getForce(api, forceId));
  const [done, setDone] = useState('');
  const sayDone = (text: string): void => {
    setDone(text);
    void reload();
  };
  useTitle(data?.name ?? 'Force');
  useShortcuts({ s: focus('standing'), e: focus('change-entry'), b: () => history.back() });
  return (
    <>
      <p>
        <a class="govuk-link" href="#/directory">
          Force directory
        </a>
      </p>
      <h1 class="govuk-heading-l">{data?.name ?? 'Force'}</h1>
      {done !== '' && (
        <Focused key={done}>
          <Notice title={done} tone="done" />
        </Focused>
      )}
      {problem !== null && <ProblemMessage problem={problem} />}
      {data === null && problem === null && <p class="govuk-body">Loading…</p>}
      {data !== null && (
        <div class="entry">
          <Standing force={data} onDone={sayDone} />
          <EntryForm
            key={entryKeep.read(forceId)?.version ?? data.version}
            entry={data}
            onSaved={(saved) => sayDone(savedText(saved))}
            onReload={() => void reload()}
          />
        </div>
      )}
    </>
  );
};
