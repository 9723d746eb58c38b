import { randomBytes } from 'node:crypto';

/** Finds the task of a token: the key of its execution and the branch. The secret half is what makes it unguessable. */
interface TokenAddress {
  key: string;
  branch: string;
}

const shape = /^([0-9a-f]{32})~([0-9.]*)~[\w-]{43}$/;

export function newToken({ key, branch }: TokenAddress): string {
  return Buffer.from(`${key}~${branch}~${randomBytes(32).toString('base64url')}`).toString('base64url');
}

/** Null for text that cannot be a token of ours. */
export function addressOf(token: string): TokenAddress | null {
  const [, key, branch] = shape.exec(Buffer.from(token, 'base64url').toString('utf8')) ?? [];
  return key === undefined || branch === undefined ? null : { key, branch };
}
