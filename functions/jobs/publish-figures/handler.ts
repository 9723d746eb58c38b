import { z } from 'zod';
import type { Publisher } from '../../adapters/statistics.ts';
import { createStepHandler } from '../../http/step-handler.ts';

const inputSchema = z.object({
  /** No case is older than the service. An operator may give another day. */
  firstDay: z.iso.date().default('2026-01-01'),
  /** Reads the whole ledger again, where what was kept of it is in doubt. */
  rebuild: z.boolean().default(false),
});

/** Publishes the figures of the day, once: called again the same day it does nothing, but to rebuild. */
export const createPublishFiguresHandler = (deps: { publisher: Publisher }) =>
  createStepHandler(inputSchema, async (from) => ({
    published: await deps.publisher.publish(from),
  }));
