import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { z } from 'zod';
import { BodyTooLarge, readBody, sendJson } from '../../http/messages.ts';
import type { EventBus } from '../events/bus.ts';
import type { Person } from '../issuer/identity-files.ts';
import type { Secret } from './secrets.ts';
import { listUsers, listUsersTarget } from './staff-directory.ts';

interface Answer {
  status: number;
  body: unknown;
  /** The operation, where nothing here answers it. */
  unknown?: string;
}

const secretRequest = z.looseObject({ SecretId: z.string() });
const fireRequest = z.strictObject({ ruleLogicalId: z.string() });

function problem(type: string, message: string, status = 400): Answer {
  return { status, body: { __type: type, message } };
}

function versionOf({ arn }: Secret): string {
  return createHash('sha256').update(arn).digest('hex').slice(0, 32);
}

function describe(secret: Secret): Record<string, unknown> {
  const { arn, name, createdAt } = secret;
  return { ARN: arn, Name: name, CreatedDate: createdAt.getTime() / 1000 };
}

const operations: Readonly<Record<string, (secret: Secret) => unknown>> = {
  'secretsmanager.GetSecretValue': (secret) => ({
    ...describe(secret),
    SecretString: secret.value,
    VersionId: versionOf(secret),
    VersionStages: ['AWSCURRENT'],
  }),
  'secretsmanager.DescribeSecret': (secret) => ({
    ...describe(secret),
    VersionIdsToStages: { [versionOf(secret)]: ['AWSCURRENT'] },
  }),
};

function answerSecret(
  operation: (secret: Secret) => unknown,
  body: unknown,
  secrets: readonly Secret[],
): Answer {
  const request = secretRequest.safeParse(body);
  if (!request.success) return problem('InvalidParameterException', 'SecretId is missing');
  const secret = secrets.find(
    ({ arn, name }) => arn === request.data.SecretId || name === request.data.SecretId,
  );
  if (secret === undefined) {
    return problem('ResourceNotFoundException', "Secrets Manager can't find the specified secret.");
  }
  return { status: 200, body: operation(secret) };
}

async function fire(body: unknown, bus: EventBus): Promise<Answer> {
  const request = fireRequest.safeParse(body);
  if (!request.success) return problem('ValidationException', 'the body must be {"ruleLogicalId": "…"}');
  const fired = await bus.fire(request.data.ruleLogicalId);
  return fired
    ? { status: 200, body: {} }
    : problem('ResourceNotFoundException', 'no scheduled rule has this logical id', 404);
}

function parseJson(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}

function answerListUsers(people: readonly Person[], body: unknown): Answer {
  const listed = listUsers(people, body);
  return listed === undefined
    ? problem('InvalidParameterException', 'the request is malformed')
    : { status: 200, body: listed };
}

interface Services {
  secrets: readonly Secret[];
  /** Who can sign in. */
  people: readonly Person[];
  bus: EventBus;
}

async function answer(request: IncomingMessage, services: Services): Promise<Answer> {
  const body = parseJson(await readBody(request, 1024 * 1024));
  if (request.url === '/events/fire' && request.method === 'POST') return fire(body, services.bus);
  const target = String(request.headers['x-amz-target'] ?? '');
  const operation = operations[target];
  if (operation !== undefined) return answerSecret(operation, body, services.secrets);
  if (target === listUsersTarget) return answerListUsers(services.people, body);
  const unknown = target || String(request.headers['user-agent'] ?? 'a service');
  return { ...problem('UnknownOperationException', `${unknown} is not run on one machine`), unknown };
}

/**
 * The services that are small: secrets and the list of staff (AWS JSON 1.1), and `POST /events/fire` `{ "ruleLogicalId" }`, by which a
 * test lets a schedule come due. Any other call of the SDK is refused and told to `onUnknown`, so that it cannot
 * reach AWS.
 */
export function createOtherServices(services: Services, onUnknown: (operation: string) => void): Server {
  return createServer((request, response) => {
    answer(request, services)
      .catch((error: unknown) =>
        error instanceof BodyTooLarge
          ? problem('RequestTooLarge', error.message, 413)
          : problem('InternalFailure', 'failed', 500),
      )
      .then(({ status, body, unknown }: Answer) => {
        if (unknown !== undefined) onUnknown(unknown);
        sendJson(response, { status, body, type: 'application/x-amz-json-1.1' });
      })
      .catch(() => response.destroy());
  });
}
