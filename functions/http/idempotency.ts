import { parseIdempotencyKey } from '../domain/ids.ts';
import { Problem } from './problem.ts';

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
  const key = parseIdempotencyKey(header);
  if (key !== null) return key;
  throw new Problem(400, {
    code: 'malformed-idempotency-key',
    title: 'Idempotency-Key is malformed',
    detail:
      'The header Idempotency-Key needs 128 random bits: 32 hexadecimal digits, a random UUID, or 22 characters of base64url',
  });
};
