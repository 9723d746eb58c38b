import { newId } from '../../container/stores.ts';
import { makeWriteUps } from '../../container/write-ups.ts';
import { createSaveInformationReportHandler } from './handler.ts';

export const handler = createSaveInformationReportHandler({ writeUps: makeWriteUps(), newId });
