import { randomBytes, randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { exportJWK, generateKeyPair } from 'jose';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../../private-file.ts';
import { staff } from '../../staff.ts';
import { toBase32 } from './totp.ts';

const personSchema = z.strictObject({
  name: z.string(),
  /** What colleagues see. */
  displayName: z.string().default(''),
  email: z.string(),
  group: z.string(),
  /** Stable and random; what the ledger knows the person by. */
  sub: z.string(),
  password: z.string(),
  totpSecret: z.string(),
});

const keySchema = z.looseObject({ kid: z.string(), kty: z.string() });

const identitySchema = z.strictObject({
  issuer: z.string(),
  clientId: z.string(),
  people: z.array(personSchema),
  signingKey: keySchema,
  cookieKey: z.string(),
});

/** A member of staff with what they sign in by. */
export type Person = z.infer<typeof personSchema>;

/** What the issuer and the token command share, kept in one file that only its owner can read. */
export type Identity = z.infer<typeof identitySchema>;

function fileIn(dataDir: string): string {
  return join(dataDir, 'issuer', 'identity.json');
}

function newPerson(seed: (typeof staff)[number]): Person {
  return {
    ...seed,
    sub: randomUUID(),
    password: randomBytes(12).toString('base64url'),
    totpSecret: toBase32(randomBytes(20)),
  };
}

async function newSigningKey(): Promise<Identity['signingKey']> {
  const { privateKey } = await generateKeyPair('RS256', { extractable: true });
  return keySchema.parse({ ...(await exportJWK(privateKey)), kid: randomUUID(), alg: 'RS256', use: 'sig' });
}

/** The identity kept in a data directory, or undefined before the first start. */
export function readIdentity(dataDir: string): Identity | undefined {
  const kept = readJsonFile(fileIn(dataDir));
  return kept === undefined ? undefined : identitySchema.parse(kept);
}

/** The identity of a data directory: keys, people and passwords made at the first start, addresses as of now. */
export async function openIdentity(
  dataDir: string,
  now: Pick<Identity, 'issuer' | 'clientId'>,
): Promise<Identity> {
  mkdirSync(join(dataDir, 'issuer'), { recursive: true, mode: 0o700 });
  const kept = readIdentity(dataDir);
  const identity = {
    ...now,
    people: staff.map((seed) => ({
      ...(kept?.people.find(({ name }) => name === seed.name) ?? newPerson(seed)),
      ...seed,
    })),
    signingKey: kept?.signingKey ?? (await newSigningKey()),
    cookieKey: kept?.cookieKey ?? randomBytes(32).toString('base64url'),
  };
  writeJsonFile(fileIn(dataDir), identity);
  return identity;
}
