import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { forces, isForceId } from '../../functions/domain/force/forces.ts';
import { information as welsh } from '../../web/public/messages/cy/information.ts';
import { information as english } from '../../web/public/messages/en/information.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(`data/${name}`, 'utf8'));
const localities = z.array(z.object({ code: z.string(), name: z.string(), forceId: z.string() })).parse(read('localities.json'));
const places = z.array(z.object({ name: z.string(), forceId: z.string(), localityCode: z.string().optional() })).parse(read('places.json'));
const welshPlaces = z.array(z.object({ name: z.string(), localityCode: z.string() })).parse(read('welsh-places.json'));
const { outcodes } = z
  .object({ outcodes: z.record(z.string(), z.object({ forces: z.array(z.string()).min(1), shares: z.array(z.number()).optional(), localities: z.array(z.array(z.string())).optional() })) })
  .parse(read('postcode-outcodes.json'));

describe('the reference data', () => {
  it('has the 45 territorial and 3 special forces', () => {
    expect(forces.filter(({ kind }) => kind === 'territorial')).toHaveLength(45);
    expect(forces.filter(({ kind }) => kind === 'special')).toHaveLength(3);
  });

  it('names only forces that exist', () => {
    const named = [...localities, ...places].map(({ forceId }) => forceId).concat(Object.values(outcodes).flatMap((outcode) => outcode.forces));
    expect([...new Set(named)].filter((id) => !isForceId(id))).toEqual([]);
  });

  it('has a council for every code that a place or an outcode gives', () => {
    const codes = new Set(localities.map(({ code }) => code));
    const used = [
      ...places.map(({ localityCode }) => localityCode),
      ...Object.values(outcodes).flatMap((outcode) => (outcode.localities ?? []).flat()),
      ...welshPlaces.map(({ localityCode }) => localityCode),
    ].filter((code) => code !== undefined);
    expect(used.filter((code) => !codes.has(code))).toEqual([]);
  });

  it('has every territorial force behind some council or some outcode', () => {
    const reached = new Set([...localities.map(({ forceId }) => forceId), ...Object.values(outcodes).flatMap((outcode) => outcode.forces)]);
    expect(forces.filter(({ id, kind }) => kind === 'territorial' && !reached.has(id))).toEqual([]);
  });

  it('is documented with its licences and the attributions they ask for', () => {
    const readme = readFileSync('data/README.md', 'utf8');
    for (const due of ['Office for National Statistics licensed under the Open Government Licence', 'Contains OS data', 'Contains Royal Mail data', 'GeoNames', 'CC BY 4.0', 'date-holidays', 'CC BY-SA 3.0'])
      expect(readme).toContain(due);
    for (const file of readdirSync('data').filter((name) => name.endsWith('.json')))
      expect(readme).toContain(`| \`${file}\` |`);
  });

  it('is attributed on a public page, in both languages', () => {
    for (const { accessibility } of [english, welsh])
      for (const due of [/Open Government Licence|Drwydded Llywodraeth Agored/, /\bOS\b/, /Royal Mail|Post Brenhinol/, /GeoNames.*CC BY 4\.0/, /date-holidays.*CC BY-SA 3\.0/])
        expect(accessibility.sections.flatMap(({ paragraphs }) => paragraphs).join('\n')).toMatch(due);
  });
});
