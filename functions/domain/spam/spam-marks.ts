import { tokenise } from '../assessment/text/tokens.ts';
import { macHex } from '../hash.ts';

/** Runs of so many words are compared. */
const runLength = 3;
/** 8 bands of 3: two texts that share half of their runs of words are found more often than not, 80% almost always. */
const bands = 8;
const rows = 3;
const markLength = 32;

const runsOf = (text: string): readonly string[] => {
  const words = tokenise(text).map(({ norm }) => norm);
  const count = Math.max(1, words.length - runLength + 1);
  return Array.from({ length: count }, (_, at) => words.slice(at, at + runLength).join(' '));
};

/** The finaliser of MurmurHash3 (public domain): each bit of the input changes half of the output. */
const mix = (value: number): number => {
  const once = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return (twice ^ (twice >>> 16)) >>> 0;
};

/** FNV-1a, 32 bits. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

/** MinHash (Broder 1997): the share of places where two texts agree is the share of the runs that they have in common. */
const signatureOf = (text: string): readonly number[] => {
  const hashes = [...new Set(runsOf(text).map(hashOf))];
  return Array.from({ length: bands * rows }, (_, place) => {
    const seed = mix(place + 1);
    return hashes.reduce((least, hash) => Math.min(least, mix(hash ^ seed)), Number.POSITIVE_INFINITY);
  });
};

/**
 * What a text is recognised by when another like it comes: 8 MACs under the identity secret, 32 hexadecimal digits each,
 * one for each band of a MinHash of its words. Two texts that share one are alike in wording. Without the secret they say
 * nothing of the words.
 */
export const spamMarks = (secret: string, text: string): readonly string[] => {
  const signature = signatureOf(text);
  return Array.from({ length: bands }, (_, band) => {
    const values = signature.slice(band * rows, (band + 1) * rows).join(',');
    return macHex(secret, `spam|${band}|${values}`).slice(0, markLength);
  });
};
