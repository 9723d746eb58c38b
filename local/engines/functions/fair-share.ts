/** Lets requests go first while the workflow keeps a minimum share, so that neither starves the other. */
export interface FairShare {
  /** Runs work for a person who waits, at once. */
  request<T>(work: () => Promise<T>): Promise<T>;
  /** Runs work of the workflow as soon as its share allows, in the order of asking. */
  schedule<T>(work: () => Promise<T>): Promise<T>;
}

/**
 * @param share how many pieces of workflow run at once while requests are under way (`busy`), and while none is
 * (`idle`)
 */
export function createFairShare(share: { busy: number; idle: number }): FairShare {
  const waiting: (() => void)[] = [];
  let requests = 0;
  let running = 0;

  function next(): void {
    while (waiting.length > 0 && running < (requests > 0 ? share.busy : share.idle)) {
      running++;
      waiting.shift()?.();
    }
  }

  return {
    async request(work) {
      requests++;
      try {
        return await work();
      } finally {
        requests--;
        next();
      }
    },
    async schedule(work) {
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        next();
      });
      try {
        return await work();
      } finally {
        running--;
        next();
      }
    },
  };
}
