import { z } from 'zod';
import { answerTask, noteHeartbeat } from '../answers.ts';
import { failureSchema, operation, readJson } from './operation.ts';

const taskToken = z.string().min(1).max(2048);

export const sendTaskSuccess = operation(
  z.object({ taskToken, output: z.string() }),
  ({ executions }, { taskToken, output }) => {
    answerTask(executions, taskToken, { output: readJson(output, 'InvalidOutput') });
    return {};
  },
);

export const sendTaskFailure = operation(
  z.object({ taskToken, ...failureSchema }),
  ({ executions }, { taskToken, ...failure }) => {
    answerTask(executions, taskToken, { failure });
    return {};
  },
);

export const sendTaskHeartbeat = operation(z.object({ taskToken }), ({ executions }, { taskToken }) => {
  noteHeartbeat(executions, taskToken);
  return {};
});
