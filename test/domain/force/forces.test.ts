import { describe, expect, it } from 'vitest';
import { forceById, forceIdSchema, forces, isForceId } from '../../../functions/domain/force/forces.ts';

describe('the forces', () => {
  it('are 48: 45 territorial and 3 special, each with an id and a name of its own', () => {
    expect(forces).toHaveLength(48);
    expect(forces.filter((force) => force.kind === 'special')).toHaveLength(3);
    expect(new Set(forces.map((force) => force.id)).size).toBe(48);
    expect(new Set(forces.map((force) => force.name)).size).toBe(48);
  });

  it('stand in alphabetical order of id', () => {
    const ids = forces.map((force) => force.id);
    expect(ids).toEqual(ids.toSorted());
  });

  it('are found by every id that the schema lets through', () => {
    for (const { id, name } of forces) expect(forceById(forceIdSchema.parse(id)).name).toBe(name);
  });

  it('are not found by anything else, and the refusal does not repeat it', () => {
    for (const id of ['', 'atlantis', 'West-Yorkshire', '__proto__', 'constructor']) {
      expect(isForceId(id)).toBe(false);
      expect(forceIdSchema.safeParse(id).error?.issues.map((issue) => issue.message)).toEqual([
        'Use a force id from GET /api/forces',
      ]);
    }
  });

  it('carry no mailbox and no telephone number', () => {
    const text = JSON.stringify(forces);
    expect(text).not.toMatch(/[\w.-]+@[\w-]+\.[a-z]/i);
    expect(text).not.toMatch(/\b0\d{2,4}[ -]?\d{3,4}[ -]?\d{3,4}\b/);
  });
});
