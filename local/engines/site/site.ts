import { StartError } from '../../start-error.ts';
import type { Resources } from '../../template/resources.ts';
import type { OriginRequest, OriginResponse } from '../gateway/exchange.ts';
import { compressed } from './compress.ts';
import type { Bucket } from './deployments.ts';
import {
  type BehaviourSettings,
  createBehaviourPicker,
  type OriginSettings,
  readDistribution,
} from './distribution.ts';
import { readEdgeFunctions } from './edge-function.ts';
import { createFileOrigin } from './files.ts';
import { createForwarder } from './forwarding.ts';
import { applyResponseHeaders, readResponseHeaders } from './response-headers.ts';

export type Origin = (request: OriginRequest) => Promise<OriginResponse>;

/** The public site: takes what a browser sends and answers it. */
export type Site = Origin;

interface Settings {
  resources: Resources;
  buckets: readonly Bucket[];
  /** The API behind a host name, if there is one. */
  apiAt: (host: string) => Origin | undefined;
}

function connectOrigin(settings: OriginSettings, { buckets, apiAt }: Settings): Origin {
  const bucket = buckets.find(({ name }) => settings.DomainName.startsWith(`${name}.s3.`));
  const origin = bucket ? createFileOrigin(bucket.directory, bucket.metadata) : apiAt(settings.DomainName);
  if (origin === undefined)
    throw new StartError(`the distribution's origin ${settings.DomainName} is not in the template`);
  const added = settings.OriginCustomHeaders.map(({ HeaderName, HeaderValue }) => [
    HeaderName.toLowerCase(),
    HeaderValue,
  ]);
  return (request) =>
    origin({
      ...request,
      path: settings.OriginPath + request.path,
      headers: { ...request.headers, ...Object.fromEntries(added) },
    });
}

const methodNotAllowed: OriginResponse = {
  status: 403,
  headers: { 'content-type': 'text/html' },
  cookies: [],
  body: '<!doctype html><title>Not allowed</title><p>This address does not take requests of this kind.',
};

/** Whether the browser has this answer already; the edge decides that itself. */
function isKnown({ method, headers }: OriginRequest, answer: OriginResponse): boolean {
  const etag = answer.headers.etag;
  return method === 'GET' && answer.status === 200 && etag !== undefined && headers['if-none-match'] === etag;
}

/**
 * Stands for the distribution: picks the behaviour by path, runs its viewer-request function, passes on what its
 * policies allow, compresses where the behaviour says so, and applies its response headers. Nothing is cached. Throws StartError for an origin, function or
 * policy that the template does not have.
 */
export function createSite(settings: Settings): Site {
  const distribution = readDistribution(settings.resources);
  const origins = new Map(distribution.Origins.map((origin) => [origin.Id, connectOrigin(origin, settings)]));
  const edgeFunctions = readEdgeFunctions(settings.resources);
  const policies = readResponseHeaders(settings.resources);
  const forward = createForwarder(settings.resources);
  const pick = createBehaviourPicker(distribution);

  function atEdge(request: OriginRequest, behaviour: BehaviourSettings): OriginRequest | OriginResponse {
    const association = behaviour.FunctionAssociations.find(
      ({ EventType }) => EventType === 'viewer-request',
    );
    return association === undefined
      ? request
      : (edgeFunctions.get(association.FunctionARN)?.(request) ?? request);
  }

  async function fetchFrom(request: OriginRequest, behaviour: BehaviourSettings): Promise<OriginResponse> {
    const origin = origins.get(behaviour.TargetOriginId);
    if (origin === undefined)
      throw new StartError(`the distribution has no origin ${behaviour.TargetOriginId}`);
    return origin(forward(request, behaviour));
  }

  async function fetchOrErrorPage(
    request: OriginRequest,
    behaviour: BehaviourSettings,
  ): Promise<OriginResponse> {
    const answer = await fetchFrom(request, behaviour);
    const custom = distribution.CustomErrorResponses.find(({ ErrorCode }) => ErrorCode === answer.status);
    if (custom?.ResponsePagePath === undefined) return answer;
    const errorPage = {
      ...request,
      method: 'GET',
      path: custom.ResponsePagePath,
      query: '',
      body: Buffer.alloc(0),
    };
    const page = await fetchFrom(errorPage, pick(custom.ResponsePagePath));
    return page.status === 200 ? { ...page, status: custom.ResponseCode ?? answer.status } : answer;
  }

  return async (viewed) => {
    const isRoot = viewed.path === '/' && distribution.DefaultRootObject !== '';
    const request = isRoot ? { ...viewed, path: `/${distribution.DefaultRootObject}` } : viewed;
    const behaviour = pick(request.path);
    if (!behaviour.AllowedMethods.includes(request.method)) return methodNotAllowed;
    const edge = atEdge(request, behaviour);
    const answer = 'status' in edge ? edge : await fetchOrErrorPage(edge, behaviour);
    if (isKnown(viewed, answer)) return { ...answer, status: 304, body: '' };
    const sent = behaviour.Compress ? compressed(viewed, answer) : answer;
    const policy = policies.get(behaviour.ResponseHeadersPolicyId ?? '');
    return policy === undefined ? sent : { ...sent, headers: applyResponseHeaders(sent.headers, policy) };
  };
}
