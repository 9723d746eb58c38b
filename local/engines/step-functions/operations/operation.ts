import { z } from 'zod';
import { ServiceError } from '../errors.ts';
import type { Executions } from '../executions.ts';
import { type Json, parseJson } from '../json.ts';

/** A state machine as the engine was given it. Times are epoch ms. */
export interface MachineInfo {
  arn: string;
  name: string;
  roleArn: string;
  definition: unknown;
  revision: string;
  createdAt: number;
}

/** What the operations of the API work on. */
export interface Service {
  executions: Executions;
  machines: ReadonlyMap<string, MachineInfo>;
}

/** An operation of the API: takes the request's JSON, gives the response's. Throws ServiceError. */
export type Operation = (service: Service, request: unknown) => object;

export function operation<Schema extends z.ZodType>(
  schema: Schema,
  handle: (service: Service, request: z.infer<Schema>) => object,
): Operation {
  return (service, request) => {
    const parsed = schema.safeParse(request);
    if (!parsed.success)
      throw new ServiceError('ValidationException', parsed.error.issues.map(describe).join('; '));
    return handle(service, parsed.data);
  };
}

function describe({ path, message }: z.core.$ZodIssue): string {
  return `${path.join('.') || 'request'}: ${message}`;
}

export const arnSchema = z.string().min(1).max(256);
export const failureSchema = {
  error: z.string().max(256).optional(),
  cause: z.string().max(32_768).optional(),
};
export const pageSchema = {
  maxResults: z.int().min(0).max(1000).default(0),
  nextToken: z.string().min(1).max(1024).optional(),
};

export function machineOf({ machines }: Service, arn: string): MachineInfo {
  const machine = machines.get(arn);
  if (machine !== undefined) return machine;
  if (!/^arn:[\w-]+:states:/.test(arn)) throw new ServiceError('InvalidArn', arn);
  throw new ServiceError('StateMachineDoesNotExist', arn);
}

/** Reads JSON that a request carries as text. Throws ServiceError of that type, without the text. */
export function readJson(text: string, type: 'InvalidExecutionInput' | 'InvalidOutput'): Json {
  if (Buffer.byteLength(text) > 262_144)
    throw new ServiceError(type, 'the size limit of 256 KiB is exceeded');
  try {
    return parseJson(text);
  } catch {
    throw new ServiceError(type, 'not JSON');
  }
}

/** Times go over the wire in seconds. */
export function seconds(time: number): number {
  return time / 1000;
}

/** Takes a page off the front. `tokenOf` names the last item of a page for the next request. */
export function page<Item>(items: Iterable<Item>, maxResults: number, tokenOf: (item: Item) => string) {
  const size = maxResults === 0 ? 100 : maxResults;
  const taken: Item[] = [];
  for (const item of items) {
    const last = taken.at(-1);
    if (taken.length === size && last !== undefined)
      return { taken, next: { nextToken: encode(tokenOf(last)) } };
    taken.push(item);
  }
  return { taken, next: {} };
}

function encode(text: string): string {
  return Buffer.from(text).toString('base64url');
}

/** What `tokenOf` gave. Throws ServiceError (InvalidToken). */
export function readPageToken(token: string | undefined, shape: RegExp): string | undefined {
  if (token === undefined) return undefined;
  const text = Buffer.from(token, 'base64url').toString('utf8');
  if (!shape.test(text)) throw new ServiceError('InvalidToken', 'nextToken');
  return text;
}
