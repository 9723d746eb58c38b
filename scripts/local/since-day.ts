import { parseArgs } from 'node:util';
import { ScriptError } from './endpoints.ts';

/**
 * `[--data DIR] [--from YYYY-MM-DD]` of a script that reads the ledger of a local copy from a day on. Throws ScriptError
 * where the day is not one in form.
 */
export const readSinceDay = (): { data: string; from: string } => {
  const { values } = parseArgs({
    options: {
      data: { type: 'string', default: '.local' },
      from: { type: 'string', default: '2026-01-01' },
    },
  });
  if (!/^\d{4}-\d{2}-\d{2}$/.test(values.from)) throw new ScriptError('write --from as YYYY-MM-DD');
  return values;
};
