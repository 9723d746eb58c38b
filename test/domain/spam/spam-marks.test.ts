import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { spamMarks } from '../../../functions/domain/spam/spam-marks.ts';

const secret = 'a secret for tests';
const spam =
  'Congratulations dear friend, you have been chosen to receive a large sum of money from the estate of the late ' +
  'minister. Reply within two days with your full name and your bank details, and the lawyer will send the papers ' +
  'to you by courier. This offer is genuine and will not be repeated, so act now and tell nobody about it.';

const shared = (one: string, other: string): number => {
  const known = new Set(spamMarks(secret, one));
  return spamMarks(secret, other).filter((mark) => known.has(mark)).length;
};

const samples = z
  .object({ reports: z.array(z.object({ report: z.object({ narrative: z.string() }) })) })
  .parse(JSON.parse(readFileSync('data/demo-reports.json', 'utf8')))
  .reports.map(({ report }) => report.narrative);

describe('the marks of a text', () => {
  it('are the same however it is spaced, cased and punctuated', () => {
    const shouted = spam.toUpperCase().replaceAll(/[.,]/g, ' !').replaceAll(' ', '\n ');
    expect(spamMarks(secret, shouted)).toEqual(spamMarks(secret, spam));
  });

  it.each([
    ['another name', spam.replace('dear friend', 'Mrs Example')],
    ['other numbers and a sentence more', `${spam.replace('two days', '9 days')} Write to us today.`],
    ['a third cut off', spam.slice(0, Math.round((spam.length * 2) / 3))],
  ])('have some in common with the same text with %s', (_how, changed) => {
    expect(shared(spam, changed)).toBeGreaterThan(0);
  });

  it('have none in common between any two of the 48 sample reports', () => {
    expect(samples).toHaveLength(48);
    const owners = samples.flatMap((narrative) => [...new Set(spamMarks(secret, narrative))]);
    expect(new Set(owners).size).toBe(owners.length);
  });

  it('say nothing without the secret: under another they are all different', () => {
    const known = new Set(spamMarks(secret, spam));
    expect(spamMarks('another secret', spam).filter((mark) => known.has(mark))).toEqual([]);
    expect(spamMarks(secret, spam).join()).toMatch(/^([0-9a-f]{32},){7}[0-9a-f]{32}$/);
  });

  it.each([
    ['a word', 'Hello'],
    ['no word', '…'],
    ['20,000 characters', 'word and more '.repeat(1_428)],
  ])('are eight for %s', (_what, text) => {
    expect(spamMarks(secret, text)).toHaveLength(8);
  });
});
