import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAssets } from '../scripts/build.ts';

const runs = 3;

/** Every variable a function may read while it loads: nothing is called. */
const surroundings = {
  AWS_REGION: 'eu-west-2',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  SITE_URL: 'http://127.0.0.1',
  SMTP_RELAY: 'null',
  SERVICE: JSON.stringify({
    stage: 'demonstration',
    name: 'Bench',
    shortName: 'Bench',
    phone: '0808 157 0142',
    hours: 'always',
    relayUk: 'Relay UK',
    bsl: 'BSL',
    interpreter: 'interpreters',
    originator: 'Bench',
    mailDomain: 'reports.example',
    sender: 'a@reports.example',
  }),
  ...Object.fromEntries(
    ['LEDGER', 'CONTENT', 'CONTACTS', 'PROJECTIONS', 'TOKENS', 'DRAFTS'].map((name) => [
      `${name}_TABLE`,
      'bench',
    ]),
  ),
  IDENTITY_SECRET_ARN: 'bench',
  STATE_MACHINE_ARN: 'bench',
  SES_CONFIGURATION_SET: 'bench',
  SENDER_ADDRESS: 'a@reports.example',
  ISSUER_URL: 'http://127.0.0.1',
  CLIENT_ID: 'bench',
  USER_POOL_ID: 'bench',
};

const script = 'const t=performance.now();require(process.argv[1]);console.log(performance.now()-t)';

const loadTime = (file: string): number => {
  const times = Array.from({ length: runs }, () =>
    Number(
      execFileSync(process.execPath, ['-e', script, file], { env: surroundings, encoding: 'utf8' }).trim(),
    ),
  ).sort((a, b) => a - b);
  return times[Math.floor(runs / 2)] ?? Number.NaN;
};

/** Size and load time of each bundle: the median of three fresh processes. */
export const benchBundles = async (): Promise<void> => {
  await buildAssets();
  const folder = '.build/functions';
  for (const name of readdirSync(folder).sort()) {
    const file = join(process.cwd(), folder, name, 'index.cjs');
    const kilobytes = statSync(file).size / 1_024;
    const zipped = gzipSync(readFileSync(file)).length / 1_024;
    console.log(
      `bundle: ${name.padEnd(26)} ${kilobytes.toFixed(0).padStart(5)} kB, ${zipped.toFixed(0).padStart(4)} kB gzip, loads in ${loadTime(file).toFixed(0)} ms`,
    );
  }
};
