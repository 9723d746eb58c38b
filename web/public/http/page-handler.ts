import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import type { JSX } from 'preact';
import type { Service } from '../../../functions/contracts/service.ts';
import { log } from '../../../functions/http/log.ts';
import { toProblem } from '../../../functions/http/to-problem.ts';
import { type PageContext, pageContext } from '../document/page-context.ts';
import { renderDocument } from '../document/render.ts';
import { type Problem, ProblemPage } from '../pages/problem.tsx';
import { isForeignBody, isTooLong, type PageRequest, pageRequest } from './page-request.ts';
import { pageResponse } from './page-response.ts';

/** A page to show: its HTTP status and its document. */
export interface Page {
  readonly status: number;
  readonly document: JSX.Element;
}

export type ShowPage = (request: PageRequest, context: PageContext) => Promise<Page>;

const problemPage = (context: PageContext, status: number, problem: Problem): Page => ({
  status,
  document: ProblemPage({ context, problem }),
});

export const notFoundPage = (context: PageContext): Page => problemPage(context, 404, 'not-found');

/** An error as a page: what a person should do, never what was sent. */
const pageFor = (error: unknown, context: PageContext): Page => {
  const { status } = toProblem(error);
  if (status < 500) return problemPage(context, status, 'bad-request');
  log({ event: 'unexpected-error', error: error instanceof Error ? error.name : 'unknown' });
  return problemPage(context, status, 'fault');
};

interface Rendered {
  readonly status: number;
  readonly html: string;
}

const rendered = ({ status, document }: Page): Rendered => ({ status, html: renderDocument(document) });

const tryShow = async (
  show: ShowPage,
  event: APIGatewayProxyEventV2,
  service: Service,
): Promise<Rendered> => {
  const request = pageRequest(event);
  const context = pageContext(request.language, service);
  if (isForeignBody(event)) return rendered(problemPage(context, 415, 'bad-request'));
  if (isTooLong(event)) return rendered(problemPage(context, 413, 'too-long'));
  try {
    return rendered(await show(request, context));
  } catch (error) {
    return rendered(pageFor(error, context));
  }
};

/** A Lambda handler that answers with a page, whatever happens. */
export const createPageHandler =
  (service: Service, show: ShowPage) =>
  async (event: APIGatewayProxyEventV2): Promise<APIGatewayProxyStructuredResultV2> =>
    pageResponse(await tryShow(show, event, service), event.headers['accept-encoding'] ?? '');
