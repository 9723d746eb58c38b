import { createDirectoryImports, type DirectoryImports } from '../adapters/directory-imports.ts';
import { createForceEntries, type ForceEntries } from '../adapters/force-entries.ts';
import { makeContent, makeDirectories, makeDirectory } from './stores.ts';

export const makeEntries = (): ForceEntries =>
  createForceEntries({ directories: makeDirectories(), content: makeContent() });

export const makeImports = (): DirectoryImports =>
  createDirectoryImports({
    directories: makeDirectories(),
    content: makeContent(),
    directory: makeDirectory(),
  });
