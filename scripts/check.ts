import { allChecks, type Check } from './check/checks.ts';
import type { Outcome } from './check/run.ts';

/** Runs one check. An error thrown by it is a failure with the error as output. */
async function outcomeOf(check: Check): Promise<Outcome> {
  try {
    return await check.run();
  } catch (error) {
    return { passed: false, output: error instanceof Error ? error.message : String(error) };
  }
}

let failed = 0;
const checks = allChecks();
for (const check of checks) {
  const { passed, output } = await outcomeOf(check);
  if (!passed) failed += 1;
  console.log(`${passed ? 'pass' : 'FAIL'}  ${check.name}`);
  if (!passed) console.log(output.trimEnd());
}
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
