import type { AlarmSpec } from './alarms.ts';
import type { Functions } from './functions.ts';
import { alertsNotMailed, reconciliations, repairs, sumOf, unaccounted, unmanned } from './metrics.ts';

/** Alarms of what happens by itself: silence of a schedule counts as much as an error. */
export function jobAlarms(functions: Functions): AlarmSpec[] {
  return [
    ...alertAlarms(functions),
    {
      id: 'ArrivalsErrors',
      impact: 'Reports are kept and their workflow cannot be started: nobody knows whether they are urgent.',
      runbook: 'arrivals-errors',
      metric: sumOf(functions, ['start-arrivals'], 'Errors'),
      threshold: 1,
    },
    {
      id: 'SweeperStopped',
      impact: 'A report whose workflow did not start, or a queue row lost in a crash, stays unseen by staff.',
      runbook: 'sweeper-stopped',
      metric: sumOf(functions, ['sweep-ledger'], 'Invocations'),
      threshold: 1,
      below: true,
      periods: 3,
    },
    {
      id: 'SweeperRepaired',
      impact: 'Work was left undone by a crash or an outage and has been mended; staff saw it late.',
      runbook: 'sweeper-repaired',
      metric: repairs(functions),
      threshold: 1,
    },
    {
      id: 'SweeperErrors',
      impact: 'Crashed work is not being repaired.',
      runbook: 'sweeper-errors',
      metric: sumOf(functions, ['sweep-ledger'], 'Errors'),
      threshold: 1,
      periods: 2,
    },
    {
      id: 'CasesUnaccounted',
      impact:
        'A report that was accepted is neither with a force nor anybody’s job; a supervisor has a task for it.',
      runbook: 'cases-unaccounted',
      metric: unaccounted(functions),
      threshold: 1,
    },
    {
      id: 'ReconciliationErrors',
      impact: 'Nobody knows today whether every accepted report is accounted for.',
      runbook: 'reconciliation-errors',
      metric: sumOf(functions, ['reconcile-cases'], 'Errors'),
      threshold: 1,
    },
    {
      id: 'ReconciliationStopped',
      impact: 'For more than a day nobody has checked that no report is lost.',
      runbook: 'reconciliation-stopped',
      metric: reconciliations(functions),
      threshold: 1,
      below: true,
      periods: 5,
    },
    {
      id: 'FiguresErrors',
      impact: 'The published figures are out of date; no report and no task is affected.',
      runbook: 'figures-errors',
      metric: sumOf(functions, ['publish-figures'], 'Errors'),
      threshold: 1,
    },
    {
      id: 'RemindersStopped',
      impact: 'Nobody is reminded of tasks that fall due, urgent ones included.',
      runbook: 'reminders-stopped',
      metric: sumOf(functions, ['remind-staff'], 'Invocations'),
      threshold: 1,
      below: true,
      periods: 3,
    },
    {
      id: 'RemindersErrors',
      impact: 'Reminders and escalations of due tasks fail.',
      runbook: 'reminders-errors',
      metric: sumOf(functions, ['remind-staff'], 'Errors'),
      threshold: 1,
      periods: 2,
    },
  ];
}

/** What cannot wait is told to people on call: each way in which nobody hears of it. */
function alertAlarms(functions: Functions): AlarmSpec[] {
  return [
    {
      id: 'AlertsStopped',
      impact: 'When nobody takes a report about danger, nobody further is told.',
      runbook: 'alerts-stopped',
      metric: sumOf(functions, ['alert-on-call'], 'Invocations'),
      threshold: 1,
      below: true,
      periods: 2,
    },
    {
      id: 'AlertsErrors',
      impact: 'A report about danger waits, and those on call may not have been told.',
      runbook: 'alerts-errors',
      metric: sumOf(functions, ['alert-on-call'], 'Errors'),
      threshold: 1,
    },
    {
      id: 'NobodyOnCall',
      impact: 'A report about danger waits, and there is nobody to tell: no roster was ever saved.',
      runbook: 'nobody-on-call',
      metric: unmanned(functions),
      threshold: 1,
    },
    {
      id: 'AlertMailsFailing',
      impact: 'Somebody on call is not told of a report about danger: their mail is refused or comes back.',
      runbook: 'alert-mails-failing',
      metric: alertsNotMailed(functions),
      threshold: 1,
    },
  ];
}
