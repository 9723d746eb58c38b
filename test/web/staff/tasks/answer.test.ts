import { describe, expect, it } from 'vitest';
import { answerBodySchema } from '../../../../functions/contracts/answers.ts';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import {
  type AnswerDraft,
  answerBody,
  proposedReason,
  startAnswer,
} from '../../../../web/staff/tasks/answer-draft.ts';
import { checkAnswer } from '../../../../web/staff/tasks/check-answer.ts';
import { decisionsShown } from '../../../../web/staff/words/decisions.ts';

const threshold = { result: 'met', rules: [] };
const aCase = (meets: boolean | null) =>
  caseSchema.parse({
    caseId: 'c',
    reference: 'R-1',
    state: 'triage',
    urgency: 'routine',
    assessment: {
      ruleVersion: '1',
      thresholds: { T1: threshold, T2: threshold, T3: threshold },
      meets,
      urgency: { level: 'routine' },
      categories: ['corrupt-payment'],
      forces: [{ forceId: 'cheshire', confidence: 0.9 }],
      signposts: ['force-complaint'],
    },
  });
const draftOf = (change: Partial<AnswerDraft> = {}): AnswerDraft => ({
  ...startAnswer(aCase(true)),
  reportIds: [],
  ...change,
});
const shown = (decision: string) => decisionsShown.triage.find((each) => each.decision === decision);
const paths = (draft: AnswerDraft, decision: string, meets: boolean | null) =>
  checkAnswer(draft, shown(decision), aCase(meets)).map(({ path }) => path);

describe('an answer to triage', () => {
  it('starts from what the machine proposes, with nothing decided', () => {
    expect(draftOf()).toMatchObject({ decision: '', forceIds: ['cheshire'], signposts: ['force-complaint'] });
    expect(checkAnswer(draftOf(), undefined, aCase(true))).toEqual([
      { path: 'decision', message: 'Choose what to do' },
    ]);
  });

  it('that goes against the machine needs its reason in words', () => {
    const draft = draftOf({ reasonCode: 'differs-from-assessment' });
    expect(paths(draft, 'disseminate', false)).toEqual(['reason']);
    expect(paths({ ...draft, reason: 'It names a person' }, 'disseminate', false)).toEqual([]);
    expect(paths(draft, 'below-threshold', true)).toEqual(['reason']);
  });

  it('proposes as its reason whether it agrees with the machine, and nothing where the machine cannot tell', () => {
    expect(proposedReason(aCase(true), 'disseminate')).toBe('agrees-with-assessment');
    expect(proposedReason(aCase(false), 'disseminate')).toBe('differs-from-assessment');
    expect(proposedReason(aCase(null), 'disseminate')).toBe('');
    expect(proposedReason(aCase(true), 'ask-reporter')).toBe('');
  });

  it('that agrees needs a reason code and no words', () => {
    expect(paths(draftOf(), 'disseminate', true)).toEqual(['reasonCode']);
    expect(paths(draftOf({ reasonCode: 'agrees-with-assessment' }), 'disseminate', true)).toEqual([]);
  });

  it('needs what its decision asks for', () => {
    expect(
      paths(draftOf({ reasonCode: 'other', forceIds: [], categories: [] }), 'disseminate', true),
    ).toEqual(['forceIds', 'categories']);
    expect(paths(draftOf({ reasonCode: 'more-detail-needed' }), 'ask-reporter', null)).toEqual(['question']);
  });

  it('sends the fields of its decision and no others, as the contract has them', () => {
    const disseminate = shown('disseminate');
    if (disseminate === undefined) throw new Error('not offered');
    const body = answerBody(
      draftOf({ question: 'left over', reasonCode: 'agrees-with-assessment' }),
      disseminate,
    );
    expect(body).toEqual({
      decision: 'disseminate',
      reasonCode: 'agrees-with-assessment',
      forceIds: ['cheshire'],
      categories: ['corrupt-payment'],
    });
    expect(answerBodySchema.safeParse(body).error).toBeUndefined();
  });
});
