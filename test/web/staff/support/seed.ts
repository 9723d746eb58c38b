import { readFile } from 'node:fs/promises';
import * as z from 'zod';
import { type Report, reportSchema } from '../../../../functions/domain/report/report.ts';
import type { StaffSite } from './staff-site.ts';

const demoSchema = z.object({ reports: z.array(z.object({ id: z.string(), report: reportSchema })) });

/** The fictional reports for development. */
export const demoReports = async (): Promise<readonly { id: string; report: Report }[]> => {
  const text = await readFile(new URL('../../../../data/demo-reports.json', import.meta.url), 'utf8');
  return demoSchema.parse(JSON.parse(text)).reports;
};

const keyOf = (position: number): string => (position + 1).toString(16).padStart(32, '0');

/** Sends in reports as the public would, each under a key of its own; answers their references. */
export const sendIn = (site: StaffSite, reports: readonly Report[]): Promise<string[]> =>
  Promise.all(
    reports.map(async (report, position) => {
      const { reference } = await site.api.intake.accept({
        report,
        idempotencyKey: keyOf(position),
        channel: 'online',
        suspicions: [],
      });
      return reference;
    }),
  );

/** A report that meets all three tests, by default; its words hold what must not reach a force. */
export const aReport = (change: Partial<z.input<typeof reportSchema>> = {}): Report =>
  reportSchema.parse({
    narrative:
      'PC Daniel Marsh, collar number 4471, at Halifax station has been selling addresses from the police computer to a man called Lee Brandt since March. My wife saw him hand over a printout in the Crown car park on 4 May at 21:40 and Brandt gave him an envelope of cash. There are messages about it on his phone.',
    forceId: 'west-yorkshire',
    subjects: [{ name: 'Daniel Marsh', role: 'officer', rank: 'PC', number: '4471', station: 'Halifax' }],
    categories: ['corrupt-payment'],
    when: { text: 'since March, and on 4 May', from: '2026-03-01' },
    where: 'Crown car park, Halifax',
    knowledge: { basis: 'told-by-someone-else' },
    ...change,
  });
