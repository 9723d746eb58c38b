import { z } from 'zod';
import { toHistoryEvent } from '../execution/history.ts';
import { arnSchema, operation, page, pageSchema, readPageToken } from './operation.ts';

const request = z.object({
  executionArn: arnSchema,
  reverseOrder: z.boolean().default(false),
  includeExecutionData: z.boolean().default(true),
  ...pageSchema,
});

type Event = ReturnType<typeof toHistoryEvent>;

/** A page goes on behind the event that the one before ended with, so events recorded meanwhile shift nothing. */
export const getExecutionHistory = operation(request, ({ executions }, asked) => {
  const { executionArn, reverseOrder, includeExecutionData, maxResults, nextToken } = asked;
  const after = Number(readPageToken(nextToken, /^\d{1,9}$/) ?? Number.NaN);
  const entries = executions.entries(executionArn).filter(({ id }) => {
    return Number.isNaN(after) || (reverseOrder ? id < after : id > after);
  });
  const { taken, next } = page(reverseOrder ? entries.reverse() : entries, maxResults, ({ id }) =>
    String(id),
  );
  const region = executionArn.split(':')[3] ?? '';
  const events = taken.map((entry) => toHistoryEvent(entry, region));
  return { events: includeExecutionData ? events : events.map(withoutData), ...next };
});

const data = new Set(['input', 'output', 'parameters']);

function withoutData(event: Event): object {
  return Object.fromEntries(
    Object.entries(event).map(([key, value]) => [key, key.endsWith('EventDetails') ? strip(value) : value]),
  );
}

function strip(details: unknown): unknown {
  if (typeof details !== 'object' || details === null) return details;
  return Object.fromEntries(Object.entries(details).filter(([key]) => !data.has(key)));
}
