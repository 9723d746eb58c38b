import type { RuleSet } from './rule-set.ts';
import { anchorGiven } from './rules/t1/anchor-given.ts';
import { conductStated } from './rules/t1/conduct-stated.ts';
import { subjectPointedAt } from './rules/t1/subject-pointed-at.ts';
import { abuseOrControlRule } from './rules/t2/abuse-or-control.ts';
import { corruptPaymentRule } from './rules/t2/corrupt-payment.ts';
import { discriminatoryConductRule } from './rules/t2/discriminatory-conduct.ts';
import { policingSubject } from './rules/t2/policing-subject.ts';
import { positionForAdvantageRule } from './rules/t2/position-for-advantage.ts';
import { sexualMisconductRule } from './rules/t2/sexual-misconduct.ts';
import { openCaseRule } from './rules/t3/open-case.ts';
import { serviceComplaint } from './rules/t3/service-complaint.ts';
import { signpostRules } from './signposts/signposts.ts';
import {
  abuserHasAccess,
  childSought,
  dangerOutsidePolicing,
  lifeAtRisk,
  operationBetrayed,
  weaponNow,
} from './urgency/immediate.ts';
import { dateWithinDays, evidenceAboutToGo, harmContinues, reprisalFeared } from './urgency/priority.ts';

const first: RuleSet = {
  version: '1.0.0',
  t1: [subjectPointedAt, conductStated, anchorGiven],
  t2: {
    subject: policingSubject,
    conduct: [
      corruptPaymentRule,
      positionForAdvantageRule,
      sexualMisconductRule,
      abuseOrControlRule,
      discriminatoryConductRule,
    ],
  },
  t3: [serviceComplaint, openCaseRule],
  immediate: [weaponNow, abuserHasAccess, childSought, lifeAtRisk, operationBetrayed, dangerOutsidePolicing],
  priority: [reprisalFeared, evidenceAboutToGo, dateWithinDays, harmContinues],
  signposts: signpostRules,
};

/** Every version that can still be run, oldest first. The last is the one in use. */
export const ruleSets: readonly RuleSet[] = [first];

/** The version that new reports are assessed under. */
export const currentRuleSet: RuleSet = first;
