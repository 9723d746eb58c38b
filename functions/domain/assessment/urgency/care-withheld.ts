import { aChild, aDependant, aDetainee } from '../lexicon/exposure.ts';
import { careWithheld, keptIn } from '../lexicon/held.ts';
import { dangerWhere } from './together.ts';

/** Medicine, food, warmth or care is kept from somebody who cannot see to themselves. */
export const careWithheldRule = dangerWhere({
  id: 'urgency-care-withheld',
  missing: 'care-withheld',
  anyOf: [
    [careWithheld, aDependant],
    [careWithheld, aDetainee],
    [careWithheld, aChild, keptIn],
  ],
});
