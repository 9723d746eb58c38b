import { createPublisher } from '../../adapters/statistics.ts';
import { makeFigures, makeLedger, now } from '../../container/stores.ts';
import { createPublishFiguresHandler } from './handler.ts';

export const handler = createPublishFiguresHandler({
  publisher: createPublisher({ ledger: makeLedger(), figures: makeFigures(), now }),
});
