import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { createKeep } from '../app/keep.ts';
import type { AnswerField, DecisionShown } from '../words/decisions.ts';

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
} & Record<Exclude<AnswerField, 'forceIds' | 'categories' | 'signposts' | 'reportIds'>, string> &
  Record<'forceIds' | 'categories' | 'signposts' | 'reportIds', string[]>;

/** As it is kept: until reports are picked by hand (null), all that can be submitted are meant. */
export type KeptAnswer = Omit<AnswerDraft, 'reportIds'> & { reportIds: string[] | null };
export const answerKeep = createKeep<KeptAnswer>();

const likelyForces = ({ assessment }: CaseShown): string[] => {
  const first = assessment?.forces[0];
  return first === undefined ? [] : [first.forceId];
};

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
  forceId: likelyForces(shownCase)[0] ?? '',
  words: '',
  spokeTo: '',
  agreed: '',
  question: '',
  caseId: shownCase.possibleDuplicateOf ?? shownCase.possibleDuplicates[0]?.caseId ?? '',
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
  const meets = shownCase.assessment?.meets ?? null;
  return decision === 'disseminate' ? meets === true : decision === 'below-threshold' && meets === false;
};

/** The reason code that a decision starts from: whether it agrees with the machine is known without asking. */
export const proposedReason = (shownCase: CaseShown, decision: string): string => {
  if (isOverride(shownCase, decision)) return 'differs-from-assessment';
  return isAgreement(shownCase, decision) ? 'agrees-with-assessment' : '';
};

/** The code chosen, or the only one there is; where none is asked for, whether words were given. */
const reasonCodeOf = (draft: AnswerDraft, { reasons }: DecisionShown): string => {
  if (draft.reasonCode !== '') return draft.reasonCode;
  const [first = 'not-given'] = reasons;
  return first === 'not-given' && draft.reason.trim() !== '' ? 'other' : first;
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
  };
};
