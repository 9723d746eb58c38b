/** What somebody on the charity's own roster may decide. */
export const staffRoleLabels: Readonly<Record<string, string>> = {
  analyst: 'Analyst',
  supervisor: 'Supervisor',
};

/** In whose place somebody is told. */
export const dutyLabels: Readonly<Record<string, string>> = {
  first: 'First on call',
  second: 'Second on call',
  supervisor: 'Supervisor on call',
  fallback: 'Told where no shift covers the hour',
};

/** Which list of a force's contacts a drill tries. */
export const drillHoursLabels: Readonly<Record<string, string>> = {
  'in-hours': 'In hours',
  'out-of-hours': 'Out of hours',
};

/** What came of a drill. */
export const drillResultLabels: Readonly<Record<string, string>> = {
  answered: 'Answered by somebody who can act',
  'no-answer': 'No answer',
  'wrong-number': 'Wrong number',
};
