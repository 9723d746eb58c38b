import { z } from 'zod';
import type { Publisher } from '../../adapters/statistics.ts';
import { createStepHandler } from '../../http/step-handler.ts';

/** No case is older than the service. An operator may give another day. */
const inputSchema = z.object({ firstDay: z.iso.date().default('2026-01-01') });

/** Publishes the figures of the day, once: called again the same day it does nothing. */
export const createPublishFiguresHandler = (deps: { publisher: Publisher }) =>
  createStepHandler(inputSchema, async ({ firstDay }) => ({
    published: await deps.publisher.publish(firstDay),
  }));
