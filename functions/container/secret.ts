import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { env } from './env.ts';
import { clientSettings } from './stores.ts';

const client = new SecretsManagerClient(clientSettings);

const fetchSecret = async (): Promise<string> => {
  const { SecretString: secret } = await client.send(
    new GetSecretValueCommand({ SecretId: env('IDENTITY_SECRET_ARN') }),
  );
  if (!secret) throw new Error('The identity secret is empty');
  return secret;
};

let kept: Promise<string> | undefined;

/** The identity secret, fetched once a process; a failed fetch is tried again at the next call. */
export const identitySecret = (): Promise<string> => {
  kept ??= fetchSecret().catch((error: unknown) => {
    kept = undefined;
    throw error;
  });
  return kept;
};
