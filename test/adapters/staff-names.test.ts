import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/adapters/errors.ts';
import { createStaffNames, type StaffNames } from '../../functions/adapters/staff-names.ts';
import { createBus } from '../../local/engines/events/bus.ts';
import type { Person } from '../../local/engines/issuer/identity-files.ts';
import { createOtherServices } from '../../local/engines/other-services/server.ts';
import { closeServer, listen } from '../../local/http/listen.ts';

const port = 28_331;
const people: Person[] = [];
const server = createOtherServices(
  { secrets: [], people, bus: createBus([], async () => ({})) },
  () => undefined,
);

const clientOf = (at: number): CognitoIdentityProviderClient =>
  new CognitoIdentityProviderClient({
    endpoint: `http://127.0.0.1:${at}`,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });
const namesAt = (at: number): StaffNames =>
  createStaffNames({ client: clientOf(at), userPoolId: 'eu-west-2_staff' });

const aPerson = (sub: string, displayName: string): Person => ({
  name: sub,
  displayName,
  email: `${sub}@example.org`,
  group: 'analyst',
  sub,
  password: 'a password',
  totpSecret: 'a secret',
});

beforeAll(() => listen(server, port));
afterEach(() => void people.splice(0));
afterAll(() => closeServer(server));

describe('the names of staff', () => {
  it('come by the ids that the ledger knows people by, with nothing else of their accounts', async () => {
    people.push(aPerson('1', 'Analyst One (demo)'), aPerson('2', 'Supervisor One (demo)'));
    expect(await namesAt(port).list()).toEqual([
      { staffId: '1', name: 'Analyst One (demo)' },
      { staffId: '2', name: 'Supervisor One (demo)' },
    ]);
  });

  it('are read to the last page', async () => {
    people.push(...Array.from({ length: 130 }, (_, index) => aPerson(`${index}`, `Analyst ${index} (demo)`)));
    const names = await namesAt(port).list();
    expect(names).toHaveLength(130);
    expect(new Set(names.map(({ staffId }) => staffId)).size).toBe(130);
  });

  it('are the address of the account where it has no name', async () => {
    people.push(aPerson('nameless', ' '));
    expect(await namesAt(port).list()).toEqual([{ staffId: 'nameless', name: 'nameless@example.org' }]);
  });

  it('are unavailable while the directory does not answer', async () => {
    await expect(namesAt(1).list()).rejects.toThrow(StoreUnavailable);
  });
});
