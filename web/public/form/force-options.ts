import { findForces } from '../../../functions/domain/force/find-forces.ts';
import { type Force, forces } from '../../../functions/domain/force/forces.ts';
import { type FormValues, textOf } from './form-values.ts';

/** A force that may be chosen; `localities` are the councils that a place shared by several forces lies in. */
export interface ForceOption {
  readonly force: Force;
  readonly localities: readonly string[];
}

export interface ForceOptions {
  /** Whether a place or name was looked up at all. */
  readonly asked: boolean;
  /** How many forces that place or name means, a special one included. */
  readonly matches: number;
  readonly found: readonly ForceOption[];
  /** The three forces that cover no area, always offered. */
  readonly special: readonly ForceOption[];
}

const optionFor = (id: string, localities: readonly string[] = []): ForceOption[] =>
  forces.filter((force) => force.id === id).map((force) => ({ force, localities }));

const special = forces
  .filter((force) => force.kind === 'special')
  .map((force) => ({ force, localities: [] }));

const isSpecial = ({ force }: ForceOption): boolean => force.kind === 'special';

/** The forces to choose from, for what was typed as name or place; a force chosen before stays among them. */
export const forceOptions = (values: FormValues): ForceOptions => {
  const place = textOf(values, 'place');
  const suggested = findForces(place ?? '').flatMap(({ forceId, localities }) =>
    optionFor(forceId, localities),
  );
  const chosen = optionFor(textOf(values, 'forceId') ?? '');
  const missing = chosen.filter(({ force }) => !suggested.some((option) => option.force.id === force.id));
  return {
    asked: place !== undefined,
    matches: suggested.length,
    found: [...suggested, ...missing].filter((option) => !isSpecial(option)),
    special,
  };
};
