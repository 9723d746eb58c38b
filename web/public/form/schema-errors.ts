import type { z } from 'zod';
import { narrativeLimit } from '../../../functions/domain/report/report.ts';
import type { FieldError } from './field-error.ts';

type Issue = z.core.$ZodIssue;

/** A path of the report as a field of the form; people are numbered as they were shown, blank ones included. */
const fieldOf = (path: readonly PropertyKey[], people: readonly number[]): string => {
  const [first, second, ...rest] = path;
  if (first !== 'subjects' || typeof second !== 'number') return path.map(String).join('.');
  return ['subjects', people[second] ?? second, ...rest.map(String)].join('.');
};

const errorFrom = (issue: Issue, field: string): FieldError => {
  if (issue.code === 'too_big') return { field, code: 'too-long', limit: Number(issue.maximum) };
  if (field === 'narrative') return { field, code: 'narrative-missing', limit: narrativeLimit };
  if (field === 'contact.email') return { field, code: 'email' };
  if (field === 'forceId') return { field, code: 'force-unknown' };
  return { field: field.startsWith('categories') ? 'categories' : field, code: 'choice' };
};

/** What the report schema found wrong, as errors of form fields, one for each field. */
export const schemaErrors = (issues: readonly Issue[], people: readonly number[]): FieldError[] => {
  const errors = issues.map((issue) => errorFrom(issue, fieldOf(issue.path, people)));
  return errors.filter((error, index) => errors.findIndex(({ field }) => field === error.field) === index);
};
