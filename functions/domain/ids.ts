import { z } from 'zod';
import { checkSymbol, hasValidCheckSymbol, inGroups, normaliseSymbols } from './check-symbol.ts';
import { base32, derivedId, mac, macHex } from './hash.ts';

const id26 = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/, 'Use an id as this service gave it');

export const caseIdSchema = id26.brand<'CaseId'>();
export type CaseId = z.infer<typeof caseIdSchema>;

export const taskIdSchema = id26.brand<'TaskId'>();
export type TaskId = z.infer<typeof taskIdSchema>;

export const reportIdSchema = id26.brand<'ReportId'>();
export type ReportId = z.infer<typeof reportIdSchema>;

/** An alternate recipient in a force's directory entry. */
export const recipientIdSchema = id26.brand<'RecipientId'>();
export type RecipientId = z.infer<typeof recipientIdSchema>;

const receiptLength = 17;

/** A receipt as it is kept: 16 symbols (80 bits) and a check symbol, upper case, no hyphens. */
export const receiptSchema = z
  .string()
  .max(60)
  .transform(normaliseSymbols)
  .refine(
    (text) => text.length === receiptLength && hasValidCheckSymbol(text),
    'Check the receipt: it has 17 letters and numbers',
  )
  .brand<'Receipt'>();
export type Receipt = z.infer<typeof receiptSchema>;

/** The receipt as people write it down: groups of four, the last of five. */
export const formatReceipt = (receipt: Receipt): string => inGroups(receipt);

/** The receipt that was typed, or null where it cannot be one (length, symbols or check symbol). */
export const parseReceipt = (text: string): Receipt | null => receiptSchema.safeParse(text).data ?? null;

/** Seventeen symbols that no word runs into, in groups or not: each place is tried, since "number" may stand before. */
const receiptPlaces = /(?<![0-9a-z])(?=((?:[0-9a-z]{4}[\s\p{Dash}\p{Cf}]?){4}[0-9a-z])(?![0-9a-z]))/giu;

/** As it was shown, or at least not words alone or digits alone: one receipt in 500 has no digit. */
const looksLikeReceipt = (found: string): boolean =>
  /^(?:[0-9a-z]{4}\p{Dash}){3}[0-9a-z]{5}$/iu.test(found) || (/[0-9]/.test(found) && /[a-z]/i.test(found));

/** Whether a receipt stands anywhere in a text: it must not be sent inside a report or a message. */
export const containsReceipt = (text: string): boolean =>
  [...text.matchAll(receiptPlaces)].some(
    ([, found = '']) => looksLikeReceipt(found) && parseReceipt(found) !== null,
  );

/** How a receipt is kept: a MAC under the identity secret, so that the tables alone open no thread. */
export const receiptMac = (secret: string, receipt: Receipt): string =>
  macHex(secret, `receipt-lookup|${receipt}`);

/** What one accepted report is known by. Equal key and body give equal identities. */
export interface CaseIdentity {
  readonly caseId: CaseId;
  readonly reference: string;
  readonly receipt: Receipt;
  readonly receiptMac: string;
  readonly keyMac: string;
}

/**
 * The identity of a report: MACs, under a secret kept outside the tables, of the idempotency key (32 hexadecimal
 * digits) and the digest of the body. The reference has 50 bits, the receipt 80, the case id 128.
 */
export const deriveCaseIdentity = (
  secret: string,
  request: { key: string; bodyDigest: string },
): CaseIdentity => {
  const derive = (label: string, length: number): string =>
    base32(mac(secret, `${label}|${request.key}|${request.bodyDigest}`), length);
  const body = derive('receipt', receiptLength - 1).toUpperCase();
  const receipt = receiptSchema.parse(body + checkSymbol(body));
  return {
    caseId: caseIdSchema.parse(derive('case', 26)),
    reference: `R-${inGroups(derive('reference', 10).toUpperCase())}`,
    receipt,
    receiptMac: receiptMac(secret, receipt),
    keyMac: macHex(secret, `key|${request.key}`),
  };
};

const referenceForm = /^R?([0-9A-HJKMNP-TV-Z]{4})([0-9A-HJKMNP-TV-Z]{6})$/;

/** A reference as this service writes it, from however a person typed it; null where it cannot be one. */
export const parseReference = (text: string): string | null => {
  const [, first, rest] = referenceForm.exec(text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')) ?? [];
  return first && rest ? `R-${first}-${rest}` : null;
};

/** The id of a task: one for each visit of a state, since a new visit always follows another task. */
export const deriveTaskId = (visit: {
  caseId: CaseId;
  round: number;
  kind: string;
  reportId: ReportId | null;
  after: string;
}): TaskId =>
  taskIdSchema.parse(
    derivedId('task', visit.caseId, String(visit.round), visit.kind, visit.reportId ?? '', visit.after),
  );

const keyForms = [
  /^([0-9a-f]{32})$/,
  /^([0-9a-f]{8})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{4})-([0-9a-f]{12})$/,
] as const;

const hexOfBase64Url = (text: string): string | null => {
  const symbols = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const bits = [...text].map((symbol) => symbols.indexOf(symbol));
  if (text.length !== 22 || bits.includes(-1) || (bits[21] ?? 0) % 16 !== 0) return null;
  const binary = bits.map((value) => value.toString(2).padStart(6, '0')).join('');
  return Array.from({ length: 32 }, (_, nibble) =>
    Number.parseInt(binary.slice(nibble * 4, nibble * 4 + 4), 2).toString(16),
  ).join('');
};

/**
 * The 128 random bits of an idempotency key as 32 lower-case hexadecimal digits, or null where the text is not one of
 * the accepted forms: 32 hexadecimal digits, a UUID, or 22 characters of base64url; double quotes around it are allowed.
 */
export const parseIdempotencyKey = (text: string): string | null => {
  const bare = text
    .trim()
    .replace(/^"(.*)"$/, '$1')
    .replace(/=+$/, '');
  const lower = bare.toLowerCase();
  const match = keyForms.map((form) => form.exec(lower)).find((found) => found !== null);
  return match ? match.slice(1).join('') : hexOfBase64Url(bare);
};
