import { z } from 'zod';
import type { Service } from '../contracts/service.ts';
import type { CaseState, InformationReportState } from '../domain/case/state.ts';
import { forceById } from '../domain/force/forces.ts';
import { codesEnd, type ForceCodes, forceCodes } from '../domain/force-codes.ts';
import type { InformationReport } from '../domain/information-report/information-report.ts';
import type { Contact } from '../domain/report/report.ts';
import type { InformationReportInput, RenderedInformationReport } from './pdf/input.ts';

/** What an approved revision is printed from, frozen when it is built so that every copy is the same. */
export const frozenSchema = z.object({ reportDate: z.iso.date(), revision: z.int().positive() });

/** The date that a report carries for a moment (ISO 8601): the first of its month. A day would time the reporter. */
export const reportDateAt = (now: string): string => `${now.slice(0, 7)}-01`;
export type Frozen = z.infer<typeof frozenSchema>;

export interface Printing {
  readonly state: CaseState;
  readonly information: InformationReportState;
  readonly report: InformationReport;
  readonly frozen: Frozen;
  readonly contact: Contact | null;
  readonly draft: boolean;
}

export interface ReportPrinter {
  print(printing: Printing): Promise<RenderedInformationReport>;
  codes(state: CaseState, information: InformationReportState): Promise<ForceCodes>;
}

/** A draft opens nothing: it carries no number and no code. */
const draftCodes: ForceCodes = { urn: 'DRAFT', acknowledgement: 'DRAFT', verification: 'DRAFT' };

export type ReportCodes = ReportPrinter['codes'];

/** URN and codes of a report, MACs under the identity secret. The number is the one it was built under, whatever became of the secret since. */
export const createReportCodes =
  (secret: () => Promise<string>): ReportCodes =>
  async (state, { reportId, codeVersion, built }) => {
    const derived = forceCodes(await secret(), { caseId: state.caseId, reportId, codeVersion });
    return built ? { ...derived, urn: built.urn } : derived;
  };

/** Prints information reports; their URN and codes are MACs under the identity secret. */
export const createReportPrinter = (deps: {
  service: Service;
  siteUrl: string;
  secret: () => Promise<string>;
  render: (input: InformationReportInput) => Promise<RenderedInformationReport>;
}): ReportPrinter => {
  const codes = createReportCodes(deps.secret);

  return {
    codes,
    print: async ({ state, information, report, frozen, contact, draft }) => {
      const { urn, acknowledgement, verification } = draft ? draftCodes : await codes(state, information);
      return deps.render({
        report: {
          ...report,
          categories: report.categories.length > 0 ? report.categories : [...state.categories],
        },
        urn,
        revision: frozen.revision,
        reportDate: frozen.reportDate,
        forceName: forceById(information.forceId).name,
        originator: deps.service.originator,
        phone: deps.service.phone,
        notLive: deps.service.stage !== 'production',
        acknowledge: { url: `${deps.siteUrl}/acknowledge`, code: draft ? null : acknowledgement },
        verificationCode: verification,
        codesEnd: codesEnd(frozen.reportDate),
        checkUrl: `${deps.siteUrl}/check-a-report`,
        contact,
        contactHeld: state.received.contact !== null,
        draft,
      });
    },
  };
};
