import { answerWithinMs } from '../../adapters/mail/time-limits.ts';
import { makeAcknowledgementMails } from '../../container/acknowledgement-mails.ts';
import { makeDesk } from '../../container/desk.ts';
import { onUnsettled } from '../../container/on-unsettled.ts';
import { makeContent, newId } from '../../container/stores.ts';
import { createWithdrawCodeHandler } from './handler.ts';

export const handler = createWithdrawCodeHandler({
  desk: makeDesk(),
  content: makeContent(),
  mails: makeAcknowledgementMails(answerWithinMs),
  onUnsettled,
  newId,
});
