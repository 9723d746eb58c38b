import { type Queue, queues } from '../../../functions/domain/case/task-kinds.ts';

/** The screens. An address holds ids and codes, never a word that somebody typed. */
export type Route =
  | {
      screen:
        | 'home'
        | 'calls'
        | 'audit'
        | 'directory'
        | 'directory-import'
        | 'on-call'
        | 'drills'
        | 'not-found';
    }
  | { screen: 'queue'; queue: Queue }
  | { screen: 'case' | 'call' | 'execution' | 'force' | 'drill' | 'stream'; id: string };

const isQueue = (text: string): text is Queue => queues.some((queue) => queue === text);
const isId = (text: string): boolean => /^[a-z0-9-]{1,64}$/i.test(text);
const isStream = (text: string): boolean => /^(case|force|staff):[a-z0-9-]{1,80}$|^system$/i.test(text);

const plainScreens: Readonly<Record<string, Route>> = {
  '': { screen: 'home' },
  calls: { screen: 'calls' },
  audit: { screen: 'audit' },
  directory: { screen: 'directory' },
  'directory-import': { screen: 'directory-import' },
  'on-call': { screen: 'on-call' },
  drills: { screen: 'drills' },
};

const screenOf: Readonly<Record<string, 'case' | 'call' | 'execution' | 'force' | 'drill'>> = {
  cases: 'case',
  calls: 'call',
  executions: 'execution',
  directory: 'force',
  drills: 'drill',
};

/** Reads `location.hash`: `#/queues/triage`, `#/cases/<id>`, … */
export const parseRoute = (hash: string): Route => {
  const [first = '', second] = hash.replace(/^#\/?/, '').split('/');
  if (second === undefined) return plainScreens[first] ?? { screen: 'not-found' };
  if (first === 'queues' && isQueue(second)) return { screen: 'queue', queue: second };
  if (first === 'streams' && isStream(second)) return { screen: 'stream', id: second.replace(':', '#') };
  const screen = screenOf[first];
  return screen !== undefined && isId(second) ? { screen, id: second } : { screen: 'not-found' };
};

export const queuePath = (queue: Queue): string => `#/queues/${queue}`;
export const forcePath = (forceId: string): string => `#/directory/${forceId}`;
export const drillPath = (forceId: string): string => `#/drills/${forceId}`;
export const casePath = (caseId: string): string => `#/cases/${caseId}`;
