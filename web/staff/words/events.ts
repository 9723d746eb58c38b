import type { CaseEvent } from '../../../functions/domain/case/events.ts';
import { decisionLabel } from './decisions.ts';
import { deliveryLabels, label, outcomeLabels, taskLabels } from './labels.ts';

type EventShown = { type: string; [key: string]: unknown };

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const hasSome = (value: unknown): boolean => Array.isArray(value) && value.length > 0;

/** What each event says in words; `decision` and the like are codes of the event, `kind` that of its task. */
const sentences: { readonly [T in CaseEvent['type']]: (event: EventShown) => string } = {
  ReportReceived: () => 'The report was received',
  AssessmentRecorded: (event) => `The machine assessed it under rules ${text(event.ruleVersion)}`,
  SuspicionRaised: () => 'It was flagged: worded like recent spam',
  TaskOpened: (event) => `To do: ${label(taskLabels, text(event.kind)).toLowerCase()}`,
  TaskAssigned: () => 'A task was taken or given back',
  TaskAnswered: (event) => `Decided: ${decisionLabel(text(event.kind), text(event.decision))}`,
  TaskTried: (event) => `Tried: ${decisionLabel(text(event.kind), text(event.decision))}`,
  TaskSuperseded: () => 'A task was overtaken by another',
  TaskReminded: () => 'A reminder was sent',
  OnCallAlertBegun: (event) => `Telling those on call: ${text(event.level)}`,
  OnCallAlerted: (event) =>
    `${hasSome(event.missed) ? 'Some of those' : 'Those'} on call were told by mail: ${text(event.level)}`,
  OnCallAlertFailed: (event) =>
    event.reason === 'nobody-on-call'
      ? 'Nobody is on call: no alert went out'
      : 'The alert to those on call could not be mailed',
  OnCallAlertReturned: () => 'A mail to somebody on call came back: they are not told',
  UrgencyRaised: () => 'The urgency was raised',
  InformationReportSaved: () => 'An information report was saved',
  InformationReportBuilt: () => 'The PDF was built',
  DisseminationAttempted: () => 'Sending began',
  DisseminationRefused: () => 'The mail was refused before it was taken: nothing went out',
  DisseminationAccepted: () => 'The mail was handed over',
  DeliveryRecorded: (event) => `Delivery: ${text(event.result)}`,
  CodeWithdrawn: (event) =>
    `The acknowledgement code was withdrawn: ${event.newCode === true ? 'another goes out by mail' : 'the next mail carries another'}`,
  CodeMailReturned: (event) =>
    `${event.mail === 'reminder' ? 'A reminder' : 'The mail with another code'} came back: ${label(deliveryLabels, text(event.result)).toLowerCase()}`,
  AcknowledgementRecorded: () => 'The force acknowledged it',
  OutcomeRecorded: (event) => `Outcome: ${label(outcomeLabels, text(event.outcome))}`,
  DisseminationRecorded: () => 'Dissemination recorded',
  MessageAdded: () => 'A message was added',
  NoteAdded: () => 'A note was added',
  CasesLinked: () => 'A case was linked',
  ContactRevealed: () => 'The contact details were looked at',
  ContactDeleted: () => 'The contact details were deleted, as the reporter asked',
  CaseClosed: () => 'The case was closed',
  RoundOpened: () => 'A new round began',
};

const isKnown = (type: string): type is CaseEvent['type'] => type in sentences;

/** One event in words; an event this page does not know is named by its type. */
export const eventText = (event: EventShown): string =>
  isKnown(event.type) ? sentences[event.type](event) : event.type;
