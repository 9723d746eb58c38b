import { createDrills, type Drills } from '../adapters/drills.ts';
import { makeContent, makeDirectories, now } from './stores.ts';

export const makeDrills = (): Drills =>
  createDrills({ directories: makeDirectories(), content: makeContent(), now });
