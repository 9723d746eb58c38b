import { log } from '../http/log.ts';

/** What failed after a commit is logged by name: the sweeper mends it, and an alarm counts it. */
export const onUnsettled = (error: string): void => log({ event: 'unsettled', error });
