import { type Category, categories, type ReportWords } from '../report/report.ts';
import type { Assessment, RuleOutcome, RuleResult, Signpost, UrgencyLevel } from './assessment.ts';
import { all, any, meetsThreshold } from './fold.ts';
import { type Reading, readReport } from './reading.ts';
import { routeReport } from './routing/route.ts';
import type { Rule } from './rule.ts';
import type { RuleSet } from './rule-set.ts';
import { currentRuleSet, ruleSets } from './rule-sets.ts';

type Threshold = Assessment['thresholds']['T1'];

const outcomeOf = (rule: Rule, reading: Reading): RuleOutcome => {
  const { result, evidence, missing } = rule.judge(reading);
  return { id: rule.id, result, evidence: [...evidence], ...(missing === undefined ? {} : { missing }) };
};

const thresholdOf = (
  outcomes: readonly RuleOutcome[],
  fold: (results: readonly RuleResult[]) => RuleResult,
): Threshold => ({
  result: fold(outcomes.map((outcome) => outcome.result)),
  rules: [...outcomes],
});

const policingWrongdoing = ([subject, ...conduct]: readonly RuleResult[]): RuleResult =>
  all([subject ?? 'unclear', any(conduct)]);

const thresholdsOf = (rules: RuleSet, reading: Reading): Assessment['thresholds'] => {
  const judge = (list: readonly Rule[]) => list.map((rule) => outcomeOf(rule, reading));
  return {
    T1: thresholdOf(judge(rules.t1), all),
    T2: thresholdOf(judge([rules.t2.subject, ...rules.t2.conduct]), policingWrongdoing),
    T3: thresholdOf(judge(rules.t3), all),
  };
};

const levelOf = (immediate: readonly RuleOutcome[], priority: readonly RuleOutcome[]): UrgencyLevel => {
  if (immediate.some((outcome) => outcome.result === 'met')) return 'immediate';
  return priority.some((outcome) => outcome.result === 'met') ? 'priority' : 'routine';
};

const urgencyOf = (rules: RuleSet, reading: Reading): Assessment['urgency'] => {
  const immediate = rules.immediate.map((rule) => outcomeOf(rule, reading));
  const priority = rules.priority.map((rule) => outcomeOf(rule, reading));
  return { level: levelOf(immediate, priority), rules: [...immediate, ...priority] };
};

const metCategories = (T2: Threshold): ReadonlySet<Category> =>
  new Set(
    categories.filter((category) =>
      T2.rules.some(({ id, result }) => id === `T2-${category}` && result === 'met'),
    ),
  );

const byId = (outcomes: readonly RuleOutcome[]): ReadonlyMap<string, RuleOutcome> =>
  new Map(outcomes.map((outcome) => [outcome.id, outcome]));

/** Where these hold, nobody in policing is meant: no force would receive it. */
const outsidePolicing = new Set<Signpost>(['crime-report', 'not-policing']);

const assessUnder = (rules: RuleSet, report: ReportWords): Assessment => {
  const reading = readReport(report);
  const thresholds = thresholdsOf(rules, reading);
  const urgency = urgencyOf(rules, reading);
  const { T1, T2, T3 } = thresholds;
  const findings = { outcomes: byId([...T1.rules, ...T2.rules, ...T3.rules]), urgency: urgency.level };
  const signposts = rules.signposts
    .filter(({ holds }) => holds(reading, findings))
    .map(({ signpost }) => signpost);
  return {
    ruleVersion: rules.version,
    thresholds,
    meets: meetsThreshold([T1.result, T2.result, T3.result]),
    urgency,
    categories: rules.suggest(reading, { T2: T2.result, T3: T3.result, met: metCategories(T2) }),
    forces: signposts.some((signpost) => outsidePolicing.has(signpost)) ? [] : routeReport(reading),
    signposts,
  };
};

/** The version of the rules that `assess` uses. */
export const ruleVersion: string = currentRuleSet.version;

/** Assesses a report under the rules in use: explains, decides nothing. Pure; at most about 50 ms for 20,000 characters. */
export const assess = (report: ReportWords): Assessment => assessUnder(currentRuleSet, report);

/** Assesses under an earlier version. Throws RangeError where no such version is kept. */
export const assessWith = (version: string, report: ReportWords): Assessment => {
  const rules = ruleSets.find((set) => set.version === version);
  if (rules === undefined)
    throw new RangeError(
      `No rules have version ${version}; kept are ${ruleSets.map((set) => set.version).join(', ')}`,
    );
  return assessUnder(rules, report);
};
