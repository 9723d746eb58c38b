import { randomBytes } from 'node:crypto';
import { createShowPageHandler } from '../../../../functions/api/show-page/handler.ts';
import { createSubmitAcknowledgementHandler } from '../../../../functions/api/submit-acknowledgement/handler.ts';
import { createSubmitFollowUpHandler } from '../../../../functions/api/submit-follow-up/handler.ts';
import { createSubmitFormHandler } from '../../../../functions/api/submit-form/handler.ts';
import { createSubmitReportCheckHandler } from '../../../../functions/api/submit-report-check/handler.ts';
import type { FiguresPublished } from '../../../../functions/domain/statistics/figures.ts';
import { createStoringAcknowledgements, createStoringReportChecks, createStoringService } from './fakes.ts';
import { aService } from './service.ts';

export const acknowledgementCode = 'ACKN-0WLE-DGEM-ENT12';
export const sentPdf = { code: 'VERF-1234', sha256: 'ab'.repeat(32) };

/** The public site with services that store: every real page handler, by route. */
export const createSite = (service = aService()) => {
  const figures: { published: FiguresPublished | null } = { published: null };
  const storing = createStoringService();
  const acknowledgements = createStoringAcknowledgements(acknowledgementCode);
  const clock = { now: Date.parse('2026-11-22T12:00:00Z') };
  const deps = {
    service,
    secret: async () => 'a secret for tests only',
    now: () => clock.now,
    newKey: () => randomBytes(16).toString('hex'),
  };
  const statistics = { latest: async () => figures.published };
  const showPage = createShowPageHandler({ ...deps, statistics });
  const post = {
    report: createSubmitFormHandler({ ...deps, intake: storing.intake }),
    'follow-up': createSubmitFollowUpHandler({ ...deps, followUp: storing.followUp }),
    acknowledge: createSubmitAcknowledgementHandler({ service: deps.service, acknowledgements }),
    'check-a-report': createSubmitReportCheckHandler({
      service: deps.service,
      reportChecks: createStoringReportChecks(sentPdf),
    }),
  };
  return { ...storing, acknowledgements, clock, figures, showPage, post };
};

export type Site = ReturnType<typeof createSite>;
