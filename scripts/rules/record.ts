import { writeFileSync } from 'node:fs';
import { currentRuleSet, ruleSets } from '../../functions/domain/assessment/rule-sets.ts';
import { assessmentsDigest, readRecorded, recordedPath, sourcesDigest } from './rule-digests.ts';

/** `npm run record-rules`: writes down a new version of the rules. A version once written down is never changed. */
const record = (): string => {
  const recorded = readRecorded();
  const { version } = currentRuleSet;
  const before = recorded[version];
  if (before !== undefined && before.sources !== sourcesDigest(currentRuleSet))
    throw new Error(
      `Rules ${version} have changed since they were released: give them a new version in rule-sets.ts`,
    );
  const added = ruleSets.filter((set) => recorded[set.version] === undefined);
  const all = { ...recorded };
  for (const set of added)
    all[set.version] = { sources: sourcesDigest(set), assessments: assessmentsDigest(set) };
  writeFileSync(recordedPath, `${JSON.stringify(all, null, 2)}\n`);
  return added.length === 0
    ? 'Nothing new to record'
    : `Recorded ${added.map((set) => set.version).join(', ')}`;
};

try {
  console.log(record());
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
