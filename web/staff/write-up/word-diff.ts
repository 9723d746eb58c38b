/** A stretch of words that stayed, or that only one version has. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string };

/** Words, each with the spaces after it. */
const wordsOf = (text: string): string[] => text.match(/^\s+|\S+\s*/g) ?? [];
/** Longer texts are shown whole, before and after: the table below grows with the product of their lengths. */
const limit = 1_500;

type Table = readonly (readonly number[])[];
const at = (table: Table, i: number, j: number): number => table[i]?.[j] ?? 0;

/** Lengths of the longest common subsequences of what follows word i of a and word j of b. */
const lengthsOf = (a: readonly string[], b: readonly string[]): Table => {
  const table: number[][] = [];
  for (let i = a.length - 1; i >= 0; i -= 1) {
    const row: number[] = [];
    table[i] = row;
    for (let j = b.length - 1; j >= 0; j -= 1) {
      row[j] = a[i] === b[j] ? 1 + at(table, i + 1, j + 1) : Math.max(at(table, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return table;
};

const append = (pieces: Piece[], piece: Piece): void => {
  const last = pieces.at(-1);
  if (last?.kind === piece.kind) last.text += piece.text;
  else pieces.push(piece);
};

type Step = { kind: Piece['kind']; i: number; j: number };

const nextStep = (words: { a: string[]; b: string[]; table: Table }, i: number, j: number): Step => {
  const { a, b, table } = words;
  if (i < a.length && a[i] === b[j]) return { kind: 'same', i: i + 1, j: j + 1 };
  const removes = j >= b.length || (i < a.length && at(table, i + 1, j) >= at(table, i, j + 1));
  return removes ? { kind: 'removed', i: i + 1, j } : { kind: 'added', i, j: j + 1 };
};

/** What changed from one text to the next, word by word (longest common subsequence). */
export const diffWords = (before: string, after: string): Piece[] => {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (a.length > limit || b.length > limit) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const words = { a, b, table: lengthsOf(a, b) };
  const pieces: Piece[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const step = nextStep(words, i, j);
    append(pieces, { kind: step.kind, text: (step.kind === 'added' ? b[j] : a[i]) ?? '' });
    i = step.i;
    j = step.j;
  }
  return pieces;
};
