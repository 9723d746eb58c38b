import { makeIntake } from '../../container/intake.ts';
import { createSubmitReportHandler } from './handler.ts';

export const handler = createSubmitReportHandler({ intake: makeIntake() });
