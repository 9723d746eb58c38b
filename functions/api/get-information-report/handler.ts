import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { z } from 'zod';
import type { CaseStore } from '../../adapters/case-store.ts';
import type { ContentStore } from '../../adapters/content-store.ts';
import type { ReadLog } from '../../adapters/read-log.ts';
import { type ReportPrinter, reportDateAt } from '../../adapters/report-printer.ts';
import { reportOrPdfPathSchema } from '../../contracts/paths.ts';
import { caseStream } from '../../domain/case/evolve.ts';
import type { CaseState, InformationReportState } from '../../domain/case/state.ts';
import {
  type InformationReport,
  informationReportSchema,
} from '../../domain/information-report/information-report.ts';
import { notFound } from '../../domain/refusal.ts';
import { createApiHandler } from '../../http/api-handler.ts';
import { parseQuery } from '../../http/parse-query.ts';
import { json } from '../../http/problem.ts';

interface Deps {
  readonly cases: CaseStore;
  readonly content: ContentStore;
  readonly reads: ReadLog;
  readonly printer: ReportPrinter;
  readonly now: () => string;
}

const pdfResponse = (bytes: Uint8Array): APIGatewayProxyStructuredResultV2 => ({
  statusCode: 200,
  headers: {
    'content-type': 'application/pdf',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  },
  isBase64Encoded: true,
  body: Buffer.from(bytes).toString('base64'),
});

const print = async (
  deps: Deps,
  state: CaseState,
  saved: { information: InformationReportState; report: InformationReport; revision: number },
): Promise<APIGatewayProxyStructuredResultV2> => {
  const frozen = { reportDate: reportDateAt(deps.now()), revision: saved.revision };
  const { bytes } = await deps.printer.print({ ...saved, state, frozen, contact: null, draft: true });
  return pdfResponse(bytes);
};

const querySchema = z.object({
  revision: z.coerce.number('Give the number of a revision').int().positive().optional(),
});

/** GET …/information-reports/{reportId} and {reportId}.pdf: a revision (the newest, or ?revision=), and how it would print, marked as a draft. */
export const createGetInformationReportHandler = (deps: Deps) =>
  createApiHandler({
    roles: ['analyst', 'supervisor'],
    path: reportOrPdfPathSchema,
    handle: async ({ path: { caseId, reportId: asked }, query, staff }) => {
      const { revision: wanted } = parseQuery(querySchema, query);
      const state = await deps.cases.load(caseId);
      const information = state?.reports[asked.reportId];
      if (!state || !information) throw notFound('information report');
      const revision = wanted ?? information.revision;
      const sealed = information.revisions[revision - 1];
      if (!sealed) throw notFound('revision');
      await deps.reads.record(staff.id, { type: 'InformationReportRead', caseId });
      const report = await deps.content.open(caseStream(caseId), sealed, informationReportSchema);
      if (asked.isPdf) return print(deps, state, { information, report, revision });
      const { reportId, authors } = information;
      return json(
        200,
        { reportId, revision, state: information.state, authors, report },
        { etag: `"${revision}"` },
      );
    },
  });
