import { containsReceipt } from '../../../functions/domain/ids.ts';
import { parseDay } from './day.ts';
import type { FieldError } from './field-error.ts';
import { type FormValues, textOf } from './form-values.ts';

const dayErrors = (values: FormValues): FieldError[] => {
  const wrong = ['when.from', 'when.to'].filter((name) => {
    const text = textOf(values, name);
    return text !== undefined && parseDay(text) === null;
  });
  const from = parseDay(textOf(values, 'when.from') ?? '');
  const to = parseDay(textOf(values, 'when.to') ?? '');
  const order: FieldError[] = from && to && to < from ? [{ field: 'when.to', code: 'date-order' }] : [];
  return [...wrong.map((field): FieldError => ({ field, code: 'date' })), ...order];
};

const contactDetails = ['contact.name', 'contact.phone', 'contact.email', 'contact.safeToContact'];

const consentErrors = (values: FormValues): FieldError[] => {
  const charity = textOf(values, 'contact.charityMayContact');
  const force = textOf(values, 'contact.forceMayContact');
  const asked = charity ?? force ?? contactDetails.find((name) => textOf(values, name) !== undefined);
  if (asked === undefined) return [];
  return [
    ...(charity === undefined
      ? [{ field: 'contact.charityMayContact', code: 'consent-charity' } as const]
      : []),
    ...(force === undefined ? [{ field: 'contact.forceMayContact', code: 'consent-force' } as const] : []),
  ];
};

const meansErrors = (values: FormValues): FieldError[] => {
  const wanted = ['contact.charityMayContact', 'contact.forceMayContact'].some(
    (name) => textOf(values, name) === 'yes',
  );
  const given = ['contact.phone', 'contact.email'].some((name) => textOf(values, name) !== undefined);
  return wanted && !given ? [{ field: 'contact.phone', code: 'contact-means' }] : [];
};

const receiptErrors = (values: FormValues): FieldError[] =>
  [...values]
    .filter(
      ([name, typed]) => name !== 'idempotencyKey' && name !== 'formToken' && typed.some(containsReceipt),
    )
    .map(([field]) => ({ field, code: 'receipt-inside' }));

/** What the report schema cannot know: days as typed, a consent to each contact, a receipt inside a text. */
export const ownErrors = (values: FormValues): FieldError[] => [
  ...dayErrors(values),
  ...consentErrors(values),
  ...meansErrors(values),
  ...receiptErrors(values),
];
