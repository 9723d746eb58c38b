import { createWriteUps, type WriteUps } from '../adapters/write-ups.ts';
import { makeDesk } from './desk.ts';
import { makeContent } from './stores.ts';

export const makeWriteUps = (): WriteUps => createWriteUps({ desk: makeDesk(), content: makeContent() });
