import type { CaseShown } from '../api/case-schemas.ts';
import type { AnswerField, DecisionShown } from '../words/decisions.ts';
import { type AnswerDraft, isOverride } from './answer-draft.ts';

export type AnswerError = { path: string; message: string };

const missing: Readonly<Record<AnswerField, string>> = {
  forceId: 'Choose the force to be told by phone',
  words: 'Write the sanitised words that may be spoken',
  rang: 'Say whom you rang',
  spokeTo: 'Say who you spoke to',
  agreed: 'Say what was agreed',
  forceIds: 'Choose at least one force',
  categories: 'Choose at least one category',
  signposts: 'Choose where the reporter should go instead',
  question: 'Write the question to the reporter',
  caseId: 'Name the case that tells the same report',
  reportIds: 'Choose at least one information report',
};

const isBlank = (value: string | readonly string[]): boolean =>
  typeof value === 'string' ? value.trim() === '' : value.length === 0;

/** What is missing from an answer before it is sent; the server checks again. */
export const checkAnswer = (
  draft: AnswerDraft,
  shown: DecisionShown | undefined,
  shownCase: CaseShown,
): AnswerError[] => {
  if (shown === undefined) return [{ path: 'decision', message: 'Choose what to do' }];
  const blank = shown.fields
    .filter((field) => isBlank(draft[field]))
    .map((field) => ({ path: field, message: missing[field] }));
  const code = draft.reasonCode === '' && shown.reasons.length > 1 && shown.reasons[0] !== 'not-given';
  const words =
    (shown.explain === true || isOverride(shownCase, shown.decision)) && draft.reason.trim() === '';
  return [
    ...blank,
    ...(code ? [{ path: 'reasonCode', message: 'Choose the reason' }] : []),
    ...(words ? [{ path: 'reason', message: 'Give the reason in your own words' }] : []),
  ];
};
