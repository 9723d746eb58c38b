import { describe, expect, it } from 'vitest';
import { answerWithinMs, sendWithinMs } from '../../functions/adapters/mail/time-limits.ts';
import { mailUntilMs } from '../../functions/jobs/remind-staff/handler.ts';
import { jobFunctions, stepFunctions } from '../../lib/functions/background.ts';
import { staffFunctions } from '../../lib/functions/staff.ts';

/** What a function has before Lambda ends it, in milliseconds. */
const timeOf = (name: string): number => {
  const found = [...jobFunctions, ...stepFunctions, ...staffFunctions].find((spec) => spec.name === name);
  return (found?.timeout ?? 0) * 1_000;
};

/** For the stores besides: three tries of three seconds. */
const besides = 9_000;

describe('a mail that hangs is given up before Lambda ends the function', () => {
  it.each([
    ['confirm-mailbox', answerWithinMs],
    ['withdraw-code', answerWithinMs],
    ['send-information-report', sendWithinMs],
    ['remind-staff', mailUntilMs + sendWithinMs],
  ])('in %s', (name, longest) => {
    expect(timeOf(name)).toBeGreaterThanOrEqual(longest + besides);
  });
});
