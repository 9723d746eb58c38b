/**
 * The people who are in the local staff directory from the first start on; no two are the same person, and none is a
 * real one. `name` is what scripts call them, `displayName` what colleagues see.
 */
export const staff = [
  {
    name: 'call-handler',
    displayName: 'Call Handler One (demo)',
    email: 'call.handler@example.org',
    group: 'call-handler',
  },
  { name: 'analyst', displayName: 'Analyst One (demo)', email: 'analyst@example.org', group: 'analyst' },
  {
    name: 'second-analyst',
    displayName: 'Analyst Two (demo)',
    email: 'second.analyst@example.org',
    group: 'analyst',
  },
  {
    name: 'supervisor',
    displayName: 'Supervisor One (demo)',
    email: 'supervisor@example.org',
    group: 'supervisor',
  },
  {
    name: 'second-supervisor',
    displayName: 'Supervisor Two (demo)',
    email: 'second.supervisor@example.org',
    group: 'supervisor',
  },
  { name: 'auditor', displayName: 'Auditor One (demo)', email: 'auditor@example.org', group: 'auditor' },
] as const;
