import { Problem } from './problem.ts';

/**
 * The number that If-Match names, at least `least`. A weak ETag counts as the strong one: CloudFront makes it so where it
 * compresses an answer. Throws a 428 problem where it is missing or no version of ours.
 */
export const requireVersion = (ifMatch: string | undefined, least: 0 | 1): number => {
  const match = /^(?:W\/)?"([0-9]{1,9})"$/.exec(ifMatch ?? '');
  const version = match ? Number(match[1]) : -1;
  if (version >= least) return version;
  throw new Problem(428, {
    code: 'if-match-required',
    title: 'If-Match is missing',
    detail: 'Send If-Match with the ETag of what you changed, for example "2"',
  });
};
