import { isCovered } from './font-coverage.ts';
import { toPrintableText } from './printable-text.ts';

/** Why a character is refused: what to call it in a message. */
export type UnprintableKind =
  | 'control characters'
  | 'damaged characters'
  | 'direction marks'
  | 'emoji'
  | 'letters under three or more accents'
  | 'characters the report font does not have'
  | `${string} script`;

type Test = readonly [kind: UnprintableKind, matches: RegExp];

/** In order: the first that matches names the character. Scripts by the languages people write here. */
const tests: readonly Test[] = [
  ['control characters', /\p{Cc}/u],
  ['damaged characters', /[\p{Cs}\ufffd]/u],
  ['direction marks', /[\u202b\u202d\u202e\u2067]/u],
  ['Arabic script', /\p{Script_Extensions=Arabic}/u],
  ['Hebrew script', /\p{Script_Extensions=Hebrew}/u],
  ['Bengali script', /\p{Script=Bengali}/u],
  ['Devanagari script', /\p{Script_Extensions=Devanagari}/u],
  ['Gujarati script', /\p{Script=Gujarati}/u],
  ['Gurmukhi script', /\p{Script=Gurmukhi}/u],
  ['Sinhala script', /\p{Script=Sinhala}/u],
  ['Tamil script', /\p{Script=Tamil}/u],
  ['Thai script', /\p{Script=Thai}/u],
  ['Chinese script', /\p{Script=Han}/u],
  ['Japanese script', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean script', /\p{Script=Hangul}/u],
  ['Ethiopic script', /\p{Script=Ethiopic}/u],
  ['emoji', /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]|\u20e3/u],
];

const kindOf = (character: string): UnprintableKind =>
  tests.find(([, matches]) => matches.test(character))?.[0] ?? 'characters the report font does not have';

const isPrintable = (character: string): boolean =>
  character === '\n' || isCovered(character.codePointAt(0) ?? 0);

export type UnprintableCharacter = { readonly character: string; readonly kind: UnprintableKind };

/** Three accents on a letter run into the line above; real names need two at most. */
const stackedAccents = /\p{M}{3,}/gu;

const stackedIn = (text: string): readonly UnprintableCharacter[] =>
  [...new Set(text.match(stackedAccents)?.join('') ?? '')].map((character) => ({
    character,
    kind: 'letters under three or more accents',
  }));

const codePointOf = ({ character }: UnprintableCharacter): number => character.codePointAt(0) ?? 0;

/**
 * The characters of a text that the report cannot print as written, each once and in code point order, so that
 * the list does not spell out what was typed. Empty when all of it prints.
 */
export const unprintableCharacters = (text: string): readonly UnprintableCharacter[] => {
  const printed = toPrintableText(text);
  const refused = [...new Set(printed)]
    .filter((character) => !isPrintable(character))
    .map((character) => ({ character, kind: kindOf(character) }));
  return [...refused, ...stackedIn(printed)].sort((one, other) => codePointOf(one) - codePointOf(other));
};
