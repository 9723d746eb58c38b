import { z } from 'zod';
import { type ContentRef, commitSchemaOf, contentRefSchema, type Link } from '../ledger/commit.ts';
import { Refusal } from '../refusal.ts';

/** The stream of the charity's own roster. */
export const onCallStream = 'on-call';

/** A roster was saved. Names, addresses, numbers and shifts are sealed. */
export const onCallEventSchema = z.strictObject({
  type: z.literal('OnCallRosterSaved'),
  people: z.int().positive(),
  shifts: z.int().nonnegative(),
  words: contentRefSchema,
});
export type OnCallEvent = z.infer<typeof onCallEventSchema>;
export const onCallCommitSchema = commitSchemaOf(onCallEventSchema);

export interface OnCallState {
  readonly head: Link;
  readonly words: ContentRef;
}

/** The newest roster; null where nobody saved one. */
export const foldOnCall = (commits: readonly z.infer<typeof onCallCommitSchema>[]): OnCallState | null => {
  const last = commits.at(-1);
  const words = last?.events.at(-1)?.words;
  return last && words ? { head: { sequence: last.sequence, hash: last.hash }, words } : null;
};

/** The next roster. Refuses (stale) where somebody saved a newer one than the writer saw. */
export const saveRoster = (
  state: OnCallState | null,
  command: { readonly expectedVersion: number } & Omit<OnCallEvent, 'type'>,
): readonly OnCallEvent[] => {
  const { expectedVersion, ...saved } = command;
  const version = state?.head.sequence ?? 0;
  if (version !== expectedVersion) {
    throw new Refusal('stale', 'Somebody changed the roster: reload it and make your change again', {
      extra: { version },
    });
  }
  return [{ type: 'OnCallRosterSaved', ...saved }];
};
