import { forceById, forceIdSchema } from '../../force/forces.ts';
import type { Assessment } from '../assessment.ts';
import type { Reading } from '../reading.ts';
import { suggestForces } from '../suggest-forces.ts';
import { forceMentions, placeMentions } from './mentions.ts';

/** `named` where the force itself is named and not a place in its area. */
type Clue = {
  readonly forceId: string;
  readonly strength: number;
  readonly named: boolean;
  readonly why: string;
};
type RoutedForce = Assessment['forces'][number];

const chosenStrength = 0.8;
const surest = 0.97;
const surestUnnamed = 0.89;
const contradicted = 0.5;
const worthShowing = 0.15;

type Mentions = ReturnType<typeof forceMentions>;

const cluesOf = (mentions: Mentions, named: boolean): readonly Clue[] =>
  mentions.flatMap(({ forceIds, strength, span }) =>
    forceIds.map((forceId) => ({ forceId, strength, named, why: `the words “${span.text}”` })),
  );

const textClues = (reading: Reading): readonly Clue[] => [
  ...cluesOf([...forceMentions(reading.narrative), ...forceMentions(reading.around)], true),
  ...cluesOf(placeMentions(reading.narrative), false),
];

const placeClues = (reading: Reading): readonly Clue[] => {
  const fields = [reading.report.place, ...reading.report.subjects.map((subject) => subject.station)];
  return [...new Set(fields)]
    .filter((field) => field !== undefined)
    .flatMap((field) =>
      suggestForces(field ?? '').map(({ forceId, confidence }) => ({
        forceId,
        strength: confidence * 0.6,
        named: false,
        why: `the place “${field}”`,
      })),
    );
};

const strongest = 0.65;

const combine = (clues: readonly Clue[]): number =>
  1 - clues.reduce((left, clue) => left * (1 - clue.strength), 1);

const unrepeated = (clues: readonly Clue[]): readonly Clue[] => {
  const best = new Map<string, Clue>();
  for (const clue of clues) if ((best.get(clue.why)?.strength ?? 0) < clue.strength) best.set(clue.why, clue);
  return [...best.values()].sort((a, b) => b.strength - a.strength).slice(0, 3);
};

/** Another force is named as such while the chosen one is nowhere in the words. */
const isContradicted = (chosen: string, clues: readonly Clue[]): boolean =>
  clues.some((clue) => clue.named && clue.forceId !== chosen && clue.strength >= strongest) &&
  !clues.some((clue) => clue.named && clue.forceId === chosen && clue.strength >= 0.3);

const chosenClue = (chosen: string, clues: readonly Clue[]): Clue =>
  isContradicted(chosen, clues)
    ? {
        forceId: chosen,
        strength: contradicted,
        named: false,
        why: 'chosen on the form, but the words name another force',
      }
    : { forceId: chosen, strength: chosenStrength, named: false, why: 'chosen on the form' };

const routed = (forceId: string, clues: readonly Clue[]): RoutedForce => {
  const own = unrepeated(clues.filter((clue) => clue.forceId === forceId));
  const id = forceIdSchema.parse(forceId);
  const note = forceById(id).kind === 'special' ? ' (a special force: by employer, not by place)' : '';
  return {
    forceId: id,
    confidence:
      Math.round(Math.min(own.some((clue) => clue.named) ? surest : surestUnnamed, combine(own)) * 100) / 100,
    why: `${own.map((clue) => clue.why).join('; ')}${note}`,
  };
};

/**
 * Forces whose officers the report may be about, likeliest first, each with its reasons. What the form says and what
 * the words say are kept apart and shown together, so that a contradiction is seen. A place is a hint only: an
 * officer may work elsewhere.
 */
export const routeReport = (reading: Reading): Assessment['forces'] => {
  const clues = [...textClues(reading), ...placeClues(reading)];
  const { forceId } = reading.report;
  const all = forceId === null ? clues : [chosenClue(forceId, clues), ...clues];
  return [...new Set(all.map((clue) => clue.forceId))]
    .map((id) => routed(id, all))
    .filter((force) => force.confidence >= worthShowing)
    .sort((a, b) => b.confidence - a.confidence)
    .slice(0, 6);
};
