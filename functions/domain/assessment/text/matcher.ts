import type { Pattern, Slot } from './pattern.ts';
import type { Token } from './tokens.ts';

/** A text ready to be searched: its words, and where each word and stem stands. */
export type IndexedText = {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly byWord: ReadonlyMap<string, readonly number[]>;
  readonly byStem: ReadonlyMap<string, readonly number[]>;
};

/** Where a phrase was found: the first and the last word, by position. */
export type Match = { readonly first: number; readonly last: number };

const positions = (tokens: readonly Token[], key: (token: Token) => string): Map<string, number[]> => {
  const map = new Map<string, number[]>();
  tokens.forEach((token, at) => {
    const list = map.get(key(token));
    if (list === undefined) map.set(key(token), [at]);
    else list.push(at);
  });
  return map;
};

/** Indexes words once, so that each phrase is looked up and not searched for. */
export const indexText = (text: string, tokens: readonly Token[]): IndexedText => ({
  text,
  tokens,
  byWord: positions(tokens, (token) => token.norm),
  byStem: positions(tokens, (token) => token.stem),
});

const notDoing = new Set([
  'thing',
  'something',
  'anything',
  'nothing',
  'everything',
  'morning',
  'evening',
  'during',
  'being',
  'having',
  'saying',
  'working',
  'asking',
  'getting',
  'serving',
]);

const isDoing = ({ norm }: Token): boolean => norm.length > 4 && norm.endsWith('ing') && !notDoing.has(norm);

const fits = (slot: Slot, token: Token): boolean =>
  slot.any ||
  (slot.number && token.number) ||
  (slot.capital && token.capital) ||
  (slot.doing && isDoing(token)) ||
  slot.words.includes(token.norm) ||
  slot.stems.includes(token.stem);

const postings = (slot: Slot, indexed: IndexedText): readonly number[] => [
  ...slot.words.flatMap((word) => indexed.byWord.get(word) ?? []),
  ...slot.stems.flatMap((stem) => indexed.byStem.get(stem) ?? []),
];

const isOpen = (slot: Slot): boolean =>
  slot.optional || slot.any || slot.number || slot.capital || slot.doing;

/** The required slot with the fewest places in the text, or undefined when one has none. */
const rarest = (pattern: Pattern, indexed: IndexedText): readonly number[] => {
  const lists = pattern.slots.filter((slot) => !isOpen(slot)).map((slot) => postings(slot, indexed));
  return lists.reduce<readonly number[]>(
    (best, list) => (list.length < best.length ? list : best),
    lists[0] ?? [],
  );
};

const advance = (
  slot: Slot,
  from: ReadonlySet<number>,
  tokens: readonly Token[],
  sentence: number,
): Set<number> => {
  const next = new Set<number>(slot.optional ? from : []);
  for (const at of from) {
    for (let step = 1; step <= slot.gap + 1; step += 1) {
      const token = tokens[at + step];
      if (token === undefined || token.sentence !== sentence) break;
      if (fits(slot, token)) next.add(at + step);
    }
  }
  return next;
};

/** The shortest end of the pattern starting at `first`, or -1. */
const endFrom = (pattern: Pattern, tokens: readonly Token[], first: number): number => {
  const [head, ...rest] = pattern.slots;
  const token = tokens[first];
  if (head === undefined || token === undefined || !fits(head, token)) return -1;
  let reached: Set<number> = new Set([first]);
  for (const slot of rest) {
    reached = advance(slot, reached, tokens, token.sentence);
    if (reached.size === 0) return -1;
  }
  return Math.min(...reached);
};

const startsNear = (anchors: readonly number[], reach: number, limit: number): readonly number[] => {
  const starts = new Set<number>();
  for (const anchor of anchors.slice(0, limit)) {
    for (let at = Math.max(0, anchor - reach + 1); at <= anchor; at += 1) starts.add(at);
  }
  return [...starts].sort((a, b) => a - b);
};

const anchorsTried = 120;
const matchesKept = 6;

/**
 * Places where the phrase stands within one sentence, at most six, in order. The rarest word of the phrase is the
 * anchor and at most 120 of its places are tried, so time is bounded whatever the text.
 */
export const findPattern = (pattern: Pattern, indexed: IndexedText): readonly Match[] => {
  const found: Match[] = [];
  let past = -1;
  for (const first of startsNear(rarest(pattern, indexed), pattern.reach, anchorsTried)) {
    if (first <= past) continue;
    const last = endFrom(pattern, indexed.tokens, first);
    if (last < 0) continue;
    found.push({ first, last });
    past = last;
    if (found.length >= matchesKept) break;
  }
  return found;
};
