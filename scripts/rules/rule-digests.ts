import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { assessWith } from '../../functions/domain/assessment/assess.ts';
import type { RuleSet } from '../../functions/domain/assessment/rule-set.ts';
import { parseReports } from '../evaluation/reports-file.ts';

const root = 'functions/domain/assessment';

/** The labelled reports on which a version's assessments are held still: a list that is never added to, so that what was recorded can be compared. */
export const labelledFiles = [
  'data/demo-reports.json',
  'test/data/further-reports.json',
  'test/data/held-out-reports.json',
  'test/data/held-out-reports-2.json',
  'test/data/held-out-reports-3.json',
] as const;

const digestSchema = z.string().regex(/^[0-9a-f]{64}$/);
const recordedSchema = z.record(
  z.string(),
  z.strictObject({ sources: digestSchema, assessments: digestSchema }),
);

/** By version: the digest of the sources as they were released, and of their assessments of the labelled reports. */
export type RecordedVersions = z.infer<typeof recordedSchema>;

export const recordedPath = `${root}/versions/recorded.json`;

export const readRecorded = (): RecordedVersions =>
  recordedSchema.parse(JSON.parse(readFileSync(recordedPath, 'utf8')));

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+\.ts)'/g)]
    .map(([, path = '']) => relative('.', join(dirname(file), path)))
    .filter((path) => path.startsWith(`${root}/`) && !path.endsWith('/rule-sets.ts'));

/** The rule's own files and all they import within the assessment, in order of name. */
export const sourcesOf = (entries: readonly string[]): readonly string[] => {
  const found = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (found.has(file)) continue;
    found.add(file);
    waiting.push(...importsOf(file));
  }
  return [...found].sort();
};

/** Of the sources of a version: white space does not count, all else does. */
export const sourcesDigest = ({ version }: RuleSet): string =>
  sha256(
    sourcesOf([`${root}/assess.ts`, `${root}/versions/v${version}.ts`])
      .map((file) => `${file}\n${readFileSync(file, 'utf8').replaceAll(/\s+/g, '')}`)
      .join('\n'),
  );

/** Of everything that a version says of the labelled reports. */
export const assessmentsDigest = ({ version }: RuleSet): string =>
  sha256(
    labelledFiles
      .flatMap((file) => parseReports(readFileSync(file, 'utf8')))
      .map(({ id, report }) => JSON.stringify([id, assessWith(version, report)]))
      .join('\n'),
  );
