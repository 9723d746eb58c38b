import { newId } from '../../container/stores.ts';
import { makeWriteUps } from '../../container/write-ups.ts';
import { createCreateInformationReportHandler } from './handler.ts';

export const handler = createCreateInformationReportHandler({ writeUps: makeWriteUps(), newId });
