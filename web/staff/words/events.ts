import type { CaseEvent } from '../../../functions/domain/case/events.ts';
import { decisionsShown } from './decisions.ts';
import { label, outcomeLabels, taskLabels, urgencyLabels } from './labels.ts';

type EventShown = { type: string; [key: string]: unknown };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const decisionLabels: Record<string, string> = Object.fromEntries(
  Object.values(decisionsShown)
    .flat()
    .map(({ decision, label: words }) => [decision, words]),
);

/** What each event says in words; `kind`, `decision` and the like are codes of the event. */
const sentences: { readonly [T in CaseEvent['type']]: (event: EventShown) => string } = {
  ReportReceived: () => 'The report was received',
  AssessmentRecorded: (event) =>
    `The machine assessed it under rules ${text(event['ruleVersion'])}: ${label(urgencyLabels, text(event['urgency'])).toLowerCase()}`,
  TaskOpened: (event) => `To do: ${label(taskLabels, text(event['kind'])).toLowerCase()}`,
  TaskAssigned: (event) => (event['assignee'] ? 'The task was taken' : 'The task was given back'),
  TaskAnswered: (event) => `Decided: ${label(decisionLabels, text(event['decision']))}`,
  TaskTried: (event) => `Tried: ${label(decisionLabels, text(event['decision']))}`,
  TaskSuperseded: () => 'A task was overtaken by another',
  TaskReminded: () => 'A reminder was sent',
  UrgencyRaised: (event) => `Urgency raised to ${label(urgencyLabels, text(event['level'])).toLowerCase()}`,
  InformationReportSaved: (event) => `Information report saved, revision ${String(event['revision'] ?? '')}`,
  InformationReportBuilt: (event) => `Information report built: ${text(event['urn'])}`,
  DisseminationAttempted: (event) => `Sending began, attempt ${String(event['attempt'] ?? '')}`,
  DisseminationAccepted: () => 'The mail was handed over',
  DeliveryRecorded: (event) => `Delivery: ${text(event['result'])}`,
  AcknowledgementRecorded: () => 'The force acknowledged it',
  OutcomeRecorded: (event) => `Outcome: ${label(outcomeLabels, text(event['outcome']))}`,
  DisseminationRecorded: () => 'Dissemination recorded',
  MessageAdded: (event) => (event['from'] === 'reporter' ? 'The reporter wrote' : 'A message was added'),
  NoteAdded: () => 'A note was added',
  CasesLinked: () => 'A case was linked',
  ContactRevealed: () => 'The contact details were looked at',
  CaseClosed: () => 'The case was closed',
  RoundOpened: (event) => `Round ${String(event['round'] ?? '')} began`,
};

const isKnown = (type: string): type is CaseEvent['type'] => type in sentences;

/** One event in words; an event this page does not know is named by its type. */
export const eventText = (event: EventShown): string =>
  isKnown(event.type) ? sentences[event.type](event) : event.type;
