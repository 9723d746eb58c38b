import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAssets } from '../build.ts';
import { type Outcome, runCommand } from './run.ts';

export interface Check {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const command = (name: string, ...args: string[]): Check['run'] => {
  return () => runCommand(name, { args });
};

/** Synthesizes with CDK's own rules on: they refuse, for one, a state machine with a substitution left open. */
async function synthesize(): Promise<Outcome> {
  await buildAssets();
  return runCommand('tsx', {
    args: ['bin/app.ts'],
    env: {
      CDK_OUTDIR: mkdtempSync(join(tmpdir(), 'synth-')),
      CDK_CONTEXT_JSON: JSON.stringify({ '@aws-cdk/core:validateAgainstDefaultRules': true }),
    },
  });
}

function stateMachineChecks(): Check[] {
  return readdirSync('state-machines')
    .filter((file) => file.endsWith('.asl.json'))
    .map((file) => ({
      name: `state machine ${file}`,
      run: command('asl-validator', '--json-path', `state-machines/${file}`),
    }));
}

/** Everything `npm run check` runs, from the root of the repository. */
export function allChecks(): Check[] {
  return [
    {
      name: 'format and lint, purity of the domain included',
      run: command('biome', 'check', '--error-on-warnings'),
    },
    { name: 'types', run: command('tsc', '-p', '.') },
    ...stateMachineChecks(),
    { name: 'synthesis with default rules', run: synthesize },
    { name: 'dead code', run: command('knip', '--no-progress') },
  ];
}
