import { z } from 'zod';
import localitiesJson from '../../../data/localities.json' with { type: 'json' };
import welshPlacesJson from '../../../data/welsh-places.json' with { type: 'json' };
import { nameKey } from '../assessment/routing/force-names.ts';
import { type ForceSuggestion, suggestForces } from '../assessment/suggest-forces.ts';
import { forceIdSchema } from './forces.ts';

const councils = new Map(
  z
    .array(z.object({ code: z.string(), name: z.string(), forceId: forceIdSchema }))
    .parse(localitiesJson)
    .map((council) => [council.code, council]),
);

const suggestionFor = (name: string, localityCode: string): ForceSuggestion[] => {
  const council = councils.get(localityCode);
  if (council === undefined) return [];
  const why = `${name} is in this force's area`;
  return [{ forceId: council.forceId, confidence: 0.8, why, localities: [council.name] }];
};

const welshPlaces: ReadonlyMap<string, readonly ForceSuggestion[]> = new Map(
  z
    .array(z.object({ name: z.string(), localityCode: z.string() }))
    .parse(welshPlacesJson)
    .map(({ name, localityCode }) => [nameKey(name), suggestionFor(name, localityCode)]),
);

/**
 * The forces that a person who looks for one may mean: what the assessment would suggest for the place and, where that is
 * nothing, the force of a council or town by its Welsh name. The rules of the assessment stay as they were released.
 */
export const findForces = (place: string): readonly ForceSuggestion[] => {
  const suggested = suggestForces(place);
  return suggested.length > 0 ? suggested : (welshPlaces.get(nameKey(place)) ?? []);
};
