import { nowOrSoon, wayIn } from '../lexicon/closeness.ts';
import { aChild, someoneClose } from '../lexicon/exposure.ts';
import { coverStory, distressSignal, goneQuiet } from '../lexicon/held.ts';
import { force, injury } from '../lexicon/hurt.ts';
import { dangerWhere } from './together.ts';

/** Somebody is not seen or heard any more, where there was violence or the marks of it. */
export const goneQuietRule = dangerWhere({
  id: 'urgency-gone-quiet',
  missing: 'silence-after-harm',
  anyOf: [
    [goneQuiet, force, nowOrSoon, wayIn],
    [goneQuiet, injury, nowOrSoon, someoneClose],
    [goneQuiet, force, nowOrSoon, aChild],
    [goneQuiet, coverStory, aChild, wayIn],
    [goneQuiet, coverStory, someoneClose, injury],
    [distressSignal, wayIn],
    [distressSignal, someoneClose],
    [goneQuiet, injury, someoneClose],
    [goneQuiet, goneQuiet, aChild, wayIn],
  ],
});
