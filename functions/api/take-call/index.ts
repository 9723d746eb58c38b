import { makeIntake } from '../../container/intake.ts';
import { createTakeCallHandler } from './handler.ts';

export const handler = createTakeCallHandler({ intake: makeIntake() });
