import type { Handling, InformationItem } from './information-report.ts';

/**
 * The wording of the UK 3x5x2 grading, kept in this file alone because the College of Policing revises it.
 * Source: College of Policing, Authorised Professional Practice, Intelligence management (3x5x2).
 */
export const gradingNotice = 'Provisional grading, for the receiving force to re-grade';

export const sourceLabels: Readonly<Record<InformationItem['source'], string>> = {
  1: 'Reliable',
  2: 'Untested',
  3: 'Not reliable',
};

export const informationLabels: Readonly<Record<InformationItem['information'], string>> = {
  A: 'Known directly',
  B: 'Known indirectly but corroborated',
  C: 'Known indirectly',
  D: 'Not known',
  E: 'Suspected to be false',
};

export const handlingLabels: Readonly<Record<Handling['code'], string>> = {
  P: 'Lawful sharing permitted',
  C: 'Lawful sharing permitted with conditions',
};

export const actionLabels: Readonly<Record<NonNullable<Handling['action']>, string>> = {
  A1: 'May be combined or corroborated; no direct action without the originator',
  A2: 'Covert action only; protect the source',
  A3: 'Overt action, as the originator specifies',
};

export const sanitisationLabels: Readonly<Record<NonNullable<Handling['sanitisation']>, string>> = {
  S1: 'May be sanitised',
  S2: 'Consult the originator before sanitising',
};

/** An item's two grades as officers write them together, for example `2A`. */
export const gradeCode = (item: Pick<InformationItem, 'source' | 'information'>): string =>
  `${item.source}${item.information}`;

/** The handling codes that apply, each with its wording: the code first, then any action and sanitisation codes. */
export const handlingCodes = (handling: Handling): { code: string; label: string }[] => [
  { code: handling.code, label: handlingLabels[handling.code] },
  ...(handling.action === undefined ? [] : [{ code: handling.action, label: actionLabels[handling.action] }]),
  ...(handling.sanitisation === undefined
    ? []
    : [{ code: handling.sanitisation, label: sanitisationLabels[handling.sanitisation] }]),
];
