import type { Rule } from '../rule.ts';
import type { RuleSet } from '../rule-set.ts';
import { orDanger } from '../rules/t2/danger-as-conduct.ts';
import { bodyInTrouble } from '../urgency/body-in-trouble.ts';
import { borneOut } from '../urgency/borne-out.ts';
import { childDrawnAlong } from '../urgency/child-drawn-in.ts';
import { dangerUnread, perhapsUnread } from '../urgency/danger-unread.ts';
import { forcedByPower } from '../urgency/forced-by-power.ts';
import { thingsLeftBehind } from '../urgency/left-behind.ts';
import { moreSigns } from '../urgency/more-signs.ts';
import { ruledByFear } from '../urgency/ruled-by-fear.ts';
import { setOut } from '../urgency/set-out.ts';
import { signsOutweigh } from '../urgency/signs-outweigh.ts';
import { unsureOfDanger } from '../urgency/unsure-of-danger.ts';
import { toldOnFound } from '../urgency/worked-out.ts';
import { version1x2x0 } from './v1.2.0.ts';

/** Rules of 1.2.0 that go by small signs: now they stand only where what speaks against danger leaves something of them. */
const ofSmallSigns: ReadonlySet<string> = new Set([
  'urgency-leave-taking',
  'urgency-child-taken',
  'urgency-evidence-adds-up',
  'urgency-hurt-again',
  'urgency-care-withheld',
]);

const ruled = borneOut(ruledByFear);
const drawnIn = borneOut(childDrawnAlong);
const forced = borneOut(forcedByPower);
const toldOn = borneOut(toldOnFound);

/** Dangers that are conduct of a category as well. */
const asConduct: Readonly<Record<string, readonly Rule[]>> = {
  'T2-abuse-or-control': [ruled],
  'T2-sexual-misconduct': [drawnIn, forced],
  'T2-position-for-advantage': [toldOn],
};

/** Danger seen by more kinds of sign, weighed against what speaks against it, and in languages that no rule reads. */
export const version1x3x0: RuleSet = {
  ...version1x2x0,
  version: '1.3.0',
  t2: {
    ...version1x2x0.t2,
    conduct: version1x2x0.t2.conduct.map((rule) => orDanger(rule, ...(asConduct[rule.id] ?? []))),
  },
  immediate: [
    ...version1x2x0.immediate.map((rule) => (ofSmallSigns.has(rule.id) ? borneOut(rule) : rule)),
    borneOut(setOut),
    borneOut(thingsLeftBehind),
    ruled,
    drawnIn,
    toldOn,
    borneOut(bodyInTrouble),
    forced,
    dangerUnread,
    signsOutweigh,
  ],
  priority: [...version1x2x0.priority, moreSigns, unsureOfDanger, perhapsUnread],
};
