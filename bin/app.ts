import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { z } from 'zod';
import { addStacks } from '../lib/app.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** cdk.json's context, which the CDK CLI passes by itself and a direct run of this file would miss. */
const { context } = z
  .object({ context: z.record(z.string(), z.unknown()) })
  .parse(JSON.parse(readFileSync(`${root}cdk.json`, 'utf8')));

const app = new App({ context });
addStacks(app, root);
app.synth();
