/** Words of a text that lead to a person, `start` inclusive and `end` exclusive in UTF-16 units. */
interface Identifier {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly kind: 'identifier';
}

/** UK phone numbers, email addresses, National Insurance numbers and current number plates. Every repeat is bounded. */
const patterns: readonly RegExp[] = [
  /(?:\+44 ?|\b0)\d(?:[ -]?\d){8,9}\b/g,
  /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,32}){1,4}/g,
  /\b[a-ceghj-pr-tw-z]{2} ?\d{2} ?\d{2} ?\d{2} ?[a-d]\b/gi,
  /\b[A-Z]{2}\d{2} ?[A-Z]{3}\b/g,
];

/** Numbers and addresses that may be the writer's own. */
export const findIdentifiers = (text: string): Identifier[] =>
  patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
      text: found,
      start: index,
      end: index + found.length,
      kind: 'identifier' as const,
    })),
  );
