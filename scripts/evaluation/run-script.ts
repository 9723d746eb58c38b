import { BadReportsFileError, type Entry, readReports } from './reports-file.ts';

const messageOf = (error: unknown): string | undefined => {
  if (error instanceof BadReportsFileError) return error.message;
  const isSystem = error instanceof Error && 'code' in error && 'syscall' in error;
  return isSystem ? error.message : undefined;
};

/** Runs a command on the reports of the file named on the command line; a bad file is one plain line and exit code 2. */
export const withReports = (usage: string, run: (entries: readonly Entry[]) => void): void => {
  const [path] = process.argv.slice(2);
  if (path === undefined) {
    console.error(usage);
    process.exitCode = 2;
    return;
  }
  try {
    run(readReports(path));
  } catch (error) {
    const message = messageOf(error);
    if (message === undefined) throw error;
    console.error(`${path}: ${message}`);
    process.exitCode = 2;
  }
};
