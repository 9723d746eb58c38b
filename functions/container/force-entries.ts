import { createForceEntries, type ForceEntries } from '../adapters/force-entries.ts';
import { makeContent, makeDirectories } from './stores.ts';

export const makeEntries = (): ForceEntries =>
  createForceEntries({ directories: makeDirectories(), content: makeContent() });
