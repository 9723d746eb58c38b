import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { InformationReportInput } from '../../../../functions/adapters/pdf/input.ts';
import { renderInformationReport } from '../../../../functions/adapters/pdf/render-information-report.ts';
import { anInformationReport } from '../../../support/an-information-report.ts';
import { aContact, anInput } from './an-input.ts';

/** Prints reports to the pictures in docs/images, to be looked at. Needs `pdftoppm` of poppler-utils. */
const folder = fileURLToPath(new URL('../../../../docs/images/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'report-pictures-'));
const whole = {
  urn: 'NAC-7K3Q-X4WM-92TF',
  notLive: true,
  acknowledge: { url: 'https://reports.example/acknowledge', code: 'K7QD-4XWM-92TF-0PAEZ' },
  verificationCode: '8HTR-2MZQ-5PNC-7QW2M',
};
const report = anInformationReport();
const [item] = report.items;
const visits = Array.from(
  { length: 140 },
  (_, index) =>
    `On visit ${index + 1} the sergeant took a folded sheet from the desk at the yard, read a registration mark from it and left with an envelope.`,
).join(' ');

const pictures: readonly (readonly [string, number, Partial<InformationReportInput>])[] = [
  ['page', 1, {}],
  [
    'urgent',
    1,
    { report: anInformationReport({ urgency: 'immediate', includeContact: true }), contact: aContact() },
  ],
  ['contact-page', 2, { report: anInformationReport({ includeContact: true }), contact: aContact() }],
  [
    'draft',
    1,
    {
      urn: 'DRAFT',
      acknowledge: { ...whole.acknowledge, code: 'DRAFT' },
      verificationCode: 'DRAFT',
      draft: true,
    },
  ],
  [
    'long-text',
    2,
    {
      report: {
        ...report,
        items: [{ ...item, text: visits }, ...report.items.slice(1)] as typeof report.items,
      },
    },
  ],
  [
    'names-and-long-runs',
    1,
    {
      report: {
        ...report,
        subjects: [
          {
            name: 'Llŷr Ŵyn-Gwyneðð',
            role: 'officer',
            rank: 'Ditectif Gwnstabl',
            number: 'Q'.repeat(60),
            station: 'Gorsaf Heddlu’r Dŵr',
            online: `https://example.org/${'a-b/'.repeat(30)}`,
          },
          {
            name: 'Zoë Müller-Łukasz',
            role: 'staff',
            description: 'Łódź; naïve; “curly” — dash; Ελληνικά; Кириллица',
          },
        ],
      },
    },
  ],
];

for (const [name, page, changes] of pictures) {
  const file = join(scratch, `${name}.pdf`);
  const { bytes } = await renderInformationReport(anInput({ ...whole, ...changes }));
  writeFileSync(file, bytes);
  const only = ['-f', String(page), '-l', String(page), '-singlefile'];
  execFileSync('pdftoppm', ['-png', '-r', '96', ...only, file, `${folder}information-report-${name}`]);
}
rmSync(scratch, { recursive: true });
