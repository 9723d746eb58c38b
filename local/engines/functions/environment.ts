import { join } from 'node:path';
import { localCredentials } from '../../local-credentials.ts';
import type { Addresses } from '../../ports.ts';
import { place } from '../../template/place.ts';
import type { FunctionSettings } from './settings.ts';

/**
 * The whole environment of a function: what its template says and what Lambda adds, nothing from this process. The
 * SDK finds the engines through its own variables; services that no engine runs answer with an error instead of
 * being called for real, and configuration files of the machine's user are out of reach.
 */
export function environmentOf(
  settings: Pick<FunctionSettings, 'name' | 'memoryMb' | 'environment' | 'codePath' | 'handler'>,
  addresses: Addresses,
  dataDir: string,
): Record<string, string> {
  return {
    AWS_REGION: place.region,
    AWS_DEFAULT_REGION: place.region,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_CONFIG_FILE: join(dataDir, 'no-aws-config'),
    AWS_SHARED_CREDENTIALS_FILE: join(dataDir, 'no-aws-credentials'),
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_LAMBDA_FUNCTION_NAME: settings.name,
    AWS_LAMBDA_FUNCTION_VERSION: '$LATEST',
    AWS_LAMBDA_FUNCTION_MEMORY_SIZE: String(settings.memoryMb),
    AWS_LAMBDA_LOG_GROUP_NAME: `/aws/lambda/${settings.name}`,
    AWS_LAMBDA_LOG_STREAM_NAME: 'local',
    LAMBDA_TASK_ROOT: settings.codePath,
    _HANDLER: settings.handler,
    TZ: 'UTC',
    AWS_ENDPOINT_URL: addresses.otherServices.url,
    AWS_ENDPOINT_URL_SECRETS_MANAGER: addresses.otherServices.url,
    AWS_ENDPOINT_URL_DYNAMODB: addresses.dynamodb.url,
    AWS_ENDPOINT_URL_SFN: addresses.stepFunctions.url,
    AWS_ENDPOINT_URL_SESV2: addresses.ses.url,
    ...settings.environment,
  };
}
