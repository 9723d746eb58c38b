import type { Signpost, UrgencyLevel } from '../../../functions/domain/assessment/assessment.ts';
import type { ConflictKind } from '../../../functions/domain/assessment/conflict-kinds.ts';
import type { FingerprintPart } from '../../../functions/domain/assessment/duplicates.ts';
import type { Outcome, ReasonCode } from '../../../functions/domain/case/events.ts';
import type { Phase } from '../../../functions/domain/case/phase.ts';
import type { Queue, TaskKind } from '../../../functions/domain/case/task-kinds.ts';
import type { Category } from '../../../functions/domain/report/report.ts';

/** The words for codes. A code without words (from a newer server) is shown as it is. */
export const label = (labels: Readonly<Record<string, string>>, code: string): string => labels[code] ?? code;

export const categoryLabels: Record<Category, string> = {
  'corrupt-payment': 'Corrupt payment',
  'position-for-advantage': 'Position used for advantage',
  'sexual-misconduct': 'Sexual misconduct',
  'abuse-or-control': 'Abuse or control',
  'discriminatory-conduct': 'Discriminatory conduct',
};

export const categoryHints: Record<Category, string> = {
  'corrupt-payment': 'Sells or trades what they know or can arrange, for money, gifts or favours',
  'position-for-advantage': 'Exploits the job for their own gain',
  'sexual-misconduct': 'Turns a policing contact, or the power of the role, to a sexual end',
  'abuse-or-control': 'Abusive or controlling towards a partner or someone close',
  'discriminatory-conduct': 'Racism, homophobia, misogyny or disablism in what they do or say',
};

export const urgencyLabels: Record<UrgencyLevel, string> = {
  immediate: 'Immediate',
  priority: 'Priority',
  routine: 'Routine',
};

export const signpostLabels: Record<Signpost, string> = {
  '999': 'Danger now, or a crime in progress: 999, otherwise 101',
  'crime-report': 'A crime by someone not in policing: the force, or the charity’s main line',
  'force-complaint': 'Unhappy with the service a force gave: the force’s complaints page',
  'open-investigation': 'A complaint or investigation still open: the review body in the outcome letter',
  'police-integrity-line': 'Works in policing: the Police Integrity Line',
  'not-policing': 'Nothing to do with policing',
};

export const queueLabels: Record<Queue, string> = {
  urgent: 'Urgent',
  triage: 'To triage',
  additions: 'Additions',
  flagged: 'Flagged as spam',
  'write-up': 'To write up',
  approval: 'To approve',
  reporter: 'Waiting for reporter',
  undelivered: 'Undelivered',
  unacknowledged: 'Unacknowledged',
  failures: 'Failures',
  overdue: 'Overdue',
  mine: 'Mine',
  all: 'All open',
};

export const taskLabels: Record<TaskKind, string> = {
  'fast-time-review': 'Fast time: confirm or stand down',
  'fast-time-call': 'Fast time: call the force',
  'fast-time-unanswered': 'Fast time: nobody answers at the force',
  'fast-time-check': 'Fast time: look at what was said',
  'reveal-check': 'Contact details were looked at',
  triage: 'Triage',
  'reporter-answer': 'Waiting for the reporter',
  'write-up': 'Write up',
  approval: 'Approve an information report',
  rewrite: 'Rewrite what was returned',
  delivery: 'Waiting for delivery',
  'delivery-remedy': 'Not delivered: put it right',
  acknowledgement: 'Not acknowledged yet',
  'acknowledgement-overdue': 'Not acknowledged after two reminders',
  'code-mail-returned': 'A mail with the force’s code came back',
  addition: 'The reporter or a force added something',
  failure: 'A step failed',
};

export const phaseLabels: Record<Phase, string> = {
  received: 'Received',
  triage: 'In triage',
  'awaiting-reporter': 'Waiting for the reporter',
  'write-up': 'Being written up',
  approval: 'Waiting for approval',
  sending: 'Being sent',
  undelivered: 'Undelivered',
  'awaiting-acknowledgement': 'Waiting for the force to acknowledge',
  disseminated: 'Disseminated',
  closed: 'Closed',
  failed: 'A step failed',
};

export const reportStateLabels: Readonly<Record<string, string>> = {
  draft: 'Draft',
  submitted: 'Waiting for approval',
  returned: 'Returned',
  approved: 'Approved',
  built: 'Built',
  'set-aside': 'Set aside',
};

export const reasonLabels: Record<ReasonCode, string> = {
  'agrees-with-assessment': 'Agrees with the assessment',
  'differs-from-assessment': 'Differs from the assessment',
  'more-detail-needed': 'More detail is needed',
  'not-policing': 'Not about policing',
  'service-complaint': 'About service, not wrongdoing',
  'open-investigation': 'About a complaint or investigation still open',
  duplicate: 'Same report sent twice',
  spam: 'Spam, or a test',
  safeguarding: 'Safeguarding',
  'identifies-source': 'Could identify the reporter',
  'wrong-grading': 'Grading is wrong',
  'wrong-force': 'Wrong force',
  'conflict-of-interest': 'Conflict of interest',
  'mailbox-changed': 'The mailbox has changed',
  'told-by-telephone': 'Told by telephone',
  other: 'Another reason',
  'not-given': 'No reason given',
};

export const outcomeLabels: Record<Outcome, string> = {
  investigation: 'Investigation',
  'linked-to-investigation': 'Linked to an investigation',
  safeguarding: 'Safeguarding',
  intelligence: 'Kept as intelligence',
  'no-further-action': 'No further action',
  'not-this-force': 'Not this force',
};

