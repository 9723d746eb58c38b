import type { Handling, InformationItem, InformationReport } from './information-report.ts';
import type { WriteUpProblem } from './write-up-problem.ts';

type Problems = readonly WriteUpProblem[];

const whenPermitted = (handling: Handling): Problems =>
  (['action', 'sanitisation', 'conditions'] as const)
    .filter((part) => Boolean(handling[part]))
    .map((part) => ({
      path: `handling.${part}`,
      message: 'Remove this: under handling code P sharing has no conditions. Choose C to set one',
    }));

const whenConditional = (handling: Handling): Problems => [
  ...(handling.action === undefined
    ? [{ path: 'handling.action', message: 'Choose an action code: A1, A2 or A3' }]
    : []),
  ...(handling.sanitisation === undefined
    ? [{ path: 'handling.sanitisation', message: 'Choose a sanitisation code: S1 or S2' }]
    : []),
  ...(handling.action === 'A3' && !handling.conditions
    ? [{ path: 'handling.conditions', message: 'Say which overt action the force may take (code A3)' }]
    : []),
];

/** What is wrong with the handling codes: P stands alone, C needs an action and a sanitisation code, A3 needs its conditions. */
export const findHandlingProblems = (handling: Handling): Problems =>
  handling.code === 'P' ? whenPermitted(handling) : whenConditional(handling);

const needsReason = (item: InformationItem): boolean => item.information === 'B' || item.information === 'E';

/** B (corroborated) and E (suspected false) are an analyst's judgement: each needs its reason. */
export const findGradeProblems = (report: Pick<InformationReport, 'items'>): Problems =>
  report.items.flatMap((item, index) =>
    needsReason(item) && !item.gradeReason
      ? [
          {
            path: `items.${index}.gradeReason`,
            message: `Give the reason for grading this item ${item.information}`,
          },
        ]
      : [],
  );
