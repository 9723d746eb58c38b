import type { App } from 'aws-cdk-lib';
import { assertFoldersMatch } from './functions/folders.ts';
import { allFunctions } from './functions/list.ts';
import { readSettings } from './settings.ts';
import { StatefulStack } from './stateful-stack.ts';
import { StatelessStack } from './stateless-stack.ts';

const env = { region: 'eu-west-2' };

/**
 * Adds both stacks to `app`, configured from its context. `root` is the repository, already built. Throws an Error
 * that names the setting or the function that is wrong.
 */
export function addStacks(app: App, root: string): { stateful: StatefulStack; stateless: StatelessStack } {
  const read = (key: string): unknown => app.node.tryGetContext(key);
  const settings = readSettings({
    service: read('service'),
    siteUrl: read('siteUrl'),
    certificateArn: read('certificateArn'),
    alarmEmail: read('alarmEmail'),
    relay: read('relay'),
  });
  assertFoldersMatch(root, allFunctions);
  const stateful = new StatefulStack(app, 'ReportingStateful', { env });
  const stateless = new StatelessStack(app, 'ReportingStateless', { env, stateful, settings, root });
  return { stateful, stateless };
}
