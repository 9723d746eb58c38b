import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { JSX } from 'preact';
import type { PageContext } from '../../../web/public/document/page-context.ts';
import { signFormToken } from '../../../web/public/form/form-token.ts';
import { noValues } from '../../../web/public/form/form-values.ts';
import { createPageHandler, notFoundPage } from '../../../web/public/http/page-handler.ts';
import { pageRequest } from '../../../web/public/http/page-request.ts';
import { leaveResponse } from '../../../web/public/http/page-response.ts';
import { AcknowledgePage } from '../../../web/public/pages/acknowledge.tsx';
import { CheckAReportPage } from '../../../web/public/pages/check-a-report.tsx';
import { FollowUpPage } from '../../../web/public/pages/follow-up.tsx';
import { InformationPage } from '../../../web/public/pages/information.tsx';
import { ReportForm } from '../../../web/public/pages/report-form.tsx';
import { StartPage } from '../../../web/public/pages/start.tsx';
import { StatisticsPage } from '../../../web/public/pages/statistics.tsx';
import type { Statistics } from '../../adapters/statistics.ts';
import type { Service } from '../../contracts/service.ts';
import { Problem, problemResponse } from '../../http/problem.ts';

export interface ShowPageDeps {
  readonly service: Service;
  readonly secret: () => Promise<string>;
  readonly statistics: Statistics;
  /** In milliseconds. */
  readonly now: () => number;
  /** 128 random bits as 32 hexadecimal digits. */
  readonly newKey: () => string;
}

type Render = (context: PageContext) => Promise<JSX.Element>;

const empty = { values: noValues, errors: [] };

const freshForm =
  (deps: ShowPageDeps): Render =>
  async (context) => {
    const idempotencyKey = deps.newKey();
    const formToken = signFormToken(await deps.secret(), idempotencyKey, deps.now());
    return ReportForm({ context, ticket: { idempotencyKey, formToken, shown: '' }, ...empty });
  };

const pagesOf = (deps: ShowPageDeps): ReadonlyMap<string, Render> =>
  new Map<string, Render>([
    ['', async (context) => StartPage({ context })],
    ['report', freshForm(deps)],
    ['follow-up', async (context) => FollowUpPage({ context, ...empty })],
    ['privacy', async (context) => InformationPage({ context, page: 'privacy' })],
    ['accessibility', async (context) => InformationPage({ context, page: 'accessibility' })],
    ['statistics', async (context) => StatisticsPage({ context, published: await deps.statistics.latest() })],
    ['acknowledge', async (context) => AcknowledgePage({ context, ...empty })],
    ['check-a-report', async (context) => CheckAReportPage({ context, ...empty })],
  ]);

/** To programs an unknown address is a problem, to people a page. */
const isForPrograms = ({ rawPath }: APIGatewayProxyEventV2): boolean => /^\/api(\/|$)/.test(rawPath);

const nothingThere = (): APIGatewayProxyStructuredResultV2 =>
  problemResponse(
    new Problem(404, {
      code: 'not-found',
      title: 'Not found',
      detail:
        'There is nothing at this address, or not by this method: GET /api/openapi.json lists what there is',
    }),
  );

const isRead = ({ requestContext }: APIGatewayProxyEventV2): boolean =>
  ['GET', 'HEAD'].includes(requestContext.http.method);

/**
 * Shows every page of the public site that can be opened by its address, in both languages; answers 404 at every address that
 * nothing else answers.
 */
export const createShowPageHandler = (deps: ShowPageDeps) => {
  const pages = pagesOf(deps);
  const show = createPageHandler(deps.service, async ({ page }, context) => {
    const render = pages.get(page);
    return render ? { status: 200, document: await render(context) } : notFoundPage(context);
  });
  const showNothing = createPageHandler(deps.service, async (_request, context) => notFoundPage(context));
  return async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> => {
    if (isForPrograms(event)) return nothingThere();
    if (!isRead(event)) return showNothing(event);
    return pageRequest(event).page === 'leave' ? leaveResponse() : show(event);
  };
};
