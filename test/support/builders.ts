import { type Assessment, assessmentSchema } from '../../functions/domain/assessment/assessment.ts';
import {
  type InformationReport,
  informationReportSchema,
} from '../../functions/domain/information-report/information-report.ts';
import { type Report, reportSchema } from '../../functions/domain/report/report.ts';

/** A report that meets the threshold; change what the test is about. */
export const aReport = (change: Record<string, unknown> = {}): Report =>
  reportSchema.parse({
    categories: ['corrupt-payment'],
    forceId: 'west-yorkshire',
    place: 'Calderbrook',
    subjects: [{ name: 'Alex Thornwick', role: 'officer', rank: 'PC', number: '4410' }],
    narrative:
      'PC Alex Thornwick, collar number 4410, takes cash from the owner of the recovery yard in Calderbrook for every car he sends. I saw the envelope handed over on 3 March 2026.',
    when: { text: '3 March 2026', from: '2026-03-03' },
    knowledge: { basis: 'witnessed' },
    ...change,
  });

export const aContact = (change: Record<string, unknown> = {}) => ({
  name: 'Sandra Wexcombe',
  phone: '01632 960777',
  email: 'sandra.wexcombe@example.org',
  safeToContact: 'Tuesday mornings',
  charityMayContact: true,
  forceMayContact: true,
  ...change,
});

export const anInformationReport = (change: Record<string, unknown> = {}): InformationReport =>
  informationReportSchema.parse({
    forceId: 'west-yorkshire',
    title: 'Payments for vehicle recovery',
    categories: ['corrupt-payment'],
    subjects: [{ name: 'Alex Thornwick', role: 'officer', rank: 'PC', number: '4410' }],
    items: [
      {
        text: 'A serving officer receives cash for recovery work in Calderbrook.',
        source: 2,
        information: 'A',
      },
    ],
    provenance: 'Seen directly',
    handling: { code: 'C', action: 'A1', sanitisation: 'S2' },
    informationDate: 'March 2026',
    urgency: 'routine',
    includeContact: false,
    ...change,
  });

export const anAssessment = (change: Record<string, unknown> = {}): Assessment => {
  const met = { result: 'met', rules: [] };
  return assessmentSchema.parse({
    ruleVersion: '2026-11-01',
    thresholds: { T1: met, T2: met, T3: met },
    meets: true,
    urgency: { level: 'routine', rules: [] },
    categories: ['corrupt-payment'],
    forces: [{ forceId: 'west-yorkshire', confidence: 0.9, why: 'chosen' }],
    signposts: [],
    ...change,
  });
};
