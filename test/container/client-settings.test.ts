import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clientSettings } from '../../functions/container/stores.ts';

/** Takes every request and answers none. */
const hanging = createServer(() => undefined);
let endpoint = '';

beforeAll(async () => {
  hanging.listen(0, '127.0.0.1');
  await once(hanging, 'listening');
  const { port } = hanging.address() as AddressInfo;
  endpoint = `http://127.0.0.1:${port}`;
});
afterAll(() => {
  hanging.closeAllConnections();
  hanging.close();
});

it('a call to a store that hangs is given up', async () => {
  const client = new DynamoDBClient({
    ...clientSettings,
    requestHandler: { ...clientSettings.requestHandler, requestTimeout: 20 },
    maxAttempts: 1,
    endpoint,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  await expect(client.send(new ListTablesCommand({}))).rejects.toMatchObject({ name: 'TimeoutError' });
  client.destroy();
});
