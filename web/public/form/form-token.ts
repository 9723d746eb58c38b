import { macHex } from '../../../functions/domain/hash.ts';

/** A form filled in faster than this, in seconds, is looked at with suspicion; it is never refused. */
export const minimumFillSeconds = 4;

const signature = (secret: string, key: string, issued: string): string =>
  macHex(secret, `form-token|${key}|${issued}`).slice(0, 32);

/**
 * A token that says when a form was rendered: seconds in base 36 and a MAC over them and the form's idempotency key.
 * `secret` is the identity secret; `now` is in milliseconds.
 */
export const signFormToken = (secret: string, key: string, now: number): string => {
  const issued = Math.floor(now / 1000).toString(36);
  return `${issued}.${signature(secret, key, issued)}`;
};

/** How many seconds ago the form with this key was rendered, or null where the token is not ours for this key. */
export const formAge = (secret: string, form: { key: string; token: string }, now: number): number | null => {
  const [issued = '', signed = ''] = form.token.split('.');
  if (issued === '' || signed !== signature(secret, form.key, issued)) return null;
  return Math.floor(now / 1000) - Number.parseInt(issued, 36);
};
