import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { runScript } from './run-script.ts';
import { type Assembly, loadAssembly } from './template/assembly.ts';

/** Half the time of a synth goes into these rules; the checks of the project run them. */
const faster = { '@aws-cdk/core:validateAgainstDefaultRules': false };

const configuration = z.looseObject({ context: z.record(z.string(), z.unknown()).default({}) });

function configuredContext(root: string): Record<string, unknown> {
  const file = join(root, 'cdk.json');
  return existsSync(file) ? configuration.parse(JSON.parse(readFileSync(file, 'utf8'))).context : {};
}

interface App {
  /** The directory that the app runs in, with `cdk.json` if there is one. */
  root: string;
  /** The file that makes the app. */
  file: string;
  /** Context beside that of `cdk.json`. */
  context?: Record<string, string>;
}

/**
 * Runs a CDK app in a process of its own, without the CDK command, and reads what it wrote to `outDir`. Throws
 * StartError with the app's complaint when it fails.
 */
export async function synthesize(
  { root, file, context: ownContext = {} }: App,
  outDir: string,
): Promise<Assembly> {
  rmSync(outDir, { recursive: true, force: true });
  const context = { ...configuredContext(root), ...faster, ...ownContext };
  const env = { CDK_OUTDIR: outDir, CDK_CONTEXT_JSON: JSON.stringify(context) };
  await runScript({ root, file, env, failure: 'the CDK app did not synthesize' });
  return loadAssembly(outDir);
}
