import type { RuleSet } from '../rule-set.ts';
import { anchorGiven } from '../rules/t1/anchor-given.ts';
import { conductStated } from '../rules/t1/conduct-stated.ts';
import { subjectPointedAt } from '../rules/t1/subject-pointed-at.ts';
import { abuseOrControlRule } from '../rules/t2/abuse-or-control.ts';
import { corruptPaymentRule } from '../rules/t2/corrupt-payment.ts';
import { discriminatoryConductRule } from '../rules/t2/discriminatory-conduct.ts';
import { policingSubject } from '../rules/t2/policing-subject.ts';
import { positionForAdvantageRule } from '../rules/t2/position-for-advantage.ts';
import { sexualMisconductRule } from '../rules/t2/sexual-misconduct.ts';
import { openCaseRule } from '../rules/t3/open-case.ts';
import { serviceComplaint } from '../rules/t3/service-complaint.ts';

import { crimeReport } from '../signposts/crime-report.ts';
import { emergency } from '../signposts/emergency.ts';
import { forceComplaint } from '../signposts/force-complaint.ts';
import { notPolicingRule } from '../signposts/not-policing.ts';
import { openInvestigation } from '../signposts/open-investigation.ts';
import { policeIntegrityLine } from '../signposts/police-integrity-line.ts';
import { suggestCategories } from '../suggest-categories.ts';
import { abuserHasAccess } from '../urgency/abuser-has-access.ts';
import { dangerOutsidePolicing } from '../urgency/danger-outside-policing.ts';
import { dateWithinDays } from '../urgency/date-within-days.ts';
import { evidenceAboutToGo } from '../urgency/evidence-about-to-go.ts';
import { harmContinues } from '../urgency/harm-continues.ts';
import { lifeAtRisk } from '../urgency/life-at-risk.ts';
import { operationBetrayed } from '../urgency/operation-betrayed.ts';
import { reprisalFeared } from '../urgency/reprisal-feared.ts';
import { weaponNow } from '../urgency/weapon-now.ts';

/** The first version. */
export const version1x0x0: RuleSet = {
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
  immediate: [weaponNow, abuserHasAccess, lifeAtRisk, operationBetrayed, dangerOutsidePolicing],
  priority: [reprisalFeared, evidenceAboutToGo, dateWithinDays, harmContinues],
  signposts: [
    emergency,
    crimeReport,
    forceComplaint,
    openInvestigation,
    policeIntegrityLine,
    notPolicingRule,
  ],
  suggest: suggestCategories,
};
