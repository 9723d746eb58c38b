import { describe, expect, it } from 'vitest';
import { suggestForces } from '../../../functions/domain/assessment/suggest-forces.ts';
import { findForces } from '../../../functions/domain/force/find-forces.ts';

describe('finding a force', () => {
  it('knows councils and towns of Wales by their Welsh names, with or without accents', () => {
    expect(findForces('Wrecsam')).toMatchObject([{ forceId: 'north-wales', localities: ['Wrexham'] }]);
    expect(findForces('Casnewydd').map(({ forceId }) => forceId)).toEqual(['gwent']);
    expect(findForces('y barri').map(({ forceId }) => forceId)).toEqual(['south-wales']);
    expect(findForces('Ynys Mon').map(({ forceId }) => forceId)).toEqual(['north-wales']);
    expect(findForces('Hwlffordd').map(({ forceId }) => forceId)).toEqual(['dyfed-powys']);
  });

  it('gives what the assessment suggests wherever that is something', () => {
    for (const place of ['LU1', 'Met', 'Ashford', 'Bangor'])
      expect(findForces(place)).toEqual(suggestForces(place));
  });

  it('gives nothing for a place that does not exist', () => {
    expect(findForces('Llanddimlle')).toEqual([]);
    expect(findForces('')).toEqual([]);
  });
});
