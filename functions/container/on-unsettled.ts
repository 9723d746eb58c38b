import { log } from '../http/log.ts';

/** What failed after a commit is logged by name. The sweeper mends it and logs `repaired`, on which an alarm stands. */
export const onUnsettled = (error: string): void => log({ event: 'unsettled', error });
