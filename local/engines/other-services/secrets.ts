import { randomInt } from 'node:crypto';
import { z } from 'zod';
import { readJsonFile, writeJsonFile } from '../../private-file.ts';
import type { Resources } from '../../template/resources.ts';

const rule = z.looseObject({
  SecretStringTemplate: z.string().optional(),
  GenerateStringKey: z.string().optional(),
  PasswordLength: z.number().default(32),
  ExcludeCharacters: z.string().default(''),
  ExcludeLowercase: z.boolean().default(false),
  ExcludeUppercase: z.boolean().default(false),
  ExcludeNumbers: z.boolean().default(false),
  ExcludePunctuation: z.boolean().default(false),
  IncludeSpace: z.boolean().default(false),
  RequireEachIncludedType: z.boolean().default(true),
});

type GenerationRule = z.infer<typeof rule>;

function alphabets(settings: GenerationRule): string[] {
  const kinds: [boolean, string][] = [
    [settings.ExcludeLowercase, 'abcdefghijklmnopqrstuvwxyz'],
    [settings.ExcludeUppercase, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'],
    [settings.ExcludeNumbers, '0123456789'],
    [settings.ExcludePunctuation, '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'],
    [!settings.IncludeSpace, ' '],
  ];
  const allowed = (characters: string) =>
    [...characters].filter((each) => !settings.ExcludeCharacters.includes(each)).join('');
  return kinds
    .flatMap(([excluded, characters]) => (excluded ? [] : [allowed(characters)]))
    .filter((kind) => kind !== '');
}

function randomText(characters: string, length: number): string {
  return Array.from({ length }, () => characters[randomInt(characters.length)]).join('');
}

/** A password by the rules of Secrets Manager: by default at least one character of each kind. */
export function generatePassword(given: unknown): string {
  const settings = rule.parse(given);
  const kinds = alphabets(settings);
  const has = (password: string) =>
    kinds.every((kind) => [...kind].some((character) => password.includes(character)));
  for (;;) {
    const password = randomText(kinds.join(''), settings.PasswordLength);
    if (!settings.RequireEachIncludedType || has(password)) return password;
  }
}

/** The text of a generated secret: the password alone, or inside the template under its key. */
export function generateSecretString(given: unknown): string {
  const { SecretStringTemplate, GenerateStringKey } = rule.parse(given);
  const password = generatePassword(given);
  if (SecretStringTemplate === undefined || GenerateStringKey === undefined) return password;
  const fields: unknown = JSON.parse(SecretStringTemplate);
  return JSON.stringify({ ...Object(fields), [GenerateStringKey]: password });
}

const storeSchema = z.record(z.string(), z.strictObject({ value: z.string(), createdAt: z.string() }));

/** A secret as it is kept. */
export interface Secret {
  arn: string;
  name: string;
  value: string;
  createdAt: Date;
}

/** The template's secrets, generated when first seen and kept in `file`, which only its owner can read. */
export function openSecrets(resources: Resources, file: string): Secret[] {
  const kept = storeSchema.parse(readJsonFile(file) ?? {});
  const secrets = resources.ofType('AWS::SecretsManager::Secret').map((resource) => {
    const existing = kept[resource.id];
    const value = existing?.value ?? generateSecretString(resource.properties.GenerateSecretString ?? {});
    const createdAt = existing?.createdAt ?? new Date().toISOString();
    return { arn: resource.id, name: nameOf(resource.id), value, createdAt };
  });
  const store = secrets.map(({ arn, value, createdAt }) => [arn, { value, createdAt }]);
  writeJsonFile(file, { ...kept, ...Object.fromEntries(store) });
  return secrets.map((secret) => ({ ...secret, createdAt: new Date(secret.createdAt) }));
}

function nameOf(arn: string): string {
  return (arn.split(':').at(-1) ?? '').replace(/-[^-]{6}$/, '');
}
