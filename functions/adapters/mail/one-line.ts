import { z } from 'zod';

/** A text that may stand in a header or a file name: it can add neither a header nor a recipient. */
export const oneLine = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'one line without control characters');
