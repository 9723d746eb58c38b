import type { Category } from '../report/report.ts';
import type { Reading } from './reading.ts';
import type { Rule } from './rule.ts';
import type { SignpostRule } from './signposts/signpost-rule.ts';
import type { TestResults } from './suggest-categories.ts';

/** All rules of one version. A change to any of them needs a new version. */
export type RuleSet = {
  readonly version: string;
  readonly t1: readonly Rule[];
  readonly t2: { readonly subject: Rule; readonly conduct: readonly Rule[] };
  readonly t3: readonly Rule[];
  readonly immediate: readonly Rule[];
  readonly priority: readonly Rule[];
  readonly signposts: readonly SignpostRule[];
  readonly suggest: (reading: Reading, results: TestResults) => Category[];
};
