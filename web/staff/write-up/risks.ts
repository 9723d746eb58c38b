import { findSourceRisks } from '../../../functions/domain/source-risk/source-risk.ts';
import type { WriteUp } from './write-up.ts';

/** A phrase of the write-up that could lead to the reporter. `key` is the same for the same phrase and kind. */
export type Risk = { key: string; kind: string; text: string; field: string };

const textsOf = (writeUp: WriteUp): readonly (readonly [string, string])[] => [
  ['Title', writeUp.title],
  ...writeUp.items.map((item, index) => [`Item ${index + 1}`, item.text] as const),
  ['Provenance', writeUp.provenance],
  ['Conditions', writeUp.handling.conditions],
  ['Date of the information', writeUp.informationDate],
];

/** Every source-risk mark in what the force would read, each phrase once. */
export const findRisks = (writeUp: WriteUp): Risk[] => {
  const all = textsOf(writeUp).flatMap(([field, text]) =>
    findSourceRisks(text).map((mark) => ({
      key: `${mark.kind}:${mark.text.trim().toLowerCase()}`,
      kind: mark.kind,
      text: mark.text,
      field,
    })),
  );
  return [...new Map(all.map((risk) => [risk.key, risk])).values()];
};
