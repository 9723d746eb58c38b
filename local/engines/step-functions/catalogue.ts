import type { Summary } from './journal/journal.ts';

/** All executions ever started, as lists show them, in the order in which they were started. */
export interface Catalogue {
  add(summary: Summary): void;
  replace(summary: Summary): void;
  find(key: string): Summary | undefined;
  /** Newest first, those started before the one with this key if it is given. */
  list(select: (summary: Summary) => boolean, beforeKey?: string): Iterable<Summary>;
}

export function createCatalogue(known: Summary[]): Catalogue {
  const order = known.toSorted((one, other) => one.startedAt - other.startedAt).map(({ key }) => key);
  const places = new Map(order.map((key, index) => [key, index]));
  const summaries = new Map(known.map((summary) => [summary.key, summary]));
  return {
    add(summary) {
      places.set(summary.key, order.length);
      order.push(summary.key);
      summaries.set(summary.key, summary);
    },
    replace: (summary) => void summaries.set(summary.key, summary),
    find: (key) => summaries.get(key),
    *list(select, beforeKey) {
      const end = beforeKey === undefined ? order.length : (places.get(beforeKey) ?? 0);
      for (let index = end - 1; index >= 0; index -= 1) {
        const summary = summaries.get(order[index] ?? '');
        if (summary !== undefined && select(summary)) yield summary;
      }
    },
  };
}
