import {
  type InformationReport,
  informationReportSchema,
} from '../../functions/domain/information-report/information-report.ts';

/** A valid write-up about people who do not exist, with what a test wants different. */
export const anInformationReport = (changes: Partial<InformationReport> = {}): InformationReport => ({
  ...informationReportSchema.parse({
    forceId: 'west-yorkshire',
    title: 'Sale of vehicle-keeper records by a serving officer',
    categories: ['corrupt-payment'],
    subjects: [
      {
        name: 'Daniel Example',
        role: 'officer',
        rank: 'Sergeant',
        number: '4471',
        station: 'Northgate Road police station',
        vehicle: 'Grey estate car, AB12 CDE',
      },
      {
        description: 'Woman in her thirties, civilian pass, works on the ground floor of the same station',
        online: '@example_records',
      },
    ],
    items: [
      {
        text: 'Between spring and early summer 2026, Sergeant Daniel Example looked up the registered keepers of vehicles for a man who runs a recovery yard in Leeds. The man paid for each look-up, in cash, at the yard.',
        source: 2,
        information: 'A',
      },
      {
        text: 'Messages asking for look-ups were sent to the online name @example_records, and answered within the hour on days when Sergeant Example was on duty.',
        source: 2,
        information: 'A',
      },
      {
        text: 'A second member of staff at Northgate Road police station passes on the requests when the sergeant is away.',
        source: 2,
        information: 'C',
      },
      {
        text: 'It is said that Ŵyn Motors and Tŷ Gwyn Recovery, two businesses in Wales, use the same arrangement.',
        source: 2,
        information: 'D',
      },
    ],
    provenance:
      'Some of this was seen directly at the yard, and some was told by another person. How either was seen is left out to protect the source.',
    handling: {
      code: 'C',
      action: 'A1',
      sanitisation: 'S2',
      conditions: 'Do not approach the owner of the yard before speaking with the originator.',
    },
    informationDate: 'Spring to early summer 2026',
    urgency: 'priority',
    includeContact: false,
  }),
  ...changes,
});
