import { makeAcknowledgementMails } from '../../container/acknowledgement-mails.ts';
import { makeDesk } from '../../container/desk.ts';
import { makeDrafts } from '../../container/drafts.ts';
import { makeProjections, now } from '../../container/stores.ts';
import { createRemindStaffHandler } from './handler.ts';

export const handler = createRemindStaffHandler({
  desk: makeDesk(),
  projections: makeProjections(),
  drafts: makeDrafts(),
  mails: makeAcknowledgementMails(),
  now,
});
