/** The people who are in the local staff directory from the first start on; no two are the same person. */
export const staff = [
  { name: 'call-handler', email: 'call.handler@example.org', group: 'call-handler' },
  { name: 'analyst', email: 'analyst@example.org', group: 'analyst' },
  { name: 'second-analyst', email: 'second.analyst@example.org', group: 'analyst' },
  { name: 'supervisor', email: 'supervisor@example.org', group: 'supervisor' },
  { name: 'second-supervisor', email: 'second.supervisor@example.org', group: 'supervisor' },
  { name: 'auditor', email: 'auditor@example.org', group: 'auditor' },
] as const;
