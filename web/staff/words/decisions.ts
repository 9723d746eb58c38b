import type { ReasonCode } from '../../../functions/domain/case/events.ts';
import type { Decision, TaskKind } from '../../../functions/domain/case/task-kinds.ts';

/** What an answer needs besides the decision, in the order it is asked. */
export type AnswerField =
  | 'forceId'
  | 'words'
  | 'rang'
  | 'spokeTo'
  | 'agreed'
  | 'forceIds'
  | 'categories'
  | 'signposts'
  | 'question'
  | 'caseId'
  | 'reportIds';

/** One answer a member of staff can give: its words, what it asks for, and the reason codes that fit it. */
export type DecisionShown = {
  decision: Decision;
  label: string;
  hint?: string;
  fields: readonly AnswerField[];
  reasons: readonly ReasonCode[];
  /** The words of the reason are required, whatever the code. */
  explain?: boolean;
};

const plain: readonly ReasonCode[] = ['not-given', 'other'];
const spoken: readonly ReasonCode[] = ['told-by-telephone'];

const triage: readonly DecisionShown[] = [
  {
    decision: 'disseminate',
    label: 'Disseminate',
    hint: 'All three tests hold: write it up for the forces chosen',
    fields: ['forceIds', 'categories'],
    reasons: ['agrees-with-assessment', 'differs-from-assessment', 'safeguarding', 'other'],
  },
  {
    decision: 'below-threshold',
    label: 'Below the threshold',
    hint: 'Nothing goes to a force; the reporter is told where to go instead',
    fields: ['signposts'],
    reasons: [
      'agrees-with-assessment',
      'differs-from-assessment',
      'more-detail-needed',
      'not-policing',
      'service-complaint',
      'open-investigation',
      'spam',
      'other',
    ],
  },
  {
    decision: 'ask-reporter',
    label: 'Ask the reporter',
    hint: 'The case waits 14 days for an answer, then comes back here',
    fields: ['question'],
    reasons: ['more-detail-needed', 'other'],
  },
  {
    decision: 'same-report',
    label: 'Same report sent twice',
    hint: 'One giver, two sendings. Two givers are corroboration: link the cases instead',
    fields: ['caseId'],
    reasons: ['duplicate'],
  },
  {
    decision: 'urgent',
    label: 'Make it immediate',
    hint: 'Someone is at risk now: fast time begins beside the casework',
    fields: [],
    reasons: ['safeguarding', 'differs-from-assessment', 'other'],
    explain: true,
  },
];

const submit: readonly DecisionShown[] = [
  {
    decision: 'submit',
    label: 'Submit for approval',
    hint: 'Another person approves each information report',
    fields: ['reportIds'],
    reasons: plain,
  },
];

/** The answers to each kind of task that staff can be asked, as data. */
export const decisionsShown: Readonly<Record<TaskKind, readonly DecisionShown[]>> = {
  'fast-time-review': [
    {
      decision: 'confirm',
      label: 'Confirm: tell the force by phone now',
      fields: ['forceId', 'words'],
      reasons: ['agrees-with-assessment', 'safeguarding', 'other'],
    },
    {
      decision: 'stand-down',
      label: 'Stand down',
      hint: 'Nobody is at risk now; casework goes on',
      fields: [],
      reasons: ['differs-from-assessment', 'other'],
      explain: true,
    },
  ],
  'fast-time-call': [
    {
      decision: 'record-call',
      label: 'I told the force',
      fields: ['rang', 'spokeTo', 'agreed'],
      reasons: ['told-by-telephone'],
    },
    {
      decision: 'no-answer',
      label: 'No answer',
      hint: 'The next contact comes up, and a supervisor is told',
      fields: ['rang'],
      reasons: plain,
    },
  ],
  'fast-time-unanswered': [
    {
      decision: 'noted',
      label: 'I am seeing to it',
      hint: 'The call stays open until somebody at the force is told',
      fields: [],
      reasons: plain,
    },
  ],
  'fast-time-check': [
    {
      decision: 'noted',
      label: 'Looked at',
      hint: 'The words that were spoken, to whom, and what was agreed',
      fields: [],
      reasons: plain,
    },
  ],
  'reveal-check': [
    {
      decision: 'noted',
      label: 'Looked over',
      hint: 'Who looked and why stands under Contact details',
      fields: [],
      reasons: plain,
    },
  ],
  triage,
  'reporter-answer': [],
  'write-up': submit,
  rewrite: submit,
  approval: [
    { decision: 'approve', label: 'Approve and send', fields: [], reasons: plain },
    {
      decision: 'return',
      label: 'Return to the writer',
      fields: [],
      reasons: [
        'identifies-source',
        'wrong-grading',
        'wrong-force',
        'conflict-of-interest',
        'more-detail-needed',
        'other',
      ],
      explain: true,
    },
  ],
  delivery: [],
  'delivery-remedy': [
    { decision: 'resend', label: 'Send it again', fields: [], reasons: plain },
    {
      decision: 'correct-mailbox',
      label: 'The mailbox was wrong and has been corrected',
      fields: [],
      reasons: ['mailbox-changed', 'other'],
    },
    {
      decision: 'alternate',
      label: 'Send to an alternate recipient',
      fields: [],
      reasons: ['conflict-of-interest', 'mailbox-changed', 'other'],
      explain: true,
    },
    {
      decision: 'telephone',
      label: 'Told by telephone',
      hint: 'Or they say on the telephone that they have it',
      fields: ['spokeTo'],
      reasons: spoken,
    },
  ],
  acknowledgement: [
    {
      decision: 'record-acknowledgement',
      label: 'The force acknowledged it to me',
      fields: ['spokeTo'],
      reasons: spoken,
    },
    {
      decision: 'remind',
      label: 'Remind the force',
      hint: 'By mail within the hour, once it is due. The task stays open',
      fields: [],
      reasons: plain,
    },
  ],
  'acknowledgement-overdue': [
    {
      decision: 'noted',
      label: 'I am seeing to it',
      hint: 'The acknowledgement stays open until the force gives it, or somebody records it after a call',
      fields: [],
      reasons: plain,
    },
  ],
  'code-mail-returned': [
    {
      decision: 'noted',
      label: 'I am seeing to it',
      hint: 'Ring the force. Where the mailbox is wrong, mend the directory; then withdraw the code and mail another',
      fields: [],
      reasons: plain,
    },
  ],
  addition: [
    { decision: 'noted', label: 'Noted: changes nothing', fields: [], reasons: plain },
    {
      decision: 'reopen',
      label: 'Open the case again',
      hint: 'A new round begins at triage',
      fields: [],
      reasons: ['differs-from-assessment', 'other'],
    },
  ],
  failure: [
    { decision: 'retry', label: 'Try the step again', fields: [], reasons: plain },
    {
      decision: 'noted',
      label: 'Set it aside',
      hint: 'What failed is not done. Say what happens instead',
      fields: [],
      reasons: ['other'],
      explain: true,
    },
  ],
};

const labels = new Map<string, string>(
  Object.entries(decisionsShown).flatMap(([kind, shown]) =>
    shown.map(({ decision, label }) => [`${kind} ${decision}`, label] as const),
  ),
);

/**
 * A decision on a task of this kind in words: what is noted of an addition is not what is noted of a failure. One that
 * only the machinery takes is shown as its code.
 */
export const decisionLabel = (kind: string, decision: string): string =>
  labels.get(`${kind} ${decision}`) ?? decision;
