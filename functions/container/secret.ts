import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';
import { createSecret } from '../adapters/secret.ts';
import { env } from './env.ts';
import { clientSettings } from './stores.ts';

const client = new SecretsManagerClient(clientSettings);

// Each is marked pure, so that the bundle of a function which uses one of them asks for nothing of the other.

/** The key of the MACs by which receipts and idempotency keys are found again. */
export const identitySecret = /* @__PURE__ */ createSecret({
  client,
  secretId: () => env('IDENTITY_SECRET_ARN'),
});

/** The password that the mail relay knows this service by. */
export const relayPassword = /* @__PURE__ */ createSecret({
  client,
  secretId: () => env('RELAY_SECRET_ARN'),
});
