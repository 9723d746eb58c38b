import { assess } from '../../functions/domain/assessment/assess.ts';
import type { Assessment } from '../../functions/domain/assessment/assessment.ts';
import { findSourceRisks } from '../../functions/domain/source-risk/source-risk.ts';
import { accuracy, balancedAccuracy, macroF1, scoreOf, spansAgree } from './metrics.ts';
import type { Entry, Labels } from './reports-file.ts';

type Judged = {
  readonly id: string;
  readonly narrative: string;
  readonly labels: Labels;
  readonly assessment: Assessment;
  readonly risks: readonly string[];
};

/** A figure, and the bar it is held to where there is one. */
export type Score = { readonly name: string; readonly value: number; readonly atLeast?: number };

const judge = (entries: readonly Entry[]): readonly Judged[] =>
  entries.flatMap(({ id, report, labels }) => {
    if (labels === undefined) return [];
    const risks = findSourceRisks(report.narrative).map(({ text }) => text);
    return [{ id, narrative: report.narrative, labels, assessment: assess(report), risks }];
  });

const forceScores = (judged: readonly Judged[]): readonly Score[] => {
  const named = judged.filter(({ labels }) => labels.forces.length > 0);
  const first = named.map(({ assessment, labels }) => ({
    predicted: labels.forces.includes(assessment.forces[0]?.forceId ?? ''),
    label: true,
  }));
  const sure = judged.flatMap(({ assessment, labels }) =>
    assessment.forces
      .filter(({ confidence }) => confidence >= 0.9)
      .map(({ forceId }) => ({ predicted: true, label: labels.forces.includes(forceId) })),
  );
  return [
    { name: 'force, first suggestion', value: accuracy(first), atLeast: 0.95 },
    { name: 'force at confidence 0.9 or more: right', value: accuracy(sure), atLeast: 1 },
  ];
};

const riskScores = (judged: readonly Judged[]): readonly Score[] => {
  const labelled = judged.flatMap(({ narrative, labels, risks }) =>
    labels.sourceRisk.map((label) => ({
      predicted: risks.some((risk) => spansAgree(narrative, label, risk)),
      label: true,
    })),
  );
  const found = judged.flatMap(({ narrative, labels, risks }) =>
    risks.map((risk) => ({
      predicted: true,
      label: labels.sourceRisk.some((label) => spansAgree(narrative, label, risk)),
    })),
  );
  return [
    { name: 'source risk: recall of spans', value: accuracy(labelled), atLeast: 0.85 },
    { name: 'source risk: precision of spans', value: accuracy(found), atLeast: 0.5 },
  ];
};

const testScores = (judged: readonly Judged[]): readonly Score[] =>
  (['T1', 'T2', 'T3'] as const).map((test) => ({
    name: `${test}: agreement`,
    value: accuracy(
      judged.map(({ assessment, labels }) => ({
        predicted: assessment.thresholds[test].result,
        label: labels[test],
      })),
    ),
  }));

const urgencyScores = (judged: readonly Judged[]): readonly Score[] => {
  const immediate = scoreOf(
    judged.map(({ assessment, labels }) => ({
      predicted: assessment.urgency.level === 'immediate',
      label: labels.urgency === 'immediate',
    })),
  );
  const inFourHours = accuracy(
    judged
      .filter(({ labels }) => labels.urgency === 'immediate')
      .map(({ assessment }) => ({ predicted: assessment.urgency.level !== 'routine', label: true })),
  );
  return [
    { name: 'immediate: recall', value: immediate.recall, atLeast: 1 },
    { name: 'immediate: precision', value: immediate.precision, atLeast: 0.8 },
    { name: 'immediate: at least priority', value: inFourHours },
    {
      name: 'urgency: agreement',
      value: accuracy(
        judged.map(({ assessment, labels }) => ({
          predicted: assessment.urgency.level,
          label: labels.urgency,
        })),
      ),
    },
  ];
};

/** Every figure for the labelled reports. `meets` null counts as not meeting: nothing goes anywhere on it. */
export const scoresOf = (entries: readonly Entry[]): readonly Score[] => {
  const judged = judge(entries);
  return [
    {
      name: 'meets: balanced accuracy',
      value: balancedAccuracy(
        judged.map(({ assessment, labels }) => ({
          predicted: assessment.meets === true,
          label: labels.meets === true,
        })),
      ),
      atLeast: 0.92,
    },
    ...testScores(judged),
    ...urgencyScores(judged),
    ...forceScores(judged),
    ...riskScores(judged),
    {
      name: 'signposts: macro-F1',
      value: macroF1(
        judged.map(({ assessment, labels }) => ({
          predicted: assessment.signposts,
          label: labels.signposts,
        })),
      ),
      atLeast: 0.7,
    },
    {
      name: 'categories: macro-F1',
      value: macroF1(
        judged.map(({ assessment, labels }) => ({
          predicted: assessment.categories,
          label: labels.categories,
        })),
      ),
    },
  ];
};
