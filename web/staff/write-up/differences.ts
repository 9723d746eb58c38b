import type { WriteUp } from './write-up.ts';

/** One field in which two versions differ, each as text. */
export type Difference = { field: string; name: string; mine: string; theirs: string };

const names: Readonly<Record<keyof WriteUp, string>> = {
  forceId: 'Force',
  title: 'Title',
  categories: 'Categories',
  subjects: 'Subjects',
  items: 'Items',
  provenance: 'Provenance',
  handling: 'Handling',
  informationDate: 'Date of the information',
  urgency: 'Urgency',
  includeContact: 'Contact details',
};

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'Included' : 'Not included';
  if (Array.isArray(value)) return value.map(wordsOf).join('\n');
  if (typeof value === 'object' && value !== null)
    return Object.values(value).filter(Boolean).map(wordsOf).join(' · ');
  return String(value ?? '');
};

const itemDifferences = (mine: WriteUp, theirs: WriteUp): Difference[] =>
  Array.from({ length: Math.max(mine.items.length, theirs.items.length) }, (_, index) => ({
    field: `items.${index}`,
    name: `Item ${index + 1}`,
    mine: wordsOf(mine.items[index]),
    theirs: wordsOf(theirs.items[index]),
  }));

const plainFields = Object.keys(names).filter((field) => field !== 'items');

const fieldDifferences = (mine: WriteUp, theirs: WriteUp): Difference[] => {
  const left = new Map<string, unknown>(Object.entries(mine));
  const right = new Map<string, unknown>(Object.entries(theirs));
  return plainFields.map((field) => ({
    field,
    name: new Map<string, string>(Object.entries(names)).get(field) ?? field,
    mine: wordsOf(left.get(field)),
    theirs: wordsOf(right.get(field)),
  }));
};

/** Where two versions of a report differ, field by field and item by item. */
export const findDifferences = (mine: WriteUp, theirs: WriteUp): Difference[] =>
  [...fieldDifferences(mine, theirs), ...itemDifferences(mine, theirs)].filter(
    (difference) => difference.mine !== difference.theirs,
  );
