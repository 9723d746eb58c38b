import { z } from 'zod';
import { commitSchemaOf } from '../ledger/commit.ts';

/** Counts below this are not shown. */
export const smallest = 5;
/** Counts, and shares in per cent, are rounded to multiples of this. */
export const roundedTo = 5;
/** Shares of fewer than this are not shown. */
export const sharesFrom = 20;

/** Null is fewer than five, none included. */
const countSchema = z.int().min(smallest).multipleOf(roundedTo).nullable();

export const tableNames = ['months', 'channels', 'standings', 'outcomes'] as const;
export type TableName = (typeof tableNames)[number];

const tableSchema = z.strictObject({
  /** Whether the table is left out, since a small number could be worked out from it and the others. */
  withheld: z.boolean(),
  rows: z.array(z.strictObject({ code: z.string(), count: countSchema })),
});
export type Table = z.infer<typeof tableSchema>;

/** Figures that may be published: rounded, small ones suppressed, nothing by force. */
export const figuresSchema = z.strictObject({
  /** Reports received: what months, channels and standings are parts of. */
  received: countSchema,
  /** Information reports that reached a force or another body: what outcomes are parts of. */
  sent: countSchema,
  /** Forces that were sent at least one. */
  forces: countSchema,
  /** Per cent of the information reports whose acknowledgement fell due; null where they are few. */
  acknowledgedInTime: z.int().min(0).max(100).multipleOf(roundedTo).nullable(),
  tables: z.strictObject({
    months: tableSchema,
    channels: tableSchema,
    standings: tableSchema,
    outcomes: tableSchema,
  }),
});
export type Figures = z.infer<typeof figuresSchema>;

/** The stream of everything that was ever published. */
export const statisticsStream = 'statistics';

export const figuresPublishedSchema = z.strictObject({
  type: z.literal('FiguresPublished'),
  /** The day they were worked out, YYYY-MM-DD in UTC. */
  day: z.iso.date(),
  figures: figuresSchema,
});
export type FiguresPublished = z.infer<typeof figuresPublishedSchema>;

export const statisticsCommitSchema = commitSchemaOf(figuresPublishedSchema);
