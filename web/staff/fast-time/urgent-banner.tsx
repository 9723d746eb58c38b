import { useContext } from 'preact/hooks';
import { useDesk } from '../app/desk.ts';
import { casePath, queuePath } from '../app/route.ts';
import { useShortcuts } from '../app/shortcuts.ts';
import { useUrgentTitle } from '../app/title.ts';
import { useNow } from '../app/use-now.ts';
import { DueClock } from '../components/small.tsx';
import { label, taskLabels } from '../words/labels.ts';
import { showTime } from '../words/times.ts';
import { type Waiting, waitingFor } from './untaken.ts';
import { UrgentContext } from './use-urgent.ts';

const blindAfter = 45_000;
const shownAtOnce = 3;

const who = ({ isTaken }: Waiting): string => (isTaken ? 'taken, but overdue' : 'nobody has it');

const sentence = (waiting: Waiting): string =>
  `Urgent: ${waiting.row.reference}, ${label(taskLabels, waiting.task.kind).toLowerCase()}, ${who(waiting)}`;

const Item = ({ first, all }: { first: Waiting; all: readonly Waiting[] }) => (
  <li>
    <a class="urgent__link" href={casePath(first.row.caseId)}>
      {first.row.reference}
    </a>
    <span class="urgent__task">{all.map(({ task }) => label(taskLabels, task.kind)).join('; ')}</span>
    <DueClock dueAt={first.task.dueAt} />
    <span>{who(first)}</span>
  </li>
);

/** Leads to the rest; on a narrow window only the first case is shown, so that one counts more. */
const More = ({ count, narrow = false }: { count: number; narrow?: boolean }) => (
  <li class={narrow ? 'urgent__more--narrow' : 'urgent__more'}>
    <a class="urgent__link" href={queuePath('urgent')}>
      {count} more
    </a>
  </li>
);

/** Lines of the banner on a wide window: one for each case shown, and one for the rest. */
const linesOf = (count: number): number => Math.min(count, shownAtOnce + 1);

const Blind = ({ since }: { since: number }) => (
  <p class="urgent urgent--blind page-width" role="alert">
    Urgent work could not be looked up since {showTime(new Date(since).toISOString())}. Watch your alerts by
    other means.
  </p>
);

/**
 * Immediate work that nobody has, above every screen. What is new is read out at once; the clocks run silently beside
 * it. No sound is made.
 */
export const UrgentBanner = () => {
  const { staff } = useDesk();
  const { cases, blindSince } = useContext(UrgentContext);
  const now = useNow();
  const waiting = waitingFor(cases, staff, now);
  const [first] = waiting;
  const perCase = waiting.filter(
    ({ row }, index) => waiting.findIndex((one) => one.row.caseId === row.caseId) === index,
  );
  useUrgentTitle(first ? `URGENT (${perCase.length})` : '');
  useShortcuts(
    first
      ? {
          u: () => {
            location.hash = casePath(first.row.caseId);
          },
        }
      : {},
  );
  return (
    <>
      <div role="alert" class="govuk-visually-hidden">
        {waiting.map((one) => (
          <p key={`${one.task.taskId} ${one.isTaken}`}>{sentence(one)}</p>
        ))}
      </div>
      {blindSince !== null && now - blindSince > blindAfter && <Blind since={blindSince} />}
      {waiting.length > 0 && (
        <section class="urgent urgent--work" aria-label="Urgent" data-lines={linesOf(perCase.length)}>
          <ul class="page-width">
            {perCase.slice(0, shownAtOnce).map((one) => (
              <Item
                key={one.row.caseId}
                first={one}
                all={waiting.filter(({ row }) => row.caseId === one.row.caseId)}
              />
            ))}
            {perCase.length > shownAtOnce && <More count={perCase.length - shownAtOnce} />}
            {perCase.length > 1 && <More count={perCase.length - 1} narrow />}
          </ul>
        </section>
      )}
    </>
  );
};
