import type { CaseShown, TimelineEntry } from '../api/case-schemas.ts';
import { useDesk } from '../app/desk.ts';
import { Fold } from '../components/fold.tsx';
import { staffName } from '../components/small.tsx';
import { eventText } from '../words/events.ts';
import { showFullTime } from '../words/times.ts';

type EntryProps = { entry: TimelineEntry; me: string; kinds: ReadonlyMap<unknown, string> };

const Entry = ({ entry, me, kinds }: EntryProps) => (
  <li class="timeline__entry">
    <p class="timeline__when">
      <time dateTime={entry.at}>{showFullTime(entry.at)}</time>{' '}
      <span class="quiet">{staffName(entry.actor, me)}</span>
    </p>
    {entry.events.map((event, index) => (
      <p key={index}>{eventText({ kind: kinds.get(event.taskId), ...event })}</p>
    ))}
  </li>
);

/** What happened, newest first. */
export const Timeline = ({ shownCase }: { shownCase: CaseShown }) => {
  const { staff } = useDesk();
  const kinds = new Map<unknown, string>(shownCase.tasks.map(({ taskId, kind }) => [taskId, kind]));
  return (
    <Fold id="timeline" title="What happened" count={shownCase.timeline.length}>
      <p class="quiet">Times on which a reporter could be traced are kept to the hour.</p>
      <ol class="timeline" reversed>
        {shownCase.timeline.toReversed().map((entry, index) => (
          <Entry key={shownCase.timeline.length - index} entry={entry} me={staff.staffId} kinds={kinds} />
        ))}
      </ol>
    </Fold>
  );
};
