import * as z from 'zod';

const channelName = 'staff-sign-in';
const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('returned'), search: z.string() }),
  z.object({ type: z.literal('taken'), state: z.string() }),
]);

const stateOf = (search: string): string | null => new URLSearchParams(search).get('state');

/** Whether this page was opened by the issuer, with the result of an attempt in its address. */
export const isCallback = (search: string): boolean => {
  const parameters = new URLSearchParams(search);
  return parameters.has('state') && (parameters.has('code') || parameters.has('error'));
};

/**
 * Hands the callback's query string to the window that began the attempt, and tells whether it took it within
 * `patience` milliseconds. Only the window with the verifier can do anything with it.
 */
export const deliverCallback = (search: string, patience = 3_000): Promise<boolean> =>
  new Promise((resolve) => {
    const channel = new BroadcastChannel(channelName);
    const finish = (taken: boolean): void => {
      clearTimeout(timer);
      channel.close();
      resolve(taken);
    };
    const timer = setTimeout(() => finish(false), patience);
    channel.onmessage = ({ data }) => {
      const message = messageSchema.safeParse(data);
      if (message.success && message.data.type === 'taken' && message.data.state === stateOf(search))
        finish(true);
    };
    channel.postMessage({ type: 'returned', search });
  });

/** Waits for the callback of the attempt with this state. Returns a function that stops waiting. */
export const awaitCallback = (state: string, take: (search: string) => void): (() => void) => {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    const message = messageSchema.safeParse(data);
    if (!message.success || message.data.type !== 'returned' || stateOf(message.data.search) !== state)
      return;
    channel.postMessage({ type: 'taken', state });
    take(message.data.search);
  };
  return () => channel.close();
};
