import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** SHA-256 of a UTF-8 string or bytes, as 64 lower-case hexadecimal digits. */
export const sha256Hex = (data: string | Uint8Array): string =>
  bytesToHex(sha256(typeof data === 'string' ? utf8ToBytes(data) : data));

/** HMAC-SHA-256 of a UTF-8 message under a UTF-8 secret: 32 bytes. */
export const mac = (secret: string, message: string): Uint8Array =>
  hmac(sha256, utf8ToBytes(secret), utf8ToBytes(message));

export const macHex = (secret: string, message: string): string => bytesToHex(mac(secret, message));

/** The first `length` symbols of the bytes in Crockford's base 32 (lower case): 5 bits a symbol. */
export const base32 = (bytes: Uint8Array, length: number): string =>
  Array.from({ length }, (_, symbol) => {
    const bit = symbol * 5;
    const pair = ((bytes[bit >> 3] ?? 0) << 8) | (bytes[(bit >> 3) + 1] ?? 0);
    return alphabet[(pair >> (11 - (bit & 7))) & 31];
  }).join('');

/** A 128-bit id derived from its parts: the same parts give the same id. Of typed words it would be an unsalted digest. */
export const derivedId = (...parts: readonly string[]): string =>
  base32(sha256(utf8ToBytes(JSON.stringify(parts))), 26);

/** The same under a secret: for parts that somebody typed, which whoever reads the id must not be able to try out. */
export const secretId = (secret: string, ...parts: readonly string[]): string =>
  base32(mac(secret, JSON.stringify(parts)), 26);
