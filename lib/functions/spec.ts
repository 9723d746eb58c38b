import type { Grant } from './grants.ts';

/** Settings that are no table, secret or machine: they come from configuration and the identity provider. */
export type Setting = 'SERVICE' | 'SMTP_RELAY' | 'SITE_URL' | 'ISSUER_URL' | 'CLIENT_ID';

/** One Lambda: its folder is functions/<group>/<name>, its bundle .build/functions/<name>. */
export interface FunctionSpec {
  readonly name: string;
  readonly group: 'api' | 'steps' | 'jobs';
  readonly grants: readonly Grant[];
  readonly settings: readonly Setting[];
  /** Megabytes; CPU is in proportion. */
  readonly memory: number;
  /** Seconds. The HTTP API itself gives up after 30. */
  readonly timeout: number;
}

/** A Lambda behind the HTTP API. Every staff function has the JWT authorizer on every one of its routes. */
export interface ApiFunctionSpec extends FunctionSpec {
  readonly group: 'api';
  readonly access: 'public' | 'staff';
  /** As `GET /api/cases/{caseId}`; `$default` is what no other route takes. */
  readonly routes: readonly string[];
}

type Overrides = Partial<Pick<FunctionSpec, 'grants' | 'settings' | 'memory' | 'timeout'>>;

const defaults = { grants: [], settings: [], memory: 512, timeout: 29 } as const;

const api =
  (access: ApiFunctionSpec['access']) =>
  (name: string, routes: readonly string[], overrides: Overrides = {}): ApiFunctionSpec => ({
    ...defaults,
    ...overrides,
    name,
    group: 'api',
    access,
    routes,
  });

/** A function that anyone may call. */
export const publicFunction = api('public');

/** A function that only signed-in staff may call. */
export const staffFunction = api('staff');

/** A step of the workflow. */
export function stepFunction(name: string, overrides: Overrides): FunctionSpec {
  return { ...defaults, timeout: 60, ...overrides, name, group: 'steps' };
}

/** A function that a schedule, an event or an operator starts. */
export function jobFunction(name: string, overrides: Overrides): FunctionSpec {
  return { ...defaults, timeout: 240, ...overrides, name, group: 'jobs' };
}

/** `verb-noun` as the construct, the ASL substitution and the template write it: `VerbNoun`. */
export function pascalCase(name: string): string {
  return name
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}
