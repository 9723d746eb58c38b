import { makeAcknowledgements } from '../../container/acknowledgements.ts';
import { createRecordAcknowledgementHandler } from './handler.ts';

export const handler = createRecordAcknowledgementHandler({ acknowledgements: makeAcknowledgements() });
