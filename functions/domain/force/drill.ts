/** Which list of a force's roster a drill tries. */
export const drillContacts = ['in-hours', 'out-of-hours'] as const;
export type DrillContact = (typeof drillContacts)[number];

/** What came of a drill. Only `answered` proves a number; `wrong-number` takes the proof away. */
export const drillResults = ['answered', 'no-answer', 'wrong-number'] as const;
export type DrillResult = (typeof drillResults)[number];
