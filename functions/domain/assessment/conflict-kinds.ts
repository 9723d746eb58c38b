export const conflictKinds = [
  'chief-officer',
  'receiving-unit',
  'head-of-receiving-unit',
  'senior-officer',
  'reporter-asks',
] as const;
/** Why the usual recipient may be the wrong one. */
export type ConflictKind = (typeof conflictKinds)[number];
