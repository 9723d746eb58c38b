import { describe, expect, it } from 'vitest';
import { generatePassword, generateSecretString } from '../../../local/engines/other-services/secrets.ts';

describe('a generated secret', () => {
  it('has 32 characters of every kind by default', () => {
    const password = generatePassword({});
    expect(password).toHaveLength(32);
    for (const kind of [/[a-z]/, /[A-Z]/, /[0-9]/, /[^A-Za-z0-9]/]) expect(password).toMatch(kind);
  });

  it('leaves out what is excluded', () => {
    const rules = {
      PasswordLength: 500,
      ExcludePunctuation: true,
      ExcludeUppercase: true,
      ExcludeCharacters: 'abc123',
    };
    expect(generatePassword(rules)).toMatch(/^[d-z04-9]{500}$/);
  });

  it('is put into its template under its key', () => {
    const text = generateSecretString({
      SecretStringTemplate: '{"user":"x"}',
      GenerateStringKey: 'key',
      PasswordLength: 9,
    });
    expect(JSON.parse(text)).toEqual({ user: 'x', key: expect.stringMatching(/^.{9}$/) });
  });

  it('differs from the one before', () => {
    expect(generatePassword({})).not.toBe(generatePassword({}));
  });
});
