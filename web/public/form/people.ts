import { allOf, type FormValues, textOf } from './form-values.ts';

/** The most people one report can be about, as in the report schema. */
export const peopleLimit = 20;

export const personFields = [
  'name',
  'rank',
  'number',
  'station',
  'description',
  'vehicle',
  'online',
] as const;

const fieldName = /^subjects\.(\d{1,2})\./;

const highestPerson = (values: FormValues): number =>
  Math.max(0, ...[...values.keys()].map((name) => Number(fieldName.exec(name)?.[1] ?? 0)));

/** How many people the form has room for: at least one, one more when another was asked for. */
export const peopleShown = (values: FormValues, another = false): number =>
  Math.min(peopleLimit, highestPerson(values) + (another ? 2 : 1));

const isFilled = (values: FormValues, index: number): boolean =>
  personFields.some((field) => textOf(values, `subjects.${index}.${field}`) !== undefined) ||
  allOf(values, `subjects.${index}.role`).some((role) => role !== 'unknown');

/** The numbers (from 0) of the people about whom anything was said. */
export const peopleFilled = (values: FormValues): number[] =>
  Array.from({ length: peopleShown(values) }, (_, index) => index).filter((index) => isFilled(values, index));
