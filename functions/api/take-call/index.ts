import { makeDrafts } from '../../container/drafts.ts';
import { makeIntake } from '../../container/intake.ts';
import { onUnsettled } from '../../container/on-unsettled.ts';
import { createTakeCallHandler } from './handler.ts';

export const handler = createTakeCallHandler({ intake: makeIntake(), drafts: makeDrafts(), onUnsettled });
