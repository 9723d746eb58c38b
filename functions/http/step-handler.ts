import type { z } from 'zod';
import { log } from './log.ts';

/** A workflow step got what it cannot work with: a fault of ours that no retry mends. */
export class StepInputInvalid extends Error {
  constructor(fields: readonly string[]) {
    super(`Wrong fields: ${fields.join(', ')}`);
    this.name = 'StepInputInvalid';
  }
}

/** A Lambda handler for one workflow step: parses its input; errors keep their name, by which the workflow branches. */
export const createStepHandler =
  <I, O>(input: z.ZodType<I>, step: (input: I) => Promise<O>) =>
  async (event: unknown): Promise<O> => {
    const parsed = input.safeParse(event);
    if (!parsed.success) {
      throw new StepInputInvalid(parsed.error.issues.map((issue) => issue.path.map(String).join('.')));
    }
    try {
      return await step(parsed.data);
    } catch (error) {
      log({ event: 'unexpected-error', error: error instanceof Error ? error.name : 'unknown' });
      throw error;
    }
  };
