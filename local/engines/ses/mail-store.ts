import { appendFileSync, existsSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { contentSchema, type Mail, type MailContent, mailSchema } from './mail.ts';

const entrySchema = z.union([z.strictObject({ accepted: mailSchema }), z.strictObject({ told: z.string() })]);

/** Every accepted mail, on disk. */
export interface MailStore {
  /** Oldest first. */
  readonly mails: readonly Mail[];
  /** Keeps a mail; when this returns, the mail and what is to be told about it survive the end of the process. */
  keep(mail: Mail, raw: Buffer, content: MailContent): void;
  /** Notes that an outcome was told. */
  markTold(outcomeId: string): void;
  isTold(outcomeId: string): boolean;
  raw(id: string): Buffer;
  content(id: string): MailContent;
}

/** Reads the journal's lines; a last line that a kill cut short is taken off, since nobody was told it was kept. */
function readJournal(file: string): unknown[] {
  if (!existsSync(file)) return [];
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf('\n') + 1;
  if (end < bytes.length) truncateSync(file, end);
  const lines = bytes.subarray(0, end).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** Opens the mails kept in a directory, made when it is missing. */
export function openMailStore(directory: string): MailStore {
  mkdirSync(directory, { recursive: true });
  const journal = join(directory, 'journal.jsonl');
  const mails: Mail[] = [];
  const told = new Set<string>();
  for (const line of readJournal(journal)) {
    const entry = entrySchema.parse(line);
    if ('accepted' in entry) mails.push(entry.accepted);
    else told.add(entry.told);
  }
  const append = (entry: z.infer<typeof entrySchema>) =>
    appendFileSync(journal, `${JSON.stringify(entry)}\n`);
  const file = (id: string, extension: string) => join(directory, `${id}.${extension}`);
  return {
    mails,
    keep(mail, raw, content) {
      writeFileSync(file(mail.id, 'eml'), raw);
      writeFileSync(file(mail.id, 'json'), JSON.stringify(content));
      append({ accepted: mail });
      mails.push(mail);
    },
    markTold(outcomeId) {
      append({ told: outcomeId });
      told.add(outcomeId);
    },
    isTold: (outcomeId) => told.has(outcomeId),
    raw: (id) => readFileSync(file(id, 'eml')),
    content: (id) => contentSchema.parse(JSON.parse(readFileSync(file(id, 'json'), 'utf8'))),
  };
}
