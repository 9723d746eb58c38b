import type { Tokens } from './attempt.ts';
import { readAccessToken, type Staff } from './claims.ts';
import { SignInNeeded } from './tokens.ts';

/** `lost`: somebody was signed in and has to sign in again; the screens stay as they are underneath. */
export type SessionState = { phase: 'signed-out' } | { phase: 'signed-in' | 'lost'; staff: Staff };

export type Session = {
  state: () => SessionState;
  subscribe: (listener: () => void) => () => void;
  begin: (tokens: Tokens) => void;
  /** A token good for a while yet. Waits while the person signs in again; rejects if the issuer is unreachable. */
  accessToken: () => Promise<string>;
  /** Marks the token as refused, so that the next call asks for another. */
  refuse: () => void;
  end: () => Promise<void>;
};

export type SessionPorts = {
  refresh: (tokens: Tokens) => Promise<Tokens>;
  revoke: (tokens: Tokens) => Promise<void>;
  now: () => number;
};

/** A token with less than this left (milliseconds) is renewed before it is used. */
export const renewBefore = 45_000;

type Held = { tokens: Tokens; expiresAt: number };

/** Tokens in memory, one renewal at a time however many requests wait for it. */
export const createSession = (ports: SessionPorts): Session => {
  let held: Held | null = null;
  let state: SessionState = { phase: 'signed-out' };
  let renewal: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  const waiting = new Set<() => void>();

  const set = (next: SessionState): void => {
    state = next;
    for (const listener of listeners) listener();
  };

  const begin = (tokens: Tokens): void => {
    const { staff, expiresAt } = readAccessToken(tokens.accessToken, tokens.name);
    held = { tokens, expiresAt };
    set({ phase: 'signed-in', staff });
    for (const go of [...waiting]) go();
    waiting.clear();
  };

  const lose = (): void => {
    held = null;
    if (state.phase === 'signed-in') set({ phase: 'lost', staff: state.staff });
  };

  const renew = async (tokens: Tokens): Promise<void> => {
    try {
      const renewed = await ports.refresh(tokens);
      if (held !== null) begin(renewed);
    } catch (error) {
      if (!(error instanceof SignInNeeded)) throw error;
      lose();
    }
  };

  const accessToken = async (): Promise<string> => {
    if (held === null) {
      await new Promise<void>((resolve) => waiting.add(resolve));
      return accessToken();
    }
    if (held.expiresAt - ports.now() > renewBefore) return held.tokens.accessToken;
    renewal ??= renew(held.tokens).finally(() => {
      renewal = null;
    });
    await renewal;
    return accessToken();
  };

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin,
    accessToken,
    refuse: () => {
      if (held !== null) held = { ...held, expiresAt: 0 };
    },
    end: async () => {
      const ending = held;
      held = null;
      if (ending !== null) await ports.revoke(ending.tokens);
      set({ phase: 'signed-out' });
    },
  };
};
