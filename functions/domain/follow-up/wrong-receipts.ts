/** Milliseconds: nothing to a person who mistyped, much to a program. */
const firstWait = 1_000;
const growth = 100;
const longestWait = 8_000;
/** So many in a minute wait long; a flood beyond them must not hold every function there is. */
const longWaits = 100;
const waitInFlood = 300;

/**
 * How long the answer to the `nth` wrong receipt of a minute waits, in milliseconds: the longer the more there were, until
 * there are so many that waiting itself would do harm.
 */
export const waitFor = (nth: number): number =>
  nth > longWaits ? waitInFlood : Math.min(longestWait, firstWait + growth * Math.max(0, nth - 1));
