import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { seeded } from './simulated-mail.ts';

const retrierSchema = z.object({
  ErrorEquals: z.array(z.string()),
  IntervalSeconds: z.number(),
  MaxAttempts: z.number(),
  BackoffRate: z.number(),
  MaxDelaySeconds: z.number(),
  JitterStrategy: z.literal('FULL'),
});
export type Retrier = z.infer<typeof retrierSchema>;
const stateSchema = z.object({ Retry: z.array(z.unknown()) });

const stateNamed = (definition: unknown, name: string): unknown => {
  if (typeof definition !== 'object' || definition === null) return undefined;
  for (const [key, value] of Object.entries(definition)) {
    const found = key === name ? value : stateNamed(value, name);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** How the workflow tries "Send" again after an error of this name: state-machines/report.asl.json. */
export const retrierOf = (errorName: string): Retrier => {
  const definition: unknown = JSON.parse(readFileSync('state-machines/report.asl.json', 'utf8'));
  const { Retry } = stateSchema.parse(stateNamed(definition, 'Send'));
  const retriers = Retry.flatMap((one) => retrierSchema.safeParse(one).data ?? []);
  const found = retriers.find(({ ErrorEquals }) => ErrorEquals.includes(errorName));
  if (!found) throw new Error(`Send does not retry ${errorName}`);
  return found;
};

/** Takes so many mails in any second, and refuses the others, as an account of SES does. */
const aRateLimit = (perSecond: number) => {
  let [tokens, at] = [perSecond, 0];
  return (now: number): boolean => {
    tokens = Math.min(perSecond, tokens + (now - at) * perSecond);
    at = now;
    if (tokens < 1) return false;
    tokens -= 1;
    return true;
  };
};

const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;

/**
 * So many mails that become ready at once, past an account's rate, tried again as the workflow does. Time is counted, never
 * waited for: `seconds` is when the last was taken, `atBest` when it would be with nothing but the rate in its way.
 */
export const drain = (of: { mails: number; perSecond: number; seed: number; retrier: Retrier }) => {
  const { mails, perSecond, retrier } = of;
  const random = seeded(of.seed);
  const takes = aRateLimit(perSecond);
  let waiting = Array.from({ length: mails }, () => ({ at: random(), tried: 0 }));
  const tries: number[] = [];
  let [seconds, givenUp] = [0, 0];
  while (waiting.length > 0) {
    const [until, next] = [Math.min(...waiting.map(({ at }) => at)) + 1, [] as typeof waiting];
    const due = waiting.filter(({ at }) => at < until).sort((a, b) => a.at - b.at);
    for (const { at, tried } of due) {
      const delay = Math.min(retrier.MaxDelaySeconds, retrier.IntervalSeconds * retrier.BackoffRate ** tried);
      if (takes(at)) {
        seconds = Math.max(seconds, at);
        tries.push(tried + 1);
      } else if (tried < retrier.MaxAttempts) next.push({ at: at + random() * delay, tried: tried + 1 });
      else givenUp += 1;
    }
    waiting = [...waiting.filter(({ at }) => at >= until), ...next];
  }
  tries.sort((a, b) => a - b);
  return {
    mails,
    perSecond,
    taken: tries.length,
    givenUp,
    seconds: Math.round(seconds),
    atBest: Math.round(mails / perSecond),
    triesAtTheMedian: quantile(tries, 0.5),
    triesAtMost: tries.at(-1) ?? 0,
  };
};
