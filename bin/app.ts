import { fileURLToPath } from 'node:url';
import { App } from 'aws-cdk-lib';
import { addStacks } from '../lib/app.ts';
import { readCdkContext } from '../lib/cdk-context.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

const app = new App({ context: readCdkContext(root) });
addStacks(app, root);
app.synth();
