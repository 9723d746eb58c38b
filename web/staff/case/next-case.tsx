import { goesOn } from '../app/queue-in-hand.ts';
import { casePath, queuePath } from '../app/route.ts';
import { queueLabels } from '../words/labels.ts';

/** Opens the next case of the queue that is worked through, or the queue where this was its last. */
export const openNext = (caseId: string): void => {
  const { queue, next } = goesOn(caseId);
  location.hash = next === null ? queuePath(queue) : casePath(next);
};

/** The way on, once this case waits for somebody else. */
export const NextCase = ({ caseId }: { caseId: string }) => {
  const { queue, next } = goesOn(caseId);
  return (
    <p>
      {next !== null && (
        <>
          <a class="govuk-link" href={casePath(next)}>
            Next case
          </a>{' '}
          or{' '}
        </>
      )}
      <a class="govuk-link" href={queuePath(queue)}>
        {queueLabels[queue]}
      </a>
    </p>
  );
};
