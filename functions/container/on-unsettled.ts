import { log } from '../http/log.ts';

/**
 * What failed after a commit is logged by name. The sweeper mends it and logs `repaired`, on which an alarm stands; only
 * marks of spam that could not be kept are left out.
 */
export const onUnsettled = (error: string): void => log({ event: 'unsettled', error });
