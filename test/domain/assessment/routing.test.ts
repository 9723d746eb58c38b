import { describe, expect, it } from 'vitest';
import { assess } from '../../../functions/domain/assessment/assess.ts';
import { words } from './support/words.ts';

const forcesOf = (narrative: string, change: Record<string, unknown> = {}) =>
  assess(words(narrative, change)).forces;

const told = 'PC Thornwick took a bribe from the garage.';

describe('routing', () => {
  it('knows a force by its name, an alias and its Welsh name', () => {
    expect(forcesOf('PC Thornwick of Kent Police took a bribe.')[0]?.forceId).toBe('kent');
    expect(forcesOf('PC Thornwick, GMP, took a bribe.')[0]?.forceId).toBe('greater-manchester');
    expect(forcesOf('PC Thornwick of Heddlu Gogledd Cymru took a bribe.')[0]?.forceId).toBe('north-wales');
  });

  it('knows a special force', () => {
    expect(forcesOf('PC Thornwick of the railway police took a bribe.')[0]?.forceId).toBe(
      'british-transport-police',
    );
  });

  it('shows a contradiction and trusts neither side fully', () => {
    const forces = forcesOf('PC Thornwick is City of London Police and he took a bribe.', {
      forceId: 'surrey',
    });
    expect(forces.map(({ forceId }) => forceId)).toEqual(['city-of-london', 'surrey']);
    expect(forces.every(({ confidence }) => confidence < 0.9)).toBe(true);
    expect(forces[1]?.why).toContain('the words name another force');
  });

  it('is surest where form and words agree', () => {
    expect(
      forcesOf('PC Thornwick of Surrey Police took a bribe.', { forceId: 'surrey' })[0]?.confidence,
    ).toBeGreaterThanOrEqual(0.9);
  });

  it('gives both forces where an officer of each is meant', () => {
    const forces = forcesOf(
      'PC Thornwick of Dorset Police and a sergeant from Hampshire Police took bribes.',
    );
    expect(
      forces
        .slice(0, 2)
        .map(({ forceId }) => forceId)
        .sort(),
    ).toEqual(['dorset', 'hampshire']);
  });

  it('does not take York Road, Leeds for York', () => {
    const forces = forcesOf('PC Thornwick took a bribe at York Road, Leeds.');
    expect(forces.map(({ forceId }) => forceId)).not.toContain('north-yorkshire');
    expect(forces[0]?.forceId).toBe('west-yorkshire');
  });

  it('does not take the verb for the Met', () => {
    expect(forcesOf('I met PC Thornwick when he took a bribe.')).toEqual([]);
  });

  it('leaves an unknown force unknown', () => {
    expect(forcesOf(told)).toEqual([]);
  });

  it('names no force where nobody in policing is meant', () => {
    expect(
      forcesOf('The house on the corner is dealing drugs every night.', { forceId: 'norfolk', subjects: [] }),
    ).toEqual([]);
  });

  it('is never sure of a place alone', () => {
    const forces = forcesOf(told, { place: 'Leeds' });
    expect(forces[0]?.forceId).toBe('west-yorkshire');
    expect(forces[0]?.confidence).toBeLessThan(0.9);
  });
});
