import type { FunctionsEngine } from '../functions/engine.ts';
import type { FairShare } from '../functions/fair-share.ts';
import type { ApiSettings } from './api.ts';
import { toEvent } from './event.ts';
import { message, type OriginRequest, type OriginResponse } from './exchange.ts';
import { toResponse } from './result.ts';
import { createRouter, type RouteMatch } from './routes.ts';
import { authorize, type Claims } from './tokens.ts';

/** The largest body that an HTTP API takes. */
export const largestBody = 10 * 1024 * 1024;

interface Settings {
  api: ApiSettings;
  invoke: FunctionsEngine['invoke'];
  fairShare: FairShare;
}

function decodePath(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

/** The function's result, or undefined when it did not answer in time. */
async function callInTime(
  invoke: Settings['invoke'],
  match: RouteMatch,
  event: unknown,
): Promise<{ result: unknown } | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, match.settings.timeoutMs, undefined);
  });
  const answered = invoke(match.settings.functionArn, event).then((result) => ({ result }));
  try {
    return await Promise.race([answered, late]);
  } finally {
    clearTimeout(timer);
    answered.catch(() => undefined);
  }
}

/** Serves an HTTP API: finds the route, checks the token, calls the function, and answers as API Gateway does. */
export function createGateway({
  api,
  invoke,
  fairShare,
}: Settings): (request: OriginRequest) => Promise<OriginResponse> {
  const route = createRouter(api.routes);

  async function call(request: OriginRequest, path: string, match: RouteMatch): Promise<OriginResponse> {
    const { token } = match.settings;
    const checked = token && (await authorize(request.headers.authorization, token));
    if (checked !== undefined && 'status' in checked) return checked;
    const claims: Claims | undefined = checked;
    try {
      const event = toEvent({ request, path, match, apiId: api.apiId, claims, now: new Date() });
      const answer = await callInTime(invoke, match, event);
      return answer === undefined ? message(503, 'Service Unavailable') : toResponse(answer.result);
    } catch {
      return message(500, 'Internal Server Error');
    }
  }

  return async (request) => {
    const path = decodePath(request.path);
    if (path === undefined) return message(400, 'Bad Request');
    if (request.body.length > largestBody) return message(413, 'Request Entity Too Large');
    const match = route(request.method, path);
    if (match === undefined) return message(404, 'Not Found');
    return fairShare.request(() => call(request, path, match));
  };
}
