import type { Role } from '../role.ts';

/** What a task kind allows: the queue it stands in, who may answer it, and the answers there are. */
export interface TaskRules {
  readonly queue: Queue | null;
  readonly roles: readonly Role[];
  readonly decisions: readonly Decision[];
}

export const queues = [
  'urgent',
  'triage',
  'additions',
  'flagged',
  'write-up',
  'approval',
  'reporter',
  'undelivered',
  'unacknowledged',
  'failures',
  'overdue',
  'mine',
  'all',
] as const;
export type Queue = (typeof queues)[number];

export const taskKinds = [
  'fast-time-review',
  'fast-time-call',
  'fast-time-unanswered',
  'fast-time-check',
  'reveal-check',
  'triage',
  'reporter-answer',
  'write-up',
  'approval',
  'rewrite',
  'delivery',
  'delivery-remedy',
  'acknowledgement',
  'acknowledgement-overdue',
  'code-mail-returned',
  'addition',
  'failure',
] as const;
export type TaskKind = (typeof taskKinds)[number];

export const decisions = [
  'confirm',
  'stand-down',
  'record-call',
  'no-answer',
  'disseminate',
  'below-threshold',
  'ask-reporter',
  'same-report',
  'urgent',
  'submit',
  'approve',
  'return',
  'resend',
  'correct-mailbox',
  'alternate',
  'telephone',
  'record-acknowledgement',
  'remind',
  'noted',
  'reopen',
  'retry',
  'answered',
  'expired',
  'delivered',
  'undelivered',
  'silence',
  'acknowledged',
] as const;
export type Decision = (typeof decisions)[number];

const desk: readonly Role[] = ['analyst', 'supervisor'];
const supervisors: readonly Role[] = ['supervisor'];
const nobody: readonly Role[] = [];

/** Every kind of wait in the workflow, as data. `reporter-answer` and `delivery` wait for no member of staff. */
export const taskRules: Readonly<Record<TaskKind, TaskRules>> = {
  'fast-time-review': { queue: 'urgent', roles: desk, decisions: ['confirm', 'stand-down'] },
  'fast-time-call': { queue: 'urgent', roles: desk, decisions: ['record-call', 'no-answer'] },
  'fast-time-unanswered': { queue: 'urgent', roles: supervisors, decisions: ['noted'] },
  'fast-time-check': { queue: 'approval', roles: supervisors, decisions: ['noted'] },
  'reveal-check': { queue: 'approval', roles: supervisors, decisions: ['noted'] },
  triage: {
    queue: 'triage',
    roles: desk,
    decisions: ['disseminate', 'below-threshold', 'ask-reporter', 'same-report', 'urgent'],
  },
  'reporter-answer': { queue: 'reporter', roles: nobody, decisions: ['answered', 'expired'] },
  'write-up': { queue: 'write-up', roles: desk, decisions: ['submit'] },
  approval: { queue: 'approval', roles: supervisors, decisions: ['approve', 'return'] },
  rewrite: { queue: 'write-up', roles: desk, decisions: ['submit'] },
  delivery: { queue: null, roles: nobody, decisions: ['delivered', 'undelivered', 'silence'] },
  'delivery-remedy': {
    queue: 'undelivered',
    roles: desk,
    decisions: ['resend', 'correct-mailbox', 'alternate', 'telephone', 'delivered'],
  },
  acknowledgement: {
    queue: 'unacknowledged',
    roles: desk,
    decisions: ['record-acknowledgement', 'remind', 'acknowledged'],
  },
  'acknowledgement-overdue': { queue: 'unacknowledged', roles: supervisors, decisions: ['noted'] },
  'code-mail-returned': { queue: 'undelivered', roles: supervisors, decisions: ['noted'] },
  addition: { queue: 'additions', roles: desk, decisions: ['noted', 'reopen'] },
  failure: { queue: 'failures', roles: supervisors, decisions: ['retry', 'noted'] },
};

/** Decisions that are recorded and leave the task open: it is tried again. */
export const repeatableDecisions: readonly Decision[] = ['no-answer', 'remind'];

/** Waits that no member of staff answers: events, the reporter or the clock do. */
export const isStaffTask = (kind: TaskKind): boolean => taskRules[kind].roles.length > 0;
