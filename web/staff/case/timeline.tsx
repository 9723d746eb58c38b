import type { CaseShown, TimelineEntry } from '../api/case-schemas.ts';
import { useWho } from '../app/who.ts';
import { Fold } from '../components/fold.tsx';
import { eventText } from '../words/events.ts';
import { showFullTime } from '../words/times.ts';

type EntryProps = { entry: TimelineEntry; by: string; kinds: ReadonlyMap<unknown, string> };

const Entry = ({ entry, by, kinds }: EntryProps) => (
  <li class="timeline__entry">
    <p class="timeline__when">
      <time dateTime={entry.at}>{showFullTime(entry.at)}</time> <span class="quiet">{by}</span>
    </p>
    {entry.events.map((event, index) => (
      <p key={index}>{eventText({ kind: kinds.get(event.taskId), ...event })}</p>
    ))}
  </li>
);

/** What happened, newest first. */
export const Timeline = ({ shownCase }: { shownCase: CaseShown }) => {
  const who = useWho();
  const kinds = new Map<unknown, string>(shownCase.tasks.map(({ taskId, kind }) => [taskId, kind]));
  return (
    <Fold id="timeline" title="What happened" count={shownCase.timeline.length}>
      <p class="quiet">Times on which a reporter could be traced are kept to the hour.</p>
      <ol class="timeline" reversed>
        {shownCase.timeline.toReversed().map((entry, index) => (
          <Entry key={shownCase.timeline.length - index} entry={entry} by={who(entry.actor)} kinds={kinds} />
        ))}
      </ol>
    </Fold>
  );
};
