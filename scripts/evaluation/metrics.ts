/** A prediction beside its label. */
export type Pair<T> = { readonly predicted: T; readonly label: T };

const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** The share of pairs that agree; 1 where there are none. */
export const accuracy = <T>(pairs: readonly Pair<T>[]): number =>
  ratio(pairs.filter(({ predicted, label }) => predicted === label).length, pairs.length);

/** Precision and recall of a yes, and their harmonic mean; 1 where nothing could be wrong. */
export const scoreOf = (
  pairs: readonly Pair<boolean>[],
): { precision: number; recall: number; f1: number } => {
  const right = pairs.filter(({ predicted, label }) => predicted && label).length;
  const precision = ratio(right, pairs.filter(({ predicted }) => predicted).length);
  const recall = ratio(right, pairs.filter(({ label }) => label).length);
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
};

/** The mean of the recalls of yes and of no. */
export const balancedAccuracy = (pairs: readonly Pair<boolean>[]): number => {
  const no = pairs.map(({ predicted, label }) => ({ predicted: !predicted, label: !label }));
  return (scoreOf(pairs).recall + scoreOf(no).recall) / 2;
};

/** The mean F1 over the classes that a label or a prediction has, each pair holding sets of classes. */
export const macroF1 = (pairs: readonly Pair<readonly string[]>[]): number => {
  const classes = [...new Set(pairs.flatMap(({ predicted, label }) => [...predicted, ...label]))];
  const scores = classes.map(
    (one) =>
      scoreOf(
        pairs.map(({ predicted, label }) => ({
          predicted: predicted.includes(one),
          label: label.includes(one),
        })),
      ).f1,
  );
  return ratio(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
};

const rangeIn = (text: string, span: string): readonly [number, number] => {
  const at = text.indexOf(span);
  return [at, at + span.length];
};

/** Two spans of a text agree where they share at least half of the shorter one. */
export const spansAgree = (text: string, one: string, other: string): boolean => {
  const [a, b] = rangeIn(text, one);
  const [c, d] = rangeIn(text, other);
  return a >= 0 && c >= 0 && Math.min(b, d) - Math.max(a, c) >= Math.min(b - a, d - c) / 2;
};
