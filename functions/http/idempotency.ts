import { parseIdempotencyKey } from '../domain/ids.ts';
import { Problem } from './problem.ts';

const parsed = (header: string): string => {
  const key = parseIdempotencyKey(header);
  if (key !== null) return key;
  throw new Problem(400, {
    code: 'malformed-idempotency-key',
    title: 'Idempotency-Key is malformed',
    detail:
      'The header Idempotency-Key needs 128 random bits: 32 hexadecimal digits, a random UUID, or 22 characters of base64url',
  });
};

/**
 * The key of a request that keeps a report, as 32 hexadecimal digits. Throws a 400 problem where the header is missing or
 * is not 128 bits: a receipt must never be shared by two reports.
 */
export const requireIdempotencyKey = (header: string | undefined): string => {
  if (header === undefined) {
    throw new Problem(400, {
      code: 'missing-idempotency-key',
      title: 'Idempotency-Key is missing',
      detail:
        'Send the header Idempotency-Key with 128 random bits: 32 hexadecimal digits, a random UUID, or 22 characters of base64url',
    });
  }
  return parsed(header);
};

/**
 * The key of a request that may be sent without one, as 32 hexadecimal digits; null where the header is missing. Throws a
 * 400 problem where it is malformed: whoever sends a key relies on it.
 */
export const optionalIdempotencyKey = (header: string | undefined): string | null =>
  header === undefined ? null : parsed(header);
