import { waitFor } from '../domain/follow-up/wrong-receipts.ts';
import type { TokenStore } from './token-store.ts';

/** What a receipt that opens nothing meets. Nothing of who sent it, or of what was sent, is kept. */
export interface WrongReceipts {
  /** Counts it within its minute, and waits before it is answered. Never fails: the answer is the same in any case. */
  slowDown(): Promise<void>;
}

const minute = 60;
/** Seconds that a count is kept after its minute. */
const keptFor = 60 * minute;

export const createWrongReceipts = (deps: {
  readonly tokens: Pick<TokenStore, 'countUp'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<unknown>;
  /** Told of each, for the alarm that stands on their number. */
  readonly onWrong: () => void;
  readonly onUnsettled: (errorName: string) => void;
}): WrongReceipts => {
  const nthOfMinute = async (): Promise<number> => {
    const now = Math.floor(deps.now() / 1_000);
    const begun = now - (now % minute);
    try {
      return await deps.tokens.countUp(`wrong-receipts#${begun}`, begun + keptFor);
    } catch (error) {
      deps.onUnsettled(error instanceof Error ? error.name : 'unknown');
      return 1;
    }
  };

  return {
    slowDown: async () => {
      deps.onWrong();
      await deps.sleep(waitFor(await nthOfMinute()));
    },
  };
};
