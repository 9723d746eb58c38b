import type { UrgencyLevel } from '../assessment/assessment.ts';
import type { Category, Subject } from '../report/report.ts';

/** What an officer reads for each kind of conduct. */
export const categoryLabels: Readonly<Record<Category, string>> = {
  'corrupt-payment': 'Corrupt payment or favours',
  'position-for-advantage': 'Abuse of position for advantage',
  'sexual-misconduct': 'Abuse of position for a sexual purpose, or other sexual misconduct',
  'abuse-or-control': 'Abusive or controlling behaviour towards someone close',
  'discriminatory-conduct': 'Discriminatory conduct',
};

/** What an officer reads for each urgency. */
export const urgencyLabels: Readonly<Record<UrgencyLevel, string>> = {
  immediate: 'Immediate',
  priority: 'Priority',
  routine: 'Routine',
};

/** What an officer reads for a subject's role. */
export const roleLabels: Readonly<Record<Subject['role'], string>> = {
  officer: 'Police officer',
  staff: 'Police staff',
  special: 'Special constable',
  volunteer: 'Police volunteer',
  unknown: 'Role not known',
};

/** The marking on every page unless the service decides otherwise. */
export const defaultProtectiveMarking = 'OFFICIAL-SENSITIVE';