export const resultLabels: Readonly<Record<string, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  unclear: 'Unclear',
};

export const channelLabels: Readonly<Record<string, string>> = {
  online: 'Online form',
  telephone: 'Telephone',
  api: 'API',
};

export const subjectRoleLabels: Readonly<Record<string, string>> = {
  officer: 'Police officer',
  staff: 'Police staff',
  special: 'Special constable',
  volunteer: 'Police volunteer',
  unknown: 'Not known',
};

export const basisLabels: Readonly<Record<string, string>> = {
  experienced: 'It happened to them',
  witnessed: 'They saw or heard it',
  'told-by-victim': 'Told by the person it happened to',
  'told-by-someone-else': 'Told by someone else',
  'seen-online': 'Seen online',
  documents: 'From documents or messages',
  'not-said': 'Not said',
};

/** What a rule did not find, by its code. */
export const missingLabels: Readonly<Record<string, string>> = {
  subject: 'who it is about',
  'which-person': 'which person it is about',
  act: 'what was done',
  'what-they-did': 'what they did',
  anchor: 'when, where, how it is known or who saw it',
  allegation: 'something that is alleged',
  'policing-subject': 'somebody who works in policing',
  'serving-subject': 'somebody who still serves',
  serving: 'that they still serve',
  'new-matter': 'something besides the complaint',
  'no-account': 'an account of what happened',
  'language-not-read': 'a language the machine reads',
  'words-for-a-machine': 'words meant for a person',
  words: 'words to go on',
};

/** Why the usual recipient may be the wrong one. */
export const conflictLabels: Readonly<Record<ConflictKind, string>> = {
  'chief-officer': 'It is about a chief officer',
  'receiving-unit': 'It is about somebody in the unit that would receive it',
  'head-of-receiving-unit': 'It is about the head of the unit that would receive it',
  'senior-officer': 'It is about somebody senior enough to see it',
  'reporter-asks': 'The reporter asks that certain people do not see it',
};

/** What two reports have in common, after “the same”. */
export const inCommonLabels: Readonly<Record<FingerprintPart['kind'], string>> = {
  subject: 'name',
  number: 'collar or warrant number',
  vehicle: 'vehicle',
  online: 'account',
  place: 'place',
  date: 'date',
};

/** What made a report urgent, by the rule that found it. */
const urgencyRuleLabels: Readonly<Record<string, string>> = {
  'urgency-life-at-risk': 'A life may be at risk',
  'urgency-child': 'A child or a vulnerable person may be at risk',
  'urgency-weapon': 'A weapon',
  'urgency-abuser-access': 'An abuser who can reach the victim',
  'urgency-betrayal': 'An operation, witness or informant about to be betrayed',
  'urgency-crime-in-progress': 'Danger now, outside policing',
  'urgency-signs-together': 'Several signs of danger together',
  'urgency-kept-in': 'Somebody kept in or shut away',
  'urgency-care-withheld': 'Medicine, food or care withheld',
  'urgency-gone-quiet': 'Silence after harm',
  'urgency-firearm-at-home': 'A firearm where it ought not to be',
  'urgency-leave-taking': 'Somebody takes leave',
  'urgency-source-found': 'A witness, informant or person in hiding found out',
  'urgency-operation-known': 'A coming operation is known',
  'urgency-waiting-outside': 'Somebody waits near a partner or past partner',
  'urgency-coerced-again': 'Forced sex that will be repeated',
  'urgency-child-taken': 'A child taken along by one who may harm them',
  'urgency-hurt-again': 'Hurt, and within reach of the next time',
  'urgency-evidence-adds-up': 'Small signs that add up to danger',
  'urgency-some-signs': 'Some signs of danger',
  'urgency-more-signs': 'Signs of danger that fall short alone',
  'urgency-signs-outweigh': 'Small signs that outweigh what speaks against danger',
  'urgency-body-in-trouble': 'Somebody held or dependent is unwell',
  'urgency-child-drawn-in': 'A child drawn in, and the next time is near',
  'urgency-forced-by-power': 'Forced by somebody they depend on',
  'urgency-left-behind': 'Somebody has put their things in order, or gone without them',
  'urgency-ruled-by-fear': 'Somebody lives under the rule of one they fear',
  'urgency-set-out': 'Somebody with a grudge is ready or on the way',
  'urgency-worked-out': 'They have worked out who told, or where they are',
  'urgency-not-sure': 'The reporter is not sure that nobody is in danger',
  'urgency-language-not-read': 'Danger, in a language that no rule reads',
  'urgency-language-perhaps': 'A word of danger, in a language that no rule reads',
  'urgency-date': 'A date soon',
  'urgency-evidence': 'Evidence about to be lost',
  'urgency-continuing': 'Harm that goes on',
  'urgency-reprisal': 'Fear of reprisal',
};

/** What made a report urgent, in words; a rule without words of its own is read from its id. */
export const urgencyRuleText = (id: string): string =>
  urgencyRuleLabels[id] ??
  id
    .replace('urgency-', '')
    .replaceAll('-', ' ')
    .replace(/^./, (first) => first.toUpperCase());

/** Where a mail to a force stands. */
export const deliveryLabels: Readonly<Record<string, string>> = {
  sending: 'Being sent',
  delivered: 'Delivered',
  delayed: 'Delayed',
  relayed: 'Handed to the gateway',
  bounced: 'Bounced',
  complained: 'Refused as spam',
  rejected: 'Rejected',
  silence: 'No word of it',
  acknowledged: 'Acknowledged',
};
