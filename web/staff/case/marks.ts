/** A piece of text to be marked: `source` names why, for example `T1` or `relationship`. */
export type Span = { start: number; end: number; source: string };

/** A stretch of the text and everything that marks it. */
export type Segment = { text: string; sources: readonly string[] };

/** Every place where `evidence` stands in `text`, whatever its case. */
export const findSpans = (text: string, evidence: string, source: string): Span[] => {
  const wanted = evidence.trim().toLowerCase();
  const lower = text.toLowerCase();
  if (wanted === '' || lower.length !== text.length) return [];
  const spans: Span[] = [];
  for (
    let start = lower.indexOf(wanted);
    start !== -1;
    start = lower.indexOf(wanted, start + wanted.length)
  ) {
    spans.push({ start, end: start + wanted.length, source });
  }
  return spans;
};

/** Cuts the text where marks begin and end, so that overlapping marks show together. */
export const segmentText = (text: string, spans: readonly Span[]): Segment[] => {
  const inside = spans.filter((span) => span.start < span.end && span.start >= 0 && span.end <= text.length);
  const edges = new Set([0, text.length, ...inside.flatMap((span) => [span.start, span.end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index] ?? 0;
    const covering = inside.filter((span) => span.start <= start && span.end >= end);
    return { text: text.slice(start, end), sources: [...new Set(covering.map((span) => span.source))] };
  });
};
