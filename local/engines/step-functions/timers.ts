/** The longest a Node timer waits; a longer one fires at once. */
const LONGEST = 2 ** 31 - 1;

export interface Timers {
  /** Calls back at a time (epoch ms), however far away. Returns a cancel. */
  at(time: number, callback: () => void): () => void;
  /** Cancels all, and takes no more. */
  close(): void;
}

export function createTimers(now: () => number): Timers {
  const waiting = new Set<{ timer: NodeJS.Timeout }>();
  let closed = false;
  return {
    at(time, callback) {
      if (closed) return () => {};
      const arm = () => setTimeout(tick, Math.min(Math.max(time - now(), 0), LONGEST));
      const slot = { timer: arm() };
      waiting.add(slot);
      function tick(): void {
        if (now() < time) {
          slot.timer = arm();
          return;
        }
        waiting.delete(slot);
        callback();
      }
      return () => {
        clearTimeout(slot.timer);
        waiting.delete(slot);
      };
    },
    close() {
      closed = true;
      for (const { timer } of waiting) clearTimeout(timer);
      waiting.clear();
    },
  };
}
