import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  containsReceipt,
  deriveCaseIdentity,
  formatReceipt,
  parseIdempotencyKey,
  parseReceipt,
} from '../../functions/domain/ids.ts';

const hex32 = fc.stringMatching(/^[0-9a-f]{32}$/);
const identity = (key: string, bodyDigest = 'body') => deriveCaseIdentity('secret', { key, bodyDigest });

describe('case identity', () => {
  it('is the same for the same key and body, and another for another body, key or secret', () => {
    fc.assert(
      fc.property(hex32, (key) => {
        expect(identity(key)).toEqual(identity(key));
        expect(identity(key, 'other').caseId).not.toBe(identity(key).caseId);
        expect(deriveCaseIdentity('other', { key, bodyDigest: 'body' }).receipt).not.toBe(
          identity(key).receipt,
        );
      }),
    );
  });

  it('gives the same key MAC whatever the body, so that a reused key can be seen', () => {
    expect(identity('a'.repeat(32), 'one').keyMac).toBe(identity('a'.repeat(32), 'two').keyMac);
  });
});

describe('receipt', () => {
  it('is read back however it was typed', () => {
    fc.assert(
      fc.property(hex32, (key) => {
        const { receipt } = identity(key);
        const spoken = formatReceipt(receipt)
          .toLowerCase()
          .replaceAll('-', ' ')
          .replaceAll('0', 'o')
          .replaceAll('1', 'l');
        expect(parseReceipt(spoken)).toBe(receipt);
      }),
    );
  });

  it('is refused with any one symbol wrong', () => {
    const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
    fc.assert(
      fc.property(hex32, fc.nat(16), fc.nat(31), (key, place, other) => {
        const { receipt } = identity(key);
        const symbol = alphabet[other] ?? '0';
        fc.pre(receipt[place] !== symbol);
        expect(parseReceipt(receipt.slice(0, place) + symbol + receipt.slice(place + 1))).toBeNull();
      }),
    );
  });

  it('is found as it was shown after any words, every time', () => {
    fc.assert(
      fc.property(hex32, (key) => {
        const shown = formatReceipt(identity(key).receipt);
        expect(containsReceipt(`the number ${shown}.`)).toBe(true);
        expect(containsReceipt(`it is (${shown.toLowerCase()})`)).toBe(true);
      }),
    );
  });

  it.each(['\u2010', '\u2011', '\u2013', '\u2212', '\u00a0', '\u00ad', '\u200b'])(
    'is known, and found inside a text, with what a program put for its hyphens: %j',
    (separator) => {
      const { receipt } = identity('3'.repeat(32));
      const copied = formatReceipt(receipt).replaceAll('-', separator);
      expect(parseReceipt(`\ufeff${copied}`)).toBe(receipt);
      expect(containsReceipt(`my code is ${copied}, thanks`)).toBe(true);
    },
  );

  it('is found inside a text, and ordinary words are not taken for one', () => {
    const { receipt } = identity('3'.repeat(32));
    expect(containsReceipt(`my code is ${formatReceipt(receipt)} thanks`)).toBe(true);
    expect(containsReceipt('That when they came over here they said that this must stop now')).toBe(false);
  });
});

describe('idempotency key', () => {
  it('takes 32 hexadecimal digits, a UUID and base64url as the same 128 bits', () => {
    const hex = '00112233445566778899aabbccddeeff';
    expect(parseIdempotencyKey(hex.toUpperCase())).toBe(hex);
    expect(parseIdempotencyKey('00112233-4455-6677-8899-aabbccddeeff')).toBe(hex);
    expect(parseIdempotencyKey(Buffer.from(hex, 'hex').toString('base64url'))).toBe(hex);
    expect(parseIdempotencyKey(`"${hex}"`)).toBe(hex);
  });

  it.each(['', 'abc', 'g'.repeat(32), 'a'.repeat(31), 'a'.repeat(33), '!'.repeat(22)])(
    'refuses %j',
    (key) => {
      expect(parseIdempotencyKey(key)).toBeNull();
    },
  );
});
