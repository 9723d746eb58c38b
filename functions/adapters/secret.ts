import { GetSecretValueCommand, type SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { StoreRejected, storeCall } from './errors.ts';

/**
 * A secret, fetched once a process; a failed fetch is tried again at the next call. Throws StoreUnavailable, which the
 * workflow retries by name, and StoreRejected where it may not be read or is empty.
 */
export const createSecret = (deps: {
  readonly client: Pick<SecretsManagerClient, 'send'>;
  readonly secretId: () => string;
}): (() => Promise<string>) => {
  let kept: Promise<string> | undefined;

  const fetched = async (): Promise<string> => {
    const { SecretString: secret } = await storeCall('secret.get', () =>
      deps.client.send(new GetSecretValueCommand({ SecretId: deps.secretId() })),
    );
    if (!secret) throw new StoreRejected('secret.get', 'Empty');
    return secret;
  };

  return () => {
    kept ??= fetched().catch((error: unknown) => {
      kept = undefined;
      throw error;
    });
    return kept;
  };
};
