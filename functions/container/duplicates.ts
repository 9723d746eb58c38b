import { createDuplicates, type Duplicates } from '../adapters/duplicates.ts';
import { identitySecret } from './secret.ts';
import { makeCases, makeContent, makeMarks } from './stores.ts';

export const makeDuplicates = (): Duplicates =>
  createDuplicates({
    secret: identitySecret,
    marks: makeMarks(),
    cases: makeCases(),
    content: makeContent(),
  });
