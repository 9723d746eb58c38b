import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { z } from 'zod';

interface Service {
  readonly dataDir: string;
  readonly output: () => string;
}

const entrySchema = z.object({
  at: z.number(),
  branch: z.string(),
  detail: z.looseObject({ kind: z.string(), name: z.string().optional(), error: z.string().optional() }),
});

const filesIn = (directory: string): string[] =>
  existsSync(directory) ? readdirSync(directory).map((name) => join(directory, name)) : [];

const logLines = (dataDir: string): string[] =>
  filesIn(join(dataDir, 'logs')).flatMap((file) => {
    const text = readFileSync(file, 'utf8').trim();
    return text === '' ? [] : [`${file.split('/').at(-1)}:`, text];
  });

const stepLine = (line: string): string => {
  const { at, branch, detail } = entrySchema.parse(JSON.parse(line));
  return [new Date(at).toISOString(), branch, detail.kind, detail.name ?? '', detail.error ?? ''].join(' ');
};

const executionLines = (dataDir: string): string[] =>
  ['running', 'finished'].flatMap((place) =>
    filesIn(join(dataDir, 'step-functions', place)).flatMap((file) => [
      `${place} execution:`,
      ...readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(-30).map(stepLine),
    ]),
  );

const accountOf = ({ dataDir, output }: Service): string =>
  [
    'What the service printed after it started:',
    output().split('Stop with Ctrl-C.').at(-1),
    ...logLines(dataDir),
    ...executionLines(dataDir),
  ].join('\n');

/** A test of this file that fails prints what its service did until then: ids, codes and times, from its logs and journal. */
export const explainFailures = (service: Service): void => {
  afterEach(({ task }) => {
    if (task.result?.state === 'fail') process.stderr.write(`${accountOf(service)}\n`);
  });
};
