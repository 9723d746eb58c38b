import type { InformationReport } from './information-report.ts';
import { type PrintedField, printedFields } from './printed-fields.ts';
import { unprintableCharacters } from './unprintable-character.ts';

/** A field that cannot be printed as written, with its offending characters, each once (at most 20). */
export type Unprintable = {
  readonly field: string;
  readonly characters: readonly string[];
  readonly message: string;
};

const charactersListed = 20;

const advice = (kinds: readonly string[]): string => {
  const what = kinds.join(', ');
  return kinds.some((kind) => kind.endsWith(' script'))
    ? `The report cannot print ${what}. Write names in the Latin alphabet, and give words in translation`
    : `The report cannot print ${what}. Take them out, or say in words what they show`;
};

const unprintableIn = ({ path, text }: PrintedField): readonly Unprintable[] => {
  const found = unprintableCharacters(text);
  if (found.length === 0) return [];
  const characters = found.slice(0, charactersListed).map(({ character }) => character);
  return [{ field: path, characters, message: advice([...new Set(found.map(({ kind }) => kind))]) }];
};

/**
 * The fields of a write-up that would come out wrong on the page: scripts that need shaping or run right to
 * left, emoji, control characters. Empty when all of it prints. Messages never repeat the text itself.
 */
export const findUnprintable = (report: InformationReport): readonly Unprintable[] =>
  printedFields(report).flatMap(unprintableIn);
