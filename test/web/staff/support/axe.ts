import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import * as z from 'zod';

const source = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const resultSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

/** What axe finds wrong with the page as it stands: rule and first place, empty when there is nothing. */
export const axeViolations = async (page: Page): Promise<string[]> => {
  await page.evaluate(await readFile(source, 'utf8'));
  const result = resultSchema.parse(await page.evaluate('axe.run(document, { iframes: false })'));
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
};

/** By how many pixels the page is wider than its window: 0 when nobody has to scroll sideways. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
