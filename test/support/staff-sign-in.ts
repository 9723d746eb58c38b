import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { totpCode } from '../../local/engines/issuer/totp.ts';

const identitySchema = z.object({
  people: z.array(z.object({ email: z.string(), password: z.string(), totpSecret: z.string() })),
});

/** Signs one of the people of a running copy in at its staff page. */
export const signInAt = async (
  page: Page,
  { site, dataDir, email }: { site: string; dataDir: string; email: string },
): Promise<void> => {
  const { people } = identitySchema.parse(
    JSON.parse(readFileSync(join(dataDir, 'issuer/identity.json'), 'utf8')),
  );
  const person = people.find((one) => one.email === email);
  if (!person) throw new Error('nobody has this address');
  await page.goto(`${site}/staff/`);
  const opening = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Sign in' }).click();
  const popup = await opening;
  await popup.getByLabel('Email address').fill(person.email);
  await popup.getByLabel('Password').fill(person.password);
  await popup.getByLabel(/Six-digit code/).fill(totpCode(person.totpSecret, new Date()));
  await popup.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
};
