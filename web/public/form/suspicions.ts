import { formAge, minimumFillSeconds } from './form-token.ts';
import { type FormValues, firstOf } from './form-values.ts';

/** The field that people never see and programs fill in. */
export const honeypotField = 'website';

export type Suspicion = 'honeypot' | 'too-fast' | 'no-form-token';

/** What makes a submission look like spam. Codes for the people who read it: nothing is refused for them. */
export const suspicionsOf = (values: FormValues, clock: { secret: string; now: number }): Suspicion[] => {
  const form = { key: firstOf(values, 'idempotencyKey'), token: firstOf(values, 'formToken') };
  const age = formAge(clock.secret, form, clock.now);
  return [
    ...(firstOf(values, honeypotField) === '' ? [] : (['honeypot'] as const)),
    ...(age === null ? (['no-form-token'] as const) : []),
    ...(age !== null && age < minimumFillSeconds ? (['too-fast'] as const) : []),
  ];
};
