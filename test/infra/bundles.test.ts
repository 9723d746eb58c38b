import { beforeAll, describe, expect, it } from 'vitest';
import { allFunctions } from '../../lib/functions/list.ts';
import { bundleFunctions } from '../../scripts/build/functions.ts';
import { environmentOf } from './support/environment.ts';
import { synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();
const root = new URL('../..', import.meta.url).pathname;
const bundles = new Map<string, string>();

/** Names of environment variables as the code spells them; unused code is not in a bundle. */
const namesIn = (bundle: string): string[] =>
  [
    'LEDGER_TABLE',
    'CONTENT_TABLE',
    'CONTACTS_TABLE',
    'PROJECTIONS_TABLE',
    'TOKENS_TABLE',
    'DRAFTS_TABLE',
    'IDENTITY_SECRET_ARN',
    'RELAY_SECRET_ARN',
    'SMTP_RELAY',
    'STATE_MACHINE_ARN',
    'SES_CONFIGURATION_SET',
    'SENDER_ADDRESS',
    'SITE_URL',
    'SERVICE',
    'ISSUER_URL',
    'CLIENT_ID',
    'USER_POOL_ID',
  ].filter((name) => new RegExp(`["'\`]${name}["'\`]`).test(bundle));

beforeAll(async () => {
  for (const { path, contents } of await bundleFunctions(root, allFunctions))
    bundles.set(path, Buffer.from(contents).toString('utf8'));
});

describe('the bundle of each function', () => {
  it.each(allFunctions.map(({ name }) => name))(
    '%s reads the environment that it is given, and no other',
    (name) => {
      const bundle = bundles.get(`${name}/index.cjs`) ?? '';
      expect(bundle).toContain('handler');
      expect(Object.keys(environmentOf(stateless, name)).sort()).toEqual(namesIn(bundle).sort());
    },
  );

  it.each(['build-information-report', 'send-information-report', 'get-information-report'])(
    '%s has the fonts of the report beside it',
    (name) => {
      const fonts = [...bundles.keys()].filter(
        (path) => path.startsWith(`${name}/fonts/`) && path.endsWith('.ttf'),
      );
      expect(fonts).toHaveLength(2);
    },
  );

  it('get-health carries no fonts', () => {
    expect([...bundles.keys()].filter((path) => path.startsWith('get-health/'))).toEqual([
      'get-health/index.cjs',
    ]);
  });
});
