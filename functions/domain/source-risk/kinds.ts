export const sourceRiskKinds = [
  'relationship',
  'unique-knowledge',
  'exact-time',
  'gender',
  'identifier',
  'first-person',
] as const;
/** Why a few words may identify the person who gave them. */
export type SourceRiskKind = (typeof sourceRiskKinds)[number];
