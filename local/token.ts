import { parseArgs } from 'node:util';
import { signAccessToken } from './engines/issuer/access-token.ts';
import { readIdentity } from './engines/issuer/identity-files.ts';
import { staff } from './staff.ts';
import { StartError } from './start-error.ts';

const roles = staff.map(({ name }) => name).join(', ');
const seconds = 3600;

function parse(args: string[]): { role: string; data: string } {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { data: { type: 'string', default: '.local' } },
    });
    const [role, ...others] = positionals;
    if (role !== undefined && others.length === 0) return { role, data: values.data };
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : 'bad options');
  }
  throw new StartError(
    `say whose token: npm run --silent token -- ROLE [--data DIR], where ROLE is one of ${roles}`,
  );
}

/** A bearer token for one of the seeded staff, good for an hour, for the copy whose data lies in `data`. */
async function tokenFor({ role, data }: { role: string; data: string }): Promise<string> {
  if (!staff.some(({ name }) => name === role))
    throw new StartError(`there is no role "${role}"; the roles are ${roles}`);
  const identity = readIdentity(data);
  const person = identity?.people.find(({ name }) => name === role);
  if (identity === undefined || person === undefined) {
    throw new StartError(
      `nothing was started in ${data} yet; run npm start first, or name its directory with --data`,
    );
  }
  return signAccessToken(identity, person, { seconds, now: new Date() });
}

try {
  console.log(await tokenFor(parse(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof StartError ? `token: ${error.message}` : error);
  process.exit(1);
}
