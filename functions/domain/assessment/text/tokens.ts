import { stemmer } from 'stemmer';
import { spelled } from './spelling.ts';

/** One word of a text. `start`/`end` are UTF-16 offsets; `norm` is lower case without accents or apostrophes. */
export type Token = {
  readonly norm: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly capital: boolean;
  readonly number: boolean;
};

const wordPattern = /[£€$]|@?[\p{L}\p{N}_]+(?:['’][\p{L}]+)*/gu;
const longestStemmed = 20;
const abbreviations = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'sgt',
  'insp',
  'supt',
  'det',
  'con',
  'ins',
  'no',
  'approx',
]);
const handlerLabel = /^\s*(?:call[ -]?(?:handler|taker)|handler|operator|adviser|advisor|staff|ch)\s?:/i;
const anyHandler = /(?:handler|taker|operator|adviser|advisor|staff|ch)[ \t]?:/i;
const speakerLabel = /^\s*[A-Z][A-Za-z ]{1,24}:/;

const plain = /^[a-z0-9]+$/;

/** Lower case, without accents, apostrophes or underscores, so that "Don’t" and "dont" are one word. */
export const normaliseWord = (word: string): string => {
  const lower = word.toLowerCase();
  return plain.test(lower) ? lower : lower.normalize('NFD').replaceAll(/[\u0300-\u036f'’]/g, '');
};

/** The Porter stem of a normalised word; very long words are their own stem. */
export const stemOf = (norm: string): string => (norm.length > longestStemmed ? norm : stemmer(norm));

type Read = { readonly norm: string; readonly stem: string };

/** Each different word is spelled and stemmed once for a text. */
const rememberedRead = (): ((word: string) => Read) => {
  const reads = new Map<string, Read>();
  return (word) => {
    const known = reads.get(word);
    if (known !== undefined) return known;
    const norm = spelled(normaliseWord(word));
    const read = { norm, stem: stemOf(norm) };
    reads.set(word, read);
    return read;
  };
};

/** Where the lines of a call handler's own questions are, in a telephone transcript. */
const handlerRanges = (text: string): readonly (readonly [number, number])[] => {
  if (!anyHandler.test(text)) return [];
  const ranges: [number, number][] = [];
  let at = 0;
  let speaking = false;
  for (const line of text.split('\n')) {
    if (handlerLabel.test(line.slice(0, 40))) speaking = true;
    else if (speakerLabel.test(line.slice(0, 40)) || line.trim() === '') speaking = false;
    if (speaking) ranges.push([at, at + line.length]);
    at += line.length + 1;
  }
  return ranges;
};

const endsSentence = (between: string, before: string): boolean => {
  if (between.includes('\n')) return true;
  if (/[!?;]/.test(between)) return true;
  return /\.(?:\s|["'”’)]|\.)/.test(between) && !abbreviations.has(before);
};

/**
 * The words of a text in order, with the sentence each is in. What a call handler says in a transcript is left
 * out: only the reporter's words are evidence. Linear in the length of the text.
 */
export const tokenise = (text: string): readonly Token[] => {
  const skipped = handlerRanges(text);
  const read = rememberedRead();
  const tokens: Token[] = [];
  let sentence = 0;
  let previousEnd = 0;
  let range = 0;
  for (const match of text.matchAll(wordPattern)) {
    const [word] = match;
    const start = match.index;
    const end = start + word.length;
    const { norm, stem } = read(word);
    if (tokens.length > 0 && endsSentence(text.slice(previousEnd, start), tokens.at(-1)?.norm ?? ''))
      sentence += 1;
    previousEnd = end;
    while ((skipped[range]?.[1] ?? Number.POSITIVE_INFINITY) < start) range += 1;
    if (start >= (skipped[range]?.[0] ?? Number.POSITIVE_INFINITY)) continue;
    tokens.push({
      norm,
      stem,
      start,
      end,
      sentence,
      capital: /^\p{Lu}/u.test(word),
      number: /^\d/.test(word),
    });
  }
  return tokens;
};
