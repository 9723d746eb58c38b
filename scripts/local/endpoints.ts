import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const endpointsSchema = z.object({ dynamodb: z.url() });

/** Something an operator can mend: told in one line, without a stack. */
export class ScriptError extends Error {
  override readonly name = 'ScriptError';
}

/** Where the copy of the service whose data lies in `data` answers. Throws ScriptError where it does not run. */
export const readEndpoints = (data: string): z.infer<typeof endpointsSchema> => {
  const file = join(data, 'endpoints.json');
  if (!existsSync(file))
    throw new ScriptError(
      `nothing runs on the data in ${data}: run npm start, or name its directory with --data`,
    );
  return endpointsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
};
