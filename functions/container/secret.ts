import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { type EnvName, env } from './env.ts';
import { clientSettings } from './stores.ts';

const client = new SecretsManagerClient(clientSettings);

const fetchSecret = async (name: EnvName): Promise<string> => {
  const { SecretString: secret } = await client.send(new GetSecretValueCommand({ SecretId: env(name) }));
  if (!secret) throw new Error(`The secret of ${name} is empty`);
  return secret;
};

const kept = new Map<EnvName, Promise<string>>();

/** A secret, fetched once a process; a failed fetch is tried again at the next call. */
const secretOf = (name: EnvName): Promise<string> => {
  const known = kept.get(name);
  if (known) return known;
  const fetched = fetchSecret(name).catch((error: unknown) => {
    kept.delete(name);
    throw error;
  });
  kept.set(name, fetched);
  return fetched;
};

/** The key of the MACs by which receipts and idempotency keys are found again. */
export const identitySecret = (): Promise<string> => secretOf('IDENTITY_SECRET_ARN');

/** The password that the mail relay knows this service by. */
export const relayPassword = (): Promise<string> => secretOf('RELAY_SECRET_ARN');
