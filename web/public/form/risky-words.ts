import { findSourceRisks } from '../../../functions/domain/source-risk/source-risk.ts';
import { type FormValues, firstOf } from './form-values.ts';
import { findIdentifiers } from './own-identifiers.ts';

type SourceRisk = ReturnType<typeof findSourceRisks>[number];

/** A source risk with the words around it, and the field it was found in. */
export interface RiskyWord extends SourceRisk {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** The fields in which people write freely: names and numbers of the person reported belong in their own fields. */
export const freeTextFields = [
  'narrative',
  'risk.details',
  'when.text',
  'where',
  'knowledge.details',
  'evidence',
];

const around = 30;

/** About thirty characters, cut between two words where there is more than one. */
const wordsBefore = (text: string, start: number): string => {
  if (start <= around) return text.slice(0, start);
  return `…${text.slice(start - around, start).replace(/^\S*\s(?=.)/s, '')}`;
};

const wordsAfter = (text: string, end: number): string => {
  if (text.length - end <= around) return text.slice(end);
  return `${text.slice(end, end + around).replace(/(?<=.)\s\S*$/s, '')}…`;
};

const overlaps = (a: SourceRisk, b: SourceRisk): boolean => a.start < b.end && b.start < a.end;

/** In the order of the text, none within another. */
const risksIn = (text: string): SourceRisk[] => {
  const clauses = findSourceRisks(text);
  const identifiers = findIdentifiers(text).filter(
    (found) => !clauses.some((clause) => overlaps(found, clause)),
  );
  return [...clauses, ...identifiers].sort((a, b) => a.start - b.start);
};

/** What in a text could show who wrote it, each with some words on both sides. */
export const riskyWordsIn = (field: string, text: string): RiskyWord[] =>
  risksIn(text).map((risk) => ({
    ...risk,
    field,
    before: wordsBefore(text, risk.start),
    after: wordsAfter(text, risk.end),
  }));

export const riskyWords = (values: FormValues): RiskyWord[] =>
  freeTextFields.flatMap((field) => riskyWordsIn(field, firstOf(values, field)));
