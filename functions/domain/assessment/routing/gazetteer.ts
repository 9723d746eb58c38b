import { z } from 'zod';
import localitiesJson from '../../../../data/localities.json' with { type: 'json' };
import placesJson from '../../../../data/places.json' with { type: 'json' };
import outcodesJson from '../../../../data/postcode-outcodes.json' with { type: 'json' };
import { forces } from '../../force/forces.ts';
import { nameKey } from './force-names.ts';

/** One place of a name: the force whose area it is in, and the council where known. */
export type PlaceEntry = {
  readonly forceId: string;
  readonly localityCode?: string | undefined;
  readonly near: boolean;
};

const localities = z
  .array(
    z.object({
      code: z.string(),
      name: z.string(),
      forceId: z.string(),
      county: z.string().optional(),
      ceremonialCounty: z.string().optional(),
      formerDistricts: z.array(z.string()).default([]),
    }),
  )
  .parse(localitiesJson);
const placesSchema = z.array(
  z.object({
    name: z.string(),
    forceId: z.string(),
    localityCode: z.string().optional(),
    alsoNear: z.array(z.string()).default([]),
  }),
);
const outcodeSchema = z.object({
  forces: z.array(z.string()),
  shares: z.array(z.number()).optional(),
  localities: z.array(z.array(z.string())).optional(),
});
/** An outcode's forces, likeliest first, with their shares of its postcodes and the codes of its councils. */
export type Outcode = z.infer<typeof outcodeSchema>;

const outcodes: Readonly<Record<string, unknown>> = outcodesJson.outcodes;

type Index = Map<string, PlaceEntry[]>;

const add = (index: Index, name: string, entry: PlaceEntry): void => {
  const key = nameKey(name);
  const known = index.get(key) ?? [];
  if (!known.some((one) => one.forceId === entry.forceId && one.localityCode === entry.localityCode))
    index.set(key, [...known, entry]);
};

const build = (): Index => {
  const index: Index = new Map();
  for (const { name, forceId, code, formerDistricts, county, ceremonialCounty } of localities) {
    for (const known of [name, ...formerDistricts])
      add(index, known, { forceId, localityCode: code, near: false });
    for (const wide of [county, ceremonialCounty])
      if (wide !== undefined && wide !== name) add(index, wide, { forceId, near: false });
  }
  for (const force of forces)
    for (const town of force.largestPlaces) add(index, town, { forceId: force.id, near: false });
  for (const { name, forceId, localityCode, alsoNear } of placesSchema.parse(placesJson)) {
    add(index, name, { forceId, localityCode, near: false });
    for (const other of alsoNear) add(index, name, { forceId: other, near: true });
  }
  return index;
};

let built: { readonly index: Index; readonly firstWords: ReadonlySet<string> } | undefined;

const gazetteer = () => {
  if (built !== undefined) return built;
  const index = build();
  built = { index, firstWords: new Set([...index.keys()].flatMap((key) => key.split(' ', 1))) };
  return built;
};

/** Whether some place's name begins with this word. */
export const beginsPlace = (word: string): boolean => gazetteer().firstWords.has(word);

/** Places called this, by any force. The index is built at the first question. */
export const placesCalled = (name: string): readonly PlaceEntry[] =>
  gazetteer().index.get(nameKey(name)) ?? [];

const names = new Map(localities.map(({ code, name }) => [code, name]));

/** A council's name by its code. */
export const localityName = (code: string): string | undefined => names.get(code);

/** The forces of a postcode's outward half ("B79"), or undefined where there is no such outcode. */
export const outcodeForces = (outcode: string): Outcode | undefined =>
  outcodeSchema.optional().parse(outcodes[outcode.toUpperCase()]);
