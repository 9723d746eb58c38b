import type { RouteSettings } from './api.ts';

type Segment = { kind: 'literal' | 'parameter' | 'greedy'; text: string };

interface CompiledRoute {
  settings: RouteSettings;
  method: string;
  segments: Segment[];
}

/** A route that a request fits, and the parts of the path that it names. */
export interface RouteMatch {
  settings: RouteSettings;
  pathParameters: Record<string, string>;
}

function readSegment(part: string): Segment {
  if (!part.startsWith('{')) return { kind: 'literal', text: part };
  return part.endsWith('+}')
    ? { kind: 'greedy', text: part.slice(1, -2) }
    : { kind: 'parameter', text: part.slice(1, -1) };
}

function compile(settings: RouteSettings): CompiledRoute {
  const [method = '', path = ''] = settings.routeKey.split(' ');
  return { settings, method, segments: path.split('/').slice(1).map(readSegment) };
}

const rank = { literal: 0, parameter: 1, greedy: 2 } as const;

/** Puts the more specific route first: word before parameter before greedy, a method before ANY. */
function bySpecificity(left: CompiledRoute, right: CompiledRoute): number {
  for (const [position, segment] of left.segments.entries()) {
    const other = right.segments[position];
    if (other === undefined) return segment.kind === 'greedy' ? 1 : -1;
    const difference = rank[segment.kind] - rank[other.kind];
    if (difference !== 0) return difference;
  }
  return Number(left.method === 'ANY') - Number(right.method === 'ANY');
}

function matchPath(
  segments: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined {
  const named: Record<string, string> = {};
  for (const [position, { kind, text }] of segments.entries()) {
    const part = parts[position];
    if (part === undefined || (part === '' && kind !== 'literal')) return undefined;
    if (kind === 'greedy') return { ...named, [text]: parts.slice(position).join('/') };
    if (kind === 'literal' && part !== text) return undefined;
    if (kind === 'parameter') named[text] = part;
  }
  return parts.length === segments.length ? named : undefined;
}

/**
 * Makes the function that finds a request's route, most specific first, `$default` last; undefined where none fits.
 * The path is decoded.
 */
export function createRouter(
  routes: readonly RouteSettings[],
): (method: string, path: string) => RouteMatch | undefined {
  const compiled = routes
    .filter(({ routeKey }) => routeKey !== '$default')
    .map(compile)
    .sort(bySpecificity);
  const fallback = routes.find(({ routeKey }) => routeKey === '$default');
  return (method, path) => {
    const parts = path.split('/').slice(1);
    for (const route of compiled) {
      if (route.method !== method && route.method !== 'ANY') continue;
      const pathParameters = matchPath(route.segments, parts);
      if (pathParameters !== undefined) return { settings: route.settings, pathParameters };
    }
    return fallback === undefined ? undefined : { settings: fallback, pathParameters: {} };
  };
}
