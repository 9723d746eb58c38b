import { useNow } from '../app/use-now.ts';
import { showFullTime } from '../words/times.ts';

const clock = (milliseconds: number): string => {
  const seconds = Math.floor(Math.abs(milliseconds) / 1_000);
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${String(seconds % 60).padStart(2, '0')}`;
};

/** Minutes and seconds until somebody has to have looked, counted down; not read out while it runs. */
export const Countdown = ({ dueAt }: { dueAt: string }) => {
  const left = Date.parse(dueAt) - useNow(1_000);
  return (
    <p class={`countdown${left < 0 ? ' countdown--over' : ''}`}>
      <time dateTime={dueAt} title={`Due ${showFullTime(dueAt)}`}>
        {clock(left)}
      </time>{' '}
      {left < 0 ? 'overdue' : 'left'}
    </p>
  );
};
