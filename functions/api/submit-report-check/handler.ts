import type { FieldError } from '../../../web/public/form/field-error.ts';
import { textOf } from '../../../web/public/form/form-values.ts';
import { createPageHandler } from '../../../web/public/http/page-handler.ts';
import { CheckAReportPage, CheckedReportPage } from '../../../web/public/pages/check-a-report.tsx';
import type { ReportChecks } from '../../adapters/report-checks.ts';
import type { Service } from '../../contracts/service.ts';

export interface SubmitReportCheckDeps {
  readonly service: Service;
  readonly reportChecks: ReportChecks;
}

const digest = /^[0-9a-f]{64}$/;

const errorsOf = (code: string, sha256: string): FieldError[] => [
  ...(code === '' ? [{ field: 'code', code: 'code-missing' } as const] : []),
  ...(digest.test(sha256) ? [] : [{ field: 'sha256', code: 'digest' } as const]),
];

/** Says whether a PDF, by its SHA-256, is the one that was sent with a verification code, and nothing else. */
export const createSubmitReportCheckHandler = (deps: SubmitReportCheckDeps) =>
  createPageHandler(deps.service, async ({ values }, context) => {
    const code = textOf(values, 'code') ?? '';
    const sha256 = (textOf(values, 'sha256') ?? '').replaceAll(/\s/g, '').toLowerCase();
    const errors = errorsOf(code, sha256);
    if (errors.length > 0) return { status: 422, document: CheckAReportPage({ context, values, errors }) };
    const genuine = await deps.reportChecks.check({ code, sha256 });
    return { status: 200, document: CheckedReportPage({ context, genuine }) };
  });
