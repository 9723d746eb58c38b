import { z } from 'zod';
import forcesJson from '../../../data/forces.json' with { type: 'json' };

const oversightSchema = z.object({ name: z.string(), complaintUrl: z.url(), note: z.string().optional() });

const forceSchema = z.object({
  id: z.string(),
  name: z.string(),
  country: z.enum(['England', 'Wales', 'Scotland', 'Northern Ireland', 'United Kingdom']),
  kind: z.enum(['territorial', 'special']),
  websiteUrl: z.url(),
  complaintsUrl: z.url().optional(),
  oversight: oversightSchema,
  oversightScotland: oversightSchema.optional(),
  aliases: z.array(z.string()).default([]),
  formerNames: z.array(z.string()).default([]),
  largestPlaces: z.array(z.string()).default([]),
  localAuthorities: z.array(z.string()).default([]),
  jurisdiction: z.string().optional(),
});
/** One of the 48 UK forces. Facts and their sources: data/README.md. */
export type Force = z.infer<typeof forceSchema>;

/** All 48 UK forces, in alphabetical order of id. */
export const forces: readonly Force[] = z.array(forceSchema).parse(forcesJson);

const byId = new Map(forces.map((force) => [force.id, force]));

export const isForceId = (id: string): boolean => byId.has(id);

/** A force's id as in data/forces.json, for example `west-yorkshire`. */
export const forceIdSchema = z
  .string()
  .refine(isForceId, 'Use a force id from GET /api/forces')
  .brand<'ForceId'>();
export type ForceId = z.infer<typeof forceIdSchema>;

/** The force with this id. Every branded id has one. */
export const forceById = (id: ForceId): Force => {
  const force = byId.get(id);
  if (force === undefined) throw new RangeError('No force has this id');
  return force;
};
