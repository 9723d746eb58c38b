/** What a log line may say: codes of an allow-list, never a message, a payload or a header. */
export interface LogLine {
  readonly event:
    | 'unexpected-error'
    | 'unsettled'
    | 'repaired'
    | 'swept'
    | 'reminded'
    | 'mail-left'
    | 'reconciled'
    | 'unaccounted'
    | 'imported'
    | 'unknown-event'
    | 'unknown-receipt'
    | 'alerted'
    | 'alert-failed'
    | 'unmanned';
  readonly error?: string;
  readonly count?: number;
}

/** Writes one JSON line to standard output, where Lambda picks it up. */
export const log = (line: LogLine): void => {
  process.stdout.write(`${JSON.stringify(line)}\n`);
};
