import { describe, expect, it } from 'vitest';
import { assess, assessWith, ruleVersion } from '../../../functions/domain/assessment/assess.ts';
import { currentRuleSet, ruleSets } from '../../../functions/domain/assessment/rule-sets.ts';
import {
  assessmentsDigest,
  readRecorded,
  sourcesDigest,
  sourcesOf,
} from '../../../scripts/rules/rule-digests.ts';
import { words } from './support/words.ts';

const recorded = readRecorded();

describe('versions of the rules', () => {
  it('in use are the last of those kept, and each has a version of its own', () => {
    expect(ruleSets.at(-1)).toBe(currentRuleSet);
    expect(new Set(ruleSets.map(({ version }) => version)).size).toBe(ruleSets.length);
  });

  it('in use have not been changed since they were released: a rule change needs a changed version (npm run record-rules)', () => {
    expect(recorded[ruleVersion]?.sources).toBe(sourcesDigest(currentRuleSet));
  });

  it.each(ruleSets)('$version still assess as they did when released', (set) => {
    expect(recorded[set.version]?.assessments).toBe(assessmentsDigest(set));
  });

  it('are told apart by every rule, word list and reader they use', () => {
    const files = sourcesOf([
      'functions/domain/assessment/assess.ts',
      `functions/domain/assessment/versions/v${ruleVersion}.ts`,
    ]);
    for (const part of [
      'rules/t1/anchor-given',
      'lexicon/complaints',
      'text/matcher',
      'urgency/child-sought',
      'fold',
    ])
      expect(files).toContain(`functions/domain/assessment/${part}.ts`);
  });

  it('that are earlier can be run, and differ where a rule was added', () => {
    const report = words(
      'PC Thornwick keeps messaging her for pictures. She is only fifteen. He wants to meet her on Saturday.',
      {
        when: { ongoing: true },
        categories: ['sexual-misconduct'],
      },
    );
    expect(assessWith('1.0.0', report).urgency.level).toBe('priority');
    expect(assess(report).urgency.level).toBe('immediate');
    expect(assessWith('1.0.0', report).ruleVersion).toBe('1.0.0');
  });

  it('that are earlier do not see what a later one sees', () => {
    const report = words(
      'He rang tonight and told her to kiss the boys goodbye. He has them at the reservoir till Sunday.',
    );
    expect(assessWith('1.1.0', report).urgency.level).not.toBe('immediate');
    expect(assess(report).urgency.level).toBe('immediate');
  });

  it('that are earlier leave unheard what 1.3.0 weighs', () => {
    const report = words(
      'He dragged her in by the hair and the screaming has stopped. She is bleeding. PC Thornwick.',
    );
    expect(assessWith('1.2.0', report).urgency.level).not.toBe('immediate');
    expect(assess(report).urgency.level).toBe('immediate');
  });

  it('that are not kept are refused by name', () => {
    expect(() => assessWith('0.9.0', words('PC Thornwick took a bribe.'))).toThrow(
      'No rules have version 0.9.0',
    );
  });
});
