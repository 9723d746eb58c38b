import { describe, expect, it } from 'vitest';
import { suggestForces } from '../../../functions/domain/assessment/suggest-forces.ts';

describe('force suggestions for a place', () => {
  it('give both forces of an outcode that two share, with the names of their councils', () => {
    const suggestions = suggestForces('B79');
    expect(suggestions.length).toBeGreaterThan(1);
    expect(suggestions.every(({ localities }) => (localities ?? []).length > 0)).toBe(true);
  });

  it('take a whole postcode by its outward half', () => {
    expect(suggestForces('ls1 4ap')[0]?.forceId).toBe('west-yorkshire');
  });

  it('know towns, councils, counties and forces', () => {
    expect(suggestForces('Halifax')[0]?.forceId).toBe('west-yorkshire');
    expect(suggestForces('Calderdale')[0]?.forceId).toBe('west-yorkshire');
    expect(suggestForces('Cornwall')[0]?.forceId).toBe('devon-and-cornwall');
    expect(suggestForces('the Met')[0]?.forceId).toBe('metropolitan');
  });

  it('give every force of a name that several places bear', () => {
    expect(suggestForces('Ashford').length).toBeGreaterThan(1);
  });

  it('give none for a place that does not exist', () => {
    expect(suggestForces('Oakhanger Magna Parva')).toEqual([]);
    expect(suggestForces('')).toEqual([]);
  });

  it('are in order of confidence, between 0 and 1', () => {
    const confidences = suggestForces('B79').map(({ confidence }) => confidence);
    expect(confidences).toEqual([...confidences].sort((a, b) => b - a));
    expect(confidences.every((confidence) => confidence > 0 && confidence <= 1)).toBe(true);
  });
});
