import { CsvError, parse } from 'csv-parse/sync';
import { z } from 'zod';
import { forceIdSchema, isForceId } from '../domain/force/forces.ts';
import { mailboxSchema, writtenHoursSchema } from './force-entry.ts';

const columns = ['forceId', 'address', 'transport', 'officeHours'];
const rowSchema = mailboxSchema.extend({
  forceId: z
    .string()
    .refine(isForceId, 'use the id of a force, for example west-yorkshire')
    .pipe(forceIdSchema),
  /** Where left out, or empty, the office hours stay as they are. */
  officeHours: writtenHoursSchema.optional(),
});
export type ListedMailbox = z.infer<typeof rowSchema>;

/** What is wrong with a line of the file, the header being line 1. Says nothing that the line says. */
export interface LineError {
  readonly line: number;
  readonly message: string;
}

export interface MailboxList {
  readonly mailboxes: readonly ListedMailbox[];
  readonly errors: readonly LineError[];
}

const recordSchema = z.object({
  record: z.record(z.string(), z.string()),
  info: z.object({ lines: z.number() }),
});
type Recorded = z.infer<typeof recordSchema>;

const messageOf = (error: z.ZodError): string =>
  error.issues.map(({ path, message }) => `${path.map(String).join('.')}: ${message}`).join('; ');

const readRow = ({ record, info }: Recorded): { row?: ListedMailbox; error?: LineError; line: number } => {
  const { officeHours, ...rest } = record;
  const parsed = rowSchema.safeParse({
    ...rest,
    transport: record.transport || 'ses',
    ...(officeHours ? { officeHours } : {}),
  });
  return parsed.success
    ? { row: parsed.data, line: info.lines }
    : { error: { line: info.lines, message: messageOf(parsed.error) }, line: info.lines };
};

const repeated = (rows: readonly { row?: ListedMailbox; line: number }[]): readonly LineError[] => {
  const first = new Map<string, number>();
  return rows.flatMap(({ row, line }) => {
    if (!row) return [];
    const before = first.get(row.forceId);
    if (before === undefined) first.set(row.forceId, line);
    return before === undefined
      ? []
      : [{ line, message: `forceId: line ${before} names this force already` }];
  });
};

const headerError = (header: readonly string[]): string | null => {
  const missing = ['forceId', 'address'].filter((name) => !header.includes(name));
  const isStrange = header.some((name) => !columns.includes(name));
  if (missing.length > 0) return `the header needs the columns ${missing.join(' and ')}`;
  return isStrange ? `the header may name ${columns.join(', ')} and nothing else` : null;
};

const recordsOf = (text: string): readonly Recorded[] =>
  z.array(recordSchema).parse(
    parse(text, {
      bom: true,
      trim: true,
      info: true,
      skip_empty_lines: true,
      columns: (header: string[]) => {
        const problem = headerError(header);
        if (problem !== null) throw new RangeError(problem);
        return header;
      },
    }),
  );

const emptyList: LineError = { line: 1, message: 'name at least one mailbox, on a line below the header' };

/** Reads a CSV file (RFC 4180) of mailboxes: `forceId,address[,transport][,officeHours]`. Every wrong line is told, not only the first. */
export const readMailboxList = (text: string): MailboxList => {
  try {
    const rows = recordsOf(text).map(readRow);
    if (rows.length === 0) return { mailboxes: [], errors: [emptyList] };
    const errors = [...rows.flatMap(({ error }) => error ?? []), ...repeated(rows)];
    return {
      mailboxes: rows.flatMap(({ row }) => row ?? []),
      errors: errors.sort((a, b) => a.line - b.line),
    };
  } catch (error) {
    if (error instanceof RangeError) return { mailboxes: [], errors: [{ line: 1, message: error.message }] };
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? error.lines : 1;
    return { mailboxes: [], errors: [{ line, message: `not CSV (${error.code})` }] };
  }
};

/** POST /api/directory-imports. A list that names every force is about 4,000 characters. */
export const directoryImportSchema = z.strictObject({
  csv: z
    .string()
    .min(1, 'Paste the list, or choose its file')
    .max(50_000, 'A list names each force once: this is too long to be one'),
  /** True: say what the list would change, and change nothing. */
  dryRun: z.boolean('Say true to try the list, false to import it'),
});
