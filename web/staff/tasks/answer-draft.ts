import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { createKeep } from '../app/keep.ts';
import type { AnswerField, DecisionShown } from '../words/decisions.ts';
import { contactText } from '../words/fast-time.ts';
import { findSpokenMarks } from './spoken-marks.ts';

/** An answer while it is typed. Every field is there; only those that the decision asks for are sent. */
export type AnswerDraft = {
  decision: string;
  reasonCode: string;
  reason: string;
  /** Why a source-risk mark stays, by the mark's key. */
  kept: Readonly<Record<string, string>>;
  /** Who receives a report instead of the force's own mailbox: an id of its entry, or `usual`. */
  recipientId: string;
  includeContact: boolean;
  /** Why a source-risk mark stays in the words to be spoken, by the mark's key. */
  spokenKept: Readonly<Record<string, string>>;
} & Record<Exclude<AnswerField, 'forceIds' | 'categories' | 'signposts' | 'reportIds'>, string> &
  Record<'forceIds' | 'categories' | 'signposts' | 'reportIds', string[]>;

/** As it is kept: until reports are picked by hand (null), all that can be submitted are meant. */
export type KeptAnswer = Omit<AnswerDraft, 'reportIds'> & { reportIds: string[] | null };
export const answerKeep = createKeep<KeptAnswer>();

const likelyForces = ({ assessment }: CaseShown): string[] => {
  const first = assessment?.forces[0];
  return first === undefined ? [] : [first.forceId];
};

/** A case that tells the same in the same words: most likely the same giver's. */
const sameText = ({ duplicates }: CaseShown) => duplicates.find(({ relation }) => relation === 'same-text');

/** The reports that this answer would submit. */
export const submittable = (shownCase: CaseShown, task: TaskShown): string[] => {
  if (task.reportId) return [task.reportId];
  return shownCase.informationReports
    .filter(({ state }) => state === 'draft')
    .map(({ reportId }) => reportId);
};

/** What an answer starts from: the assessment's own proposals, for a person to change. */
export const startAnswer = (shownCase: CaseShown): KeptAnswer => ({
  decision: '',
  reasonCode: '',
  reason: '',
  kept: {},
  spokenKept: {},
  forceId: likelyForces(shownCase)[0] ?? '',
  words: '',
  rang: contactText(shownCase.fastTime?.ring),
  spokeTo: '',
  agreed: '',
  question: '',
  caseId: shownCase.possibleDuplicateOf ?? sameText(shownCase)?.caseId ?? '',
  recipientId: '',
  includeContact: false,
  forceIds: likelyForces(shownCase),
  categories: shownCase.assessment?.categories ?? shownCase.categories,
  signposts: shownCase.assessment?.signposts ?? [],
  reportIds: null,
});

/** Whether the decision goes against what the machine made of the report: then the reason has to be given in words. */
export const isOverride = (shownCase: CaseShown, decision: string): boolean => {
  const meets = shownCase.assessment?.meets ?? null;
  if (decision === 'disseminate') return meets === false;
  return decision === 'below-threshold' && meets === true;
};

const isAgreement = (shownCase: CaseShown, decision: string): boolean => {
  const { meets = null, urgency } = shownCase.assessment ?? {};
  if (decision === 'confirm') return urgency?.level === 'immediate';
  return decision === 'disseminate' ? meets === true : decision === 'below-threshold' && meets === false;
};

/** The reason code that a decision starts from: whether it agrees with the machine is known without asking. */
export const proposedReason = (shownCase: CaseShown, decision: string): string => {
  if (isOverride(shownCase, decision)) return 'differs-from-assessment';
  if (isAgreement(shownCase, decision)) return 'agrees-with-assessment';
  return decision === 'confirm' ? 'safeguarding' : '';
};

/** The code chosen, or the only one there is; where none is asked for, whether words were given. */
const reasonCodeOf = (draft: AnswerDraft, { reasons }: DecisionShown): string => {
  if (draft.reasonCode !== '') return draft.reasonCode;
  const [first = 'not-given'] = reasons;
  return first === 'not-given' && draft.reason.trim() !== '' ? 'other' : first;
};

const spokenKeptOf = (draft: AnswerDraft, { fields }: DecisionShown) => {
  if (!fields.includes('words')) return {};
  const spokenKept = findSpokenMarks(draft.words).flatMap(({ key, start }) => {
    const reason = draft.spokenKept[key]?.trim() ?? '';
    return reason === '' ? [] : [{ start, reason }];
  });
  return spokenKept.length === 0 ? {} : { spokenKept };
};

/** The body of the answer: the decision, its reason, and exactly the fields that this decision has. */
export const answerBody = (draft: AnswerDraft, shown: DecisionShown): Record<string, unknown> => {
  const reason = draft.reason.trim();
  const fields = shown.fields.map((field) => {
    const value = draft[field];
    return [field, typeof value === 'string' ? value.trim() : value] as const;
  });
  return {
    decision: shown.decision,
    reasonCode: reasonCodeOf(draft, shown),
    ...(reason === '' ? {} : { reason }),
    ...Object.fromEntries(fields.filter(([, value]) => value !== '')),
    ...spokenKeptOf(draft, shown),
  };
};
