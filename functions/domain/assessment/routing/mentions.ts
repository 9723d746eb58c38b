import type { Span } from '../reading.ts';
import type { IndexedText } from '../text/matcher.ts';
import { firstWordsOfForces, forceNames, longestForceName } from './force-names.ts';
import { beginsPlace, placesCalled } from './gazetteer.ts';

/** A name found in a text: the forces it may mean and the words that name it. */
export type Mention = {
  readonly forceIds: readonly string[];
  readonly strength: number;
  readonly span: Span;
};

const streetWords = new Set(
  'road rd street st lane ln avenue ave close drive court crescent terrace place gardens grove row square walk hill parade house arms hotel pub inn fc united city college university university rovers'.split(
    ' ',
  ),
);
const policingWords = new Set(
  'pc dc ds di dci sergeant sgt inspector constable officer officers police force cop cops copper coppers policeman pcso special staff hq headquarters response traffic roads detective custody serving station constabulary relief works cid nick'.split(
    ' ',
  ),
);
const formWords = new Set('put ticked picked chose selected guessed tick choose'.split(' '));
const doubtWords = new Set(
  'formerly previously transferred used before from not near visiting driving drove moved living'.split(' '),
);
const placeLeads = new Set('in at from near outside of around round to by'.split(' '));

type Window = { readonly key: string; readonly first: number; readonly last: number };

const windowsAt = (text: IndexedText, at: number, longest: number): readonly Window[] => {
  const first = text.tokens[at];
  if (first === undefined) return [];
  const windows: Window[] = [];
  const words: string[] = [];
  for (let last = at; last < at + longest + 1; last += 1) {
    const token = text.tokens[last];
    if (token === undefined || token.sentence !== first.sentence) break;
    if (token.norm !== 'and' && token.norm !== 'the') words.push(token.norm);
    windows.unshift({ key: words.join(' '), first: at, last });
  }
  return windows;
};

const around = (text: IndexedText, from: number, to: number): readonly string[] =>
  text.tokens.slice(Math.max(0, from), to).map((token) => token.norm);

const spanOf = (text: IndexedText, { first, last }: Window): Span => {
  const from = text.tokens[first];
  const to = text.tokens[last] ?? from;
  const start = from?.start ?? 0;
  const end = to?.end ?? start;
  return { text: text.text.slice(start, end), start, end, sentence: from?.sentence ?? 0 };
};

const isStreet = (text: IndexedText, last: number): boolean =>
  streetWords.has(text.tokens[last + 1]?.norm ?? '');

/** How surely a short name ("Essex", "the Met") stands for the force: by capital and by the words beside it. */
const shortStrength = (text: IndexedText, window: Window): number => {
  const token = text.tokens[window.first];
  if (token === undefined || !token.capital || isStreet(text, window.last)) return 0;
  const beside = around(text, window.first - 5, window.last + 5);
  return beside.some((word) => policingWords.has(word)) ? 0.7 : 0.3;
};

const strengthOf = (text: IndexedText, window: Window, kind: 'full' | 'short'): number => {
  const before = around(text, window.first - 4, window.first);
  if (before.some((word) => formWords.has(word))) return 0;
  const strength = kind === 'full' ? 0.85 : shortStrength(text, window);
  return before.some((word) => doubtWords.has(word) && word !== 'from') ? strength / 2 : strength;
};

/** Forces named in a text, full names before short ones; a county in a street's name is no force. */
export const forceMentions = (text: IndexedText): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    if (!firstWordsOfForces.has(text.tokens[at]?.norm ?? '')) continue;
    const window = windowsAt(text, at, longestForceName).find(({ key }) => forceNames.has(key));
    const named = window === undefined ? undefined : forceNames.get(window.key);
    if (window === undefined || named === undefined) continue;
    const strength = strengthOf(text, window, named.kind);
    if (strength > 0) mentions.push({ forceIds: [named.forceId], strength, span: spanOf(text, window) });
    at = window.last;
  }
  return mentions;
};

const longestPlace = 4;

const placeStrength = (text: IndexedText, window: Window, forcesMeant: number): number => {
  const token = text.tokens[window.first];
  if (token === undefined || !token.capital || isStreet(text, window.last)) return 0;
  const before = text.tokens[window.first - 1]?.norm ?? '';
  const doubted = around(text, window.first - 4, window.first).some((word) => doubtWords.has(word));
  if (!placeLeads.has(before) && !streetWords.has(before)) return 0;
  return (doubted ? 0.15 : 0.35) / forcesMeant;
};

/** Places of the gazetteer named in a text after "in", "at", "near" and the like. */
export const placeMentions = (text: IndexedText): readonly Mention[] => {
  const mentions: Mention[] = [];
  for (let at = 0; at < text.tokens.length; at += 1) {
    const token = text.tokens[at];
    if (token?.capital !== true || !beginsPlace(token.norm)) continue;
    const window = windowsAt(text, at, longestPlace).find(({ key }) => placesCalled(key).length > 0);
    if (window === undefined) continue;
    const forceIds = [...new Set(placesCalled(window.key).map((entry) => entry.forceId))];
    const strength = placeStrength(text, window, forceIds.length);
    if (strength > 0) mentions.push({ forceIds, strength, span: spanOf(text, window) });
    at = window.last;
  }
  return mentions;
};
