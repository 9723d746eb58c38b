const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

const folded = (value: number): number => Math.floor(value / 32) + (value % 32);

const luhnSum = (text: string, firstFactor: 1 | 2): number =>
  [...text].reverse().reduce((sum, symbol, index) => {
    const factor = (index + firstFactor - 1) % 2 === 0 ? 1 : 2;
    return sum + folded(symbols.indexOf(symbol) * factor);
  }, 0);

/**
 * The Luhn mod N check symbol (N = 32, Crockford's alphabet): catches every single wrong symbol and nearly every
 * swap of neighbours, which is what goes wrong when a receipt is read out on the phone.
 */
export const checkSymbol = (text: string): string => symbols[(32 - (luhnSum(text, 2) % 32)) % 32] ?? '';

/** Whether the last symbol is the check symbol of those before it. */
export const hasValidCheckSymbol = (text: string): boolean =>
  [...text].every((symbol) => symbols.includes(symbol)) && luhnSum(text, 1) % 32 === 0;

/**
 * Upper case, with the letters that look like digits read as digits; without spaces, hyphens of any kind and what cannot
 * be seen: word processors and messengers put those in when a code is copied.
 */
export const normaliseSymbols = (text: string): string =>
  text
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}\p{Cf}.]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');

/** Groups of four, joined by hyphens; a single symbol over joins the last group. */
export const inGroups = (text: string): string => {
  const groups = text.match(/.{4}/g) ?? [];
  return groups.join('-') + text.slice(groups.length * 4);
};
