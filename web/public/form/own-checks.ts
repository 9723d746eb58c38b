import { containsReceipt } from '../../../functions/domain/ids.ts';
import { parseDay } from './day.ts';
import type { FieldError } from './field-error.ts';
import { type FormValues, textOf } from './form-values.ts';
import { shownField } from './shown-words.ts';

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

/** Fewer digits than a UK number with its area code has, or any other with its country's: nobody could ring it. */
const fewestDigits = 7;

const phoneErrors = (values: FormValues): FieldError[] => {
  const phone = textOf(values, 'contact.phone');
  const isRefused = ['contact.charityMayContact', 'contact.forceMayContact'].every(
    (name) => textOf(values, name) === 'no',
  );
  if (phone === undefined || isRefused) return [];
  return phone.replace(/\D/g, '').length < fewestDigits ? [{ field: 'contact.phone', code: 'phone' }] : [];
};

const notTyped = new Set(['idempotencyKey', 'formToken', shownField]);

const receiptErrors = (values: FormValues): FieldError[] =>
  [...values]
    .filter(([name, typed]) => !notTyped.has(name) && typed.some(containsReceipt))
    .map(([field]) => ({ field, code: 'receipt-inside' }));

/** What the report schema cannot know: days as typed, a consent to each contact, a number to ring, a receipt inside a text. */
export const ownErrors = (values: FormValues): FieldError[] => [
  ...dayErrors(values),
  ...consentErrors(values),
  ...meansErrors(values),
  ...phoneErrors(values),
  ...receiptErrors(values),
];
