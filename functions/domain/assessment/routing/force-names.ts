import { type Force, forces } from '../../force/forces.ts';
import { normaliseWord } from '../text/tokens.ts';

/** `full` names the police body itself; `short` is a county or nickname that needs policing words beside it. */
export type ForceName = { readonly forceId: string; readonly kind: 'full' | 'short' };

const bodyWords = /\s+(?:Police(?: Service)?|Constabulary|Service)$/;
const initials = new Set(['gmp', 'btp', 'wmp', 'wyp', 'syp', 'nyp', 'tvp', 'psni', 'mdp', 'hiowc', 'colp']);
const neverAlone = new Set([
  'city',
  'transport',
  'railway',
  'defence',
  'nuclear',
  'bristol',
  'manchester',
  'mod',
  'mps',
  'cnc',
]);

/** Lower-case words of a name joined by spaces, "and" and "&" left out. */
export const nameKey = (name: string): string =>
  name
    .split(/[^\p{L}\p{N}']+/u)
    .map(normaliseWord)
    .filter((word) => word !== '' && word !== 'and' && word !== 'the')
    .join(' ');

const namesOf = (force: Force): readonly string[] => [force.name, ...force.aliases, ...force.formerNames];

const isFull = (key: string): boolean =>
  /police|constabulary|heddlu|yard|poileas/.test(key) || initials.has(key);

const keysOf = (force: Force): readonly (readonly [string, ForceName])[] =>
  namesOf(force).flatMap((name) => {
    const key = nameKey(name);
    const short = nameKey(name.replace(bodyWords, ''));
    const kind = isFull(key) ? 'full' : 'short';
    const named: (readonly [string, ForceName])[] = [[key, { forceId: force.id, kind }]];
    if (short !== key && short !== '' && !neverAlone.has(short))
      named.push([short, { forceId: force.id, kind: 'short' }]);
    return named;
  });

const build = (): ReadonlyMap<string, ForceName> => {
  const map = new Map<string, ForceName>();
  for (const [key, named] of forces.flatMap(keysOf)) if (map.get(key)?.kind !== 'full') map.set(key, named);
  return map;
};

/** Every name a force goes by, by its key. */
export const forceNames: ReadonlyMap<string, ForceName> = build();

/** The most words a force's name has. */
export const longestForceName = Math.max(...[...forceNames.keys()].map((key) => key.split(' ').length));

/** The first words of every name, to pass over the rest of a text quickly. */
export const firstWordsOfForces: ReadonlySet<string> = new Set(
  [...forceNames.keys()].flatMap((key) => key.split(' ', 1)),
);
