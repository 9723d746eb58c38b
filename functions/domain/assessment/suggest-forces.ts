import { type ForceId, forceById, forceIdSchema } from '../force/forces.ts';
import { forceNames, nameKey } from './routing/force-names.ts';
import { localityName, outcodeForces, type PlaceEntry, placesCalled } from './routing/gazetteer.ts';

/** A force that a place may mean. `confidence` is 0 to 1; `localities` are names of its councils there. */
export type ForceSuggestion = {
  readonly forceId: ForceId;
  readonly confidence: number;
  readonly why: string;
  readonly localities?: readonly string[];
};

const outcodePattern = /\b([A-Z]{1,2}\d[A-Z\d]?)(?:\s?\d[A-Z]{2})?\b/i;
const most = 8;

const named = (codes: readonly (string | undefined)[]): readonly string[] =>
  [...new Set(codes.flatMap((code) => (code === undefined ? [] : (localityName(code) ?? []))))].sort();

const byOutcode = (place: string): readonly ForceSuggestion[] => {
  const outcode = outcodePattern.exec(place.slice(0, 300))?.[1]?.toUpperCase();
  const known = outcode === undefined ? undefined : outcodeForces(outcode);
  if (outcode === undefined || known === undefined) return [];
  return known.forces.map((id, at) => {
    const forceId = forceIdSchema.parse(id);
    const share = known.shares?.[at] ?? 1;
    const why =
      known.forces.length > 1
        ? `${outcode} lies in the areas of ${known.forces.length} forces`
        : `${outcode} lies in this force's area`;
    const localities = named(known.localities?.[at] ?? []);
    return {
      forceId,
      confidence: Math.min(0.85, 0.2 + 0.65 * share),
      why,
      ...(localities.length > 0 ? { localities } : {}),
    };
  });
};

const byForceName = (place: string): readonly ForceSuggestion[] => {
  const found = forceNames.get(nameKey(place));
  if (found === undefined) return [];
  const forceId = forceIdSchema.parse(found.forceId);
  return [
    {
      forceId,
      confidence: found.kind === 'full' ? 0.9 : 0.8,
      why: `${forceById(forceId).name} is known by this name`,
    },
  ];
};

const nearFactor = 0.5;

const weigh = (entries: readonly PlaceEntry[]): number => {
  const direct = entries.some((entry) => !entry.near);
  return direct ? 1 : nearFactor;
};

const byPlaceName = (place: string): readonly ForceSuggestion[] => {
  const parts = [place, ...place.split(',')].map((part) => part.trim()).filter((part) => part !== '');
  const part = parts.find((candidate) => placesCalled(candidate).length > 0);
  if (part === undefined) return [];
  const entries = placesCalled(part);
  const ids = [...new Set(entries.map((entry) => entry.forceId))];
  const total = ids.reduce((sum, id) => sum + weigh(entries.filter((entry) => entry.forceId === id)), 0);
  return ids.map((id) => {
    const own = entries.filter((entry) => entry.forceId === id);
    const localities = named(own.map((entry) => entry.localityCode));
    const why =
      weigh(own) < 1
        ? `${part} is within a kilometre of this force's area`
        : `${part} is in this force's area`;
    return {
      forceId: forceIdSchema.parse(id),
      confidence: (0.8 * weigh(own)) / total,
      why,
      ...(localities.length > 0 ? { localities } : {}),
    };
  });
};

/**
 * Forces that a place may mean: an outcode or postcode, a force's name, a council, a county, a town. An outcode or
 * a name shared by several forces gives each, with the names of its councils; an unknown place gives none. Likeliest
 * first, at most eight. The officer may still work elsewhere: a suggestion is where the place is, not whom to blame.
 */
export const suggestForces = (place: string): readonly ForceSuggestion[] => {
  const suggestions =
    [byOutcode(place), byForceName(place), byPlaceName(place)].find((found) => found.length > 0) ?? [];
  return [...suggestions].sort((a, b) => b.confidence - a.confidence).slice(0, most);
};
