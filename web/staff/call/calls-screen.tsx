import { listDrafts } from '../api/calls.ts';
import { useDesk } from '../app/desk.ts';
import { useTitle } from '../app/title.ts';
import { useResource } from '../app/use-resource.ts';
import { hasRole } from '../auth/claims.ts';
import { Button } from '../components/small.tsx';
import { showTime } from '../words/times.ts';
import { AbandonedCalls } from './abandoned-calls.tsx';
import { beginCall, callKeep } from './call-draft.ts';

const start = (): void => {
  location.hash = `#/calls/${beginCall()}`;
};

/** The first words of a call, by which its handler tells it from another: they stand in this window's memory. */
const beginningOf = (draftId: string): string => {
  const words = callKeep.read(draftId)?.narrative.trim() ?? '';
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
};

/** Calls in hand in this window, calls left behind by a closed one, and a way to begin. */
export const CallsScreen = () => {
  useTitle('Take a call');
  const { api, staff } = useDesk();
  const drafts = useResource('drafts', () => listDrafts(api, 'mine'));
  const inHand = callKeep.keys();
  const left = (drafts.data ?? []).filter(({ draftId }) => !inHand.includes(draftId));
  return (
    <>
      <h1 class="govuk-heading-l">Take a call</h1>
      <Button onClick={start}>Start a call</Button>
      {inHand.length > 0 && <h2 class="govuk-heading-m">In hand</h2>}
      <ul class="govuk-list">
        {inHand.map((draftId, index) => (
          <li key={draftId}>
            <a class="govuk-link" href={`#/calls/${draftId}`}>
              Call {index + 1}
            </a>{' '}
            <span class="quiet">{beginningOf(draftId)}</span>
          </li>
        ))}
      </ul>
      {left.length > 0 && <h2 class="govuk-heading-m">Not finished</h2>}
      <ul class="govuk-list">
        {left.map(({ draftId, savedAt }) => (
          <li key={draftId}>
            <a class="govuk-link" href={`#/calls/${draftId}`}>
              Go on with the call of {savedAt ? showTime(savedAt) : 'before'}
            </a>
          </li>
        ))}
      </ul>
      {hasRole(staff, 'supervisor') && <AbandonedCalls />}
    </>
  );
};
