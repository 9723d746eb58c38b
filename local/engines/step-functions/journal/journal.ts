import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { type Entry, entrySchema } from '../execution/entry.ts';
import { appendLines, cutTornLine, readLines } from './lines.ts';

/** What a list of executions shows of one. Times are epoch ms. */
const summarySchema = z.object({
  key: z.string(),
  arn: z.string(),
  name: z.string(),
  machineArn: z.string(),
  status: z.enum(['RUNNING', 'SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED']),
  startedAt: z.number(),
  endedAt: z.number().nullable(),
});

export type Summary = z.infer<typeof summarySchema>;

/**
 * The journal on disk: a file of entries for each execution, in `running/` until it ends, then in `finished/` with a
 * line in `finished.jsonl`. A start reads that index and the running ones, so it costs nothing for a long history.
 */
export interface Journal {
  /** Executions that ended before, in the order in which they ended. */
  finished(): Summary[];
  /** Executions that were running when the process last stopped. */
  running(): { key: string; entries: Entry[] }[];
  append(key: string, lines: string[]): void;
  finish(summary: Summary): void;
  /** All entries of an execution, running or finished. */
  read(key: string): Entry[];
}

/** The file name of an execution: a digest, since names may hold what a file system does not take or tell apart. */
export function keyOf(executionArn: string): string {
  return createHash('sha256').update(executionArn).digest('hex').slice(0, 32);
}

export function openJournal(dataDir: string): Journal {
  const index = join(dataDir, 'finished.jsonl');
  const runningDir = join(dataDir, 'running');
  const finishedDir = join(dataDir, 'finished');
  for (const dir of [runningDir, finishedDir]) mkdirSync(dir, { recursive: true, mode: 0o700 });
  cutTornLine(index);
  const runningFile = (key: string) => join(runningDir, `${key}.jsonl`);
  const finishedFile = (key: string) => join(finishedDir, `${key}.jsonl`);

  return {
    finished: () => [...new Map(readLines(index, summarySchema).map((line) => [line.key, line])).values()],
    running: () =>
      keysIn(runningDir).flatMap((key) => {
        cutTornLine(runningFile(key));
        const entries = readLines(runningFile(key), entrySchema);
        if (entries.length === 0) rmSync(runningFile(key));
        return entries.length === 0 ? [] : [{ key, entries }];
      }),
    append: (key, lines) => appendLines(runningFile(key), lines),
    finish(summary) {
      appendLines(index, [JSON.stringify(summary)]);
      renameSync(runningFile(summary.key), finishedFile(summary.key));
    },
    read: (key) =>
      readLines(existsSync(runningFile(key)) ? runningFile(key) : finishedFile(key), entrySchema),
  };
}

function keysIn(dir: string): string[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.slice(0, -'.jsonl'.length));
}
