/** How far an alert goes: to the first on call, to the second as well, to the supervisor as well. */
export const alertLevels = ['first', 'second', 'supervisor'] as const;
export type AlertLevel = (typeof alertLevels)[number];
