import { type Report, reportSchema } from '../../../functions/domain/report/report.ts';
import type { Language } from '../messages/messages.ts';
import { reportCandidate } from './candidate.ts';
import type { FieldError } from './field-error.ts';
import { fieldOrder } from './field-order.ts';
import type { FormValues } from './form-values.ts';
import { ownErrors } from './own-checks.ts';
import { peopleFilled } from './people.ts';
import { schemaErrors } from './schema-errors.ts';

export type ParsedForm =
  | { readonly report: Report }
  | { readonly errors: readonly [FieldError, ...FieldError[]] };

/** The report that a form's values make, or what is wrong with them in the order of the page. Never throws. */
export const parseForm = (values: FormValues, language: Language): ParsedForm => {
  const parsed = reportSchema.safeParse(reportCandidate(values, language));
  const schema = parsed.success ? [] : schemaErrors(parsed.error.issues, peopleFilled(values));
  const found = [...schema, ...ownErrors(values)];
  const [first, ...rest] = found.toSorted((a, b) => fieldOrder(a.field) - fieldOrder(b.field));
  if (first !== undefined) return { errors: [first, ...rest] };
  if (!parsed.success) throw new RangeError('A refused report has at least one error');
  return { report: parsed.data };
};
