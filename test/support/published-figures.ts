import type { FiguresPublished, Table } from '../../functions/domain/statistics/figures.ts';

const table = (counts: Readonly<Record<string, number | null>>): Table => ({
  withheld: false,
  rows: Object.entries(counts).map(([code, count]) => ({ code, count })),
});

/** Figures as they could be published, one table left out. */
export const publishedFigures: FiguresPublished = {
  type: 'FiguresPublished',
  day: '2026-03-04',
  figures: {
    received: 1_235,
    sent: 45,
    forces: 20,
    acknowledgedInTime: 85,
    tables: {
      months: table({ earlier: 1_000, '2026-01': 120, '2026-02': 110, '2026-03': 5 }),
      channels: { withheld: true, rows: [] },
      standings: table({
        'being-assessed': 1_150,
        'passed-on': 45,
        'below-threshold': 40,
        'same-report': null,
        'spam-or-test': null,
      }),
      outcomes: table({
        investigation: 20,
        'linked-to-investigation': null,
        safeguarding: 5,
        intelligence: 10,
        'no-further-action': null,
        'not-this-force': 5,
        'none-yet': 5,
      }),
    },
  },
};
