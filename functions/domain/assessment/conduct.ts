import { type Category, categories } from '../report/report.ts';
import { abuseHints, abuseOrControl } from './lexicon/abuse-or-control.ts';
import { corruptPayment, corruptPaymentHints } from './lexicon/corrupt-payment.ts';
import { discriminationHints, discriminatoryConduct } from './lexicon/discriminatory-conduct.ts';
import type { PhraseGroup } from './lexicon/phrases.ts';
import { positionForAdvantage, positionHints } from './lexicon/position-for-advantage.ts';
import { sexualHints, sexualMisconduct } from './lexicon/sexual-misconduct.ts';
import { topics } from './lexicon/topics.ts';
import type { Reading, Span } from './reading.ts';

type ConductWords = { readonly acts: PhraseGroup; readonly hints: PhraseGroup };

const conductWords: Readonly<Record<Category, ConductWords>> = {
  'corrupt-payment': { acts: corruptPayment, hints: corruptPaymentHints },
  'position-for-advantage': { acts: positionForAdvantage, hints: positionHints },
  'sexual-misconduct': { acts: sexualMisconduct, hints: sexualHints },
  'abuse-or-control': { acts: abuseOrControl, hints: abuseHints },
  'discriminatory-conduct': { acts: discriminatoryConduct, hints: discriminationHints },
};

/** Acts of a category that the narrative states. */
export const actsOf = (reading: Reading, category: Category): readonly Span[] =>
  reading.find(conductWords[category].acts);

/** Words that suggest a category without stating an act. */
export const hintsOf = (reading: Reading, category: Category): readonly Span[] =>
  reading.find(conductWords[category].hints);

/** Every act of any category, in the order of the categories. */
export const allActs = (reading: Reading): readonly Span[] =>
  categories.flatMap((category) => actsOf(reading, category));

/** Words of a category's subject matter in the narrative, each distinct word once. */
export const topicsOf = (reading: Reading, category: Category): readonly Span[] => {
  const seen = new Map(reading.find(topics[category]).map((span) => [span.text.toLowerCase(), span]));
  return [...seen.values()];
};
