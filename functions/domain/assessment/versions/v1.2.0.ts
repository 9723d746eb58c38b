import type { RuleSet } from '../rule-set.ts';
import { abuseOrControlRule } from '../rules/t2/abuse-or-control.ts';
import { corruptPaymentRule } from '../rules/t2/corrupt-payment.ts';
import { orDanger } from '../rules/t2/danger-as-conduct.ts';
import { discriminatoryConductRule } from '../rules/t2/discriminatory-conduct.ts';
import { positionForAdvantageRule } from '../rules/t2/position-for-advantage.ts';
import { sexualMisconductRule } from '../rules/t2/sexual-misconduct.ts';
import { livingSubject } from '../rules/t2/subject-living.ts';
import { suggestByWeight } from '../suggest-by-weight.ts';
import { careWithheldRule } from '../urgency/care-withheld.ts';
import { childTaken } from '../urgency/child-taken.ts';
import { coercedAgain } from '../urgency/coerced-again.ts';
import { evidenceAddsUp } from '../urgency/evidence-adds-up.ts';
import { firearmAtHome } from '../urgency/firearm-at-home.ts';
import { goneQuietRule } from '../urgency/gone-quiet.ts';
import { hurtAgain } from '../urgency/hurt-again.ts';
import { keptInRule } from '../urgency/kept-in.ts';
import { leaveTaking } from '../urgency/leave-taking.ts';
import { operationKnown } from '../urgency/operation-known.ts';
import { someSigns } from '../urgency/some-signs.ts';
import { sourceFound } from '../urgency/source-found.ts';
import { waitingOutside } from '../urgency/waiting-outside.ts';
import { version1x1x0 } from './v1.1.0.ts';

/** Danger told in small words adds up from who is exposed, what is done to them, who can reach them, and when. */
export const version1x2x0: RuleSet = {
  ...version1x1x0,
  version: '1.2.0',
  t2: {
    subject: livingSubject,
    conduct: [
      orDanger(corruptPaymentRule),
      orDanger(positionForAdvantageRule, sourceFound, operationKnown),
      orDanger(sexualMisconductRule, coercedAgain),
      orDanger(
        abuseOrControlRule,
        keptInRule,
        firearmAtHome,
        waitingOutside,
        hurtAgain,
        goneQuietRule,
        leaveTaking,
      ),
      orDanger(discriminatoryConductRule),
    ],
  },
  immediate: [
    ...version1x1x0.immediate,
    keptInRule,
    careWithheldRule,
    goneQuietRule,
    firearmAtHome,
    leaveTaking,
    sourceFound,
    operationKnown,
    waitingOutside,
    coercedAgain,
    childTaken,
    hurtAgain,
    evidenceAddsUp,
  ],
  priority: [...version1x1x0.priority, someSigns],
  suggest: suggestByWeight,
};
