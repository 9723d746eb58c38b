import type { ReportWords, Subject } from '../report/report.ts';
import { placesCalled } from './routing/gazetteer.ts';
import { normaliseWord, tokenise } from './text/tokens.ts';

/** A part that two reports about the same thing would share. The caller hashes it under a key and keeps only that. */
export type FingerprintPart = {
  readonly kind: 'subject' | 'number' | 'vehicle' | 'online' | 'place' | 'date';
  readonly value: string;
};

const titles = new Set(
  'pc wpc dc ds di dci dcs sgt sergeant insp inspector superintendent supt constable detective special pcso mr mrs ms miss dr chief not sure of surname i think the known as called maybe or'.split(
    ' ',
  ),
);

const wordsOf = (text: string | undefined): readonly string[] =>
  (text ?? '')
    .split(/[^\p{L}\p{N}'’]+/u)
    .map(normaliseWord)
    .filter((word) => word !== '');

const compact = (text: string | undefined): string => wordsOf(text).join('');

/** The surname and the force: first names are often unknown, and titles change. */
const surnameOf = (name: string | undefined): string | undefined =>
  wordsOf(name)
    .filter((word) => !titles.has(word) && word.length > 1)
    .at(-1);

const part = (kind: FingerprintPart['kind'], value: string | undefined): readonly FingerprintPart[] =>
  value === undefined || value === '' ? [] : [{ kind, value }];

const subjectParts = (subject: Subject, forceId: string): readonly FingerprintPart[] => {
  const surname = surnameOf(subject.name);
  const number = compact(subject.number);
  return [
    ...part('subject', surname === undefined ? undefined : `${forceId}/${surname}`),
    ...part('number', number === '' ? undefined : `${forceId}/${number}`),
    ...part('vehicle', compact(subject.vehicle)),
    ...part('online', compact(subject.online)),
    ...part('place', compact(subject.station)),
  ];
};

const placePart = (place: string | undefined): readonly FingerprintPart[] => {
  const known = (place ?? '')
    .split(',')
    .map((name) => name.trim())
    .find((name) => placesCalled(name).length > 0);
  return part('place', compact(known ?? place));
};

const dateParts = (report: ReportWords): readonly FingerprintPart[] =>
  [...new Set([report.when?.from, report.when?.to])].flatMap((day) => part('date', day));

/**
 * What two reports about the same person or event would have in common: surname and number within the force, vehicle,
 * account, place, day. Nothing of the giver. Only keyed hashes of these may be kept.
 */
export const fingerprintParts = (report: ReportWords): readonly FingerprintPart[] => {
  const forceId = report.forceId ?? 'unknown';
  const parts = [
    ...report.subjects.flatMap((subject) => subjectParts(subject, forceId)),
    ...placePart(report.place),
    ...dateParts(report),
  ];
  return [...new Map(parts.map((one) => [`${one.kind}/${one.value}`, one])).values()];
};

/** The words of a text alone, in order: the same for two sendings that differ in case, spacing or punctuation. */
export const sameTextKey = (report: ReportWords): string =>
  tokenise(report.narrative)
    .map(({ norm }) => norm)
    .join(' ');

const shingleLength = 4;

const shinglesOf = (report: ReportWords): ReadonlySet<string> => {
  const words = tokenise(report.narrative).map(({ norm }) => norm);
  return new Set(
    words
      .slice(0, Math.max(1, words.length - shingleLength + 1))
      .map((_word, at) => words.slice(at, at + shingleLength).join(' ')),
  );
};

/** How alike two narratives are in wording, 0 to 1: the share of their runs of four words that they have in common. */
export const wordingInCommon = (one: ReportWords, other: ReportWords): number => {
  const a = shinglesOf(one);
  const b = shinglesOf(other);
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / Math.max(1, a.size + b.size - shared);
};

const kindWeights: Readonly<Record<FingerprintPart['kind'], number>> = {
  number: 4,
  subject: 3,
  vehicle: 3,
  online: 3,
  date: 1,
  place: 1,
};
const related = 3;
const sameWording = 0.6;

/** `same-text` is one giver's second sending; `corroborating` is two accounts that share a subject or more. */
export type Relation = {
  readonly relation: 'same-text' | 'corroborating';
  readonly why: readonly FingerprintPart['kind'][];
};

/**
 * How two reports relate, or undefined. `shared` are the kinds of the parts whose hashes agree; `wording` is
 * wordingInCommon. An analyst judges by the words; nothing is closed by this.
 */
export const relate = (shared: readonly FingerprintPart['kind'][], wording: number): Relation | undefined => {
  if (wording >= sameWording) return { relation: 'same-text', why: shared };
  const weight = shared.reduce((sum, kind) => sum + kindWeights[kind], 0);
  return weight >= related ? { relation: 'corroborating', why: shared } : undefined;
};
