import { appendFileSync, existsSync, readFileSync, truncateSync } from 'node:fs';
import type { z } from 'zod';

/**
 * Files of JSON lines. A write is handed to the kernel before it returns, so it outlives the process (not a power cut);
 * a line cut short by a kill was never acknowledged, and is cut off at the next start.
 */

export function appendLines(file: string, lines: string[]): void {
  if (lines.length > 0) appendFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
}

/** The lines of a file; none if it does not exist. Throws an Error naming file and line where one is not as expected. */
export function readLines<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema>[] {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const whole = text.slice(0, text.lastIndexOf('\n') + 1);
  return whole
    .split('\n')
    .slice(0, -1)
    .map((line, index) => parseLine(schema, line, `${file}:${index + 1}`));
}

function parseLine<Schema extends z.ZodType>(schema: Schema, line: string, where: string): z.infer<Schema> {
  try {
    return schema.parse(JSON.parse(line));
  } catch (cause) {
    throw new Error(`The Step Functions journal is damaged at ${where}`, { cause });
  }
}

/** Cuts off what stands after the last line end. */
export function cutTornLine(file: string): void {
  if (!existsSync(file)) return;
  const bytes = readFileSync(file);
  const end = bytes.lastIndexOf(0x0a) + 1;
  if (end < bytes.length) truncateSync(file, end);
}
