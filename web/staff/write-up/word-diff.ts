/** A stretch of words that stayed, or that only one version has. */
export type Piece = { kind: 'same' | 'removed' | 'added'; text: string };

const wordsOf = (text: string): string[] => text.match(/\s+|[^\s]+/g) ?? [];
/** Longer texts are shown whole, before and after: the table below grows with the product of their lengths. */
const limit = 1_500;

const lengthsOf = (a: readonly string[], b: readonly string[]): number[][] => {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row === undefined) continue;
      row[j] =
        a[i] === b[j] ? 1 + (table[i + 1]?.[j + 1] ?? 0) : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return table;
};

const joined = (pieces: readonly Piece[]): Piece[] =>
  pieces.reduce<Piece[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind !== piece.kind) return [...all, piece];
    return [...all.slice(0, -1), { kind: piece.kind, text: last.text + piece.text }];
  }, []);

/** What changed from one text to the next, word by word (longest common subsequence). */
export const diffWords = (before: string, after: string): Piece[] => {
  const a = wordsOf(before);
  const b = wordsOf(after);
  if (a.length > limit || b.length > limit) {
    return [
      { kind: 'removed', text: before },
      { kind: 'added', text: after },
    ];
  }
  const table = lengthsOf(a, b);
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && a[i] === b[j]) {
      pieces.push({ kind: 'same', text: a[i] ?? '' });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      pieces.push({ kind: 'removed', text: a[i] ?? '' });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: b[j] ?? '' });
      j += 1;
    }
  }
  return joined(pieces);
};
