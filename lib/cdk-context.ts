import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const cdkJson = z.object({ context: z.record(z.string(), z.unknown()) });

/** The context of cdk.json in `root`. The CDK CLI passes it by itself; running the app file directly would miss it. */
export function readCdkContext(root: string): Record<string, unknown> {
  return cdkJson.parse(JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8'))).context;
}
