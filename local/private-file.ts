import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';

/** The content of a JSON file, or undefined when there is none. */
export function readJsonFile(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Writes a JSON file that only its owner can read; a reader sees the old content or the new, never half of it. */
export function writeJsonFile(file: string, content: unknown): void {
  const draft = `${file}.new`;
  writeFileSync(draft, `${JSON.stringify(content, null, 2)}\n`, { mode: 0o600 });
  renameSync(draft, file);
}
