/**
 * An engine in a process of its own, for tests that kill it. Arguments: data folder, definition (JSON). Functions:
 * `hang` never answers, `open` answers nothing, any other gives back what it got. Calls are appended to calls.jsonl.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { startStepFunctions } from '../../../../local/engines/step-functions/engine.ts';
import { machineArn } from './names.ts';

const [dataDir = '', definition = ''] = process.argv.slice(2);

const engine = await startStepFunctions({
  port: 0,
  dataDir,
  stateMachines: [
    {
      arn: machineArn,
      name: 'report',
      definition: JSON.parse(definition),
      roleArn: 'arn:aws:iam::000000000000:role/report',
    },
  ],
  invoke: async (arn, payload) => {
    const name = arn.split(':').at(-1) ?? '';
    appendFileSync(join(dataDir, 'calls.jsonl'), `${JSON.stringify({ name, payload })}\n`);
    if (name === 'hang') return new Promise(() => {});
    return name === 'open' ? null : payload;
  },
});
process.send?.(engine.endpoint);
