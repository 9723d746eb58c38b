import type { PageContext } from '../../../web/public/document/page-context.ts';
import type { FieldError } from '../../../web/public/form/field-error.ts';
import { type FormValues, firstOf, noValues } from '../../../web/public/form/form-values.ts';
import { riskyWordsIn } from '../../../web/public/form/risky-words.ts';
import { hasUnseenWords } from '../../../web/public/form/shown-words.ts';
import { createPageHandler, type Page } from '../../../web/public/http/page-handler.ts';
import { CheckMessage } from '../../../web/public/pages/check-message.tsx';
import { FollowUpPage } from '../../../web/public/pages/follow-up.tsx';
import { ThreadPage } from '../../../web/public/pages/thread.tsx';
import type { FollowUp, Thread } from '../../adapters/follow-up.ts';
import type { Service } from '../../contracts/service.ts';
import { containsReceipt, formatReceipt, parseIdempotencyKey, parseReceipt } from '../../domain/ids.ts';
import { narrativeLimit } from '../../domain/report/report.ts';

export interface SubmitFollowUpDeps {
  readonly service: Service;
  readonly followUp: FollowUp;
  /** 128 random bits as 32 hexadecimal digits. */
  readonly newKey: () => string;
}

interface Posted {
  readonly context: PageContext;
  readonly values: FormValues;
}

const unknownReceipt = ({ context, values }: Posted): Page => {
  const errors: FieldError[] = [{ field: 'receipt', code: 'receipt-unknown' }];
  return { status: 422, document: FollowUpPage({ context, values, errors }) };
};

interface Asked {
  readonly error?: FieldError;
  /** The message that was typed is to be changed. */
  readonly change?: boolean;
}

const threadPage = (
  deps: SubmitFollowUpDeps,
  { context, values }: Posted,
  shown: Asked & { readonly thread: Thread; readonly sent?: boolean },
): Page => {
  const receipt = parseReceipt(firstOf(values, 'receipt'));
  return {
    status: shown.error ? 422 : 200,
    document: ThreadPage({
      context,
      thread: shown.thread,
      receipt: receipt ? formatReceipt(receipt) : '',
      messageKey: deps.newKey(),
      values: shown.error || shown.change ? values : noValues,
      errors: shown.error ? [shown.error] : [],
      sent: shown.sent ?? false,
    }),
  };
};

const textError = (text: string): FieldError | undefined => {
  if (text.trim() === '') return { field: 'text', code: 'message-missing' };
  if (text.length > narrativeLimit) return { field: 'text', code: 'too-long', limit: narrativeLimit };
  return containsReceipt(text) ? { field: 'text', code: 'receipt-inside' } : undefined;
};

const open = async (deps: SubmitFollowUpDeps, posted: Posted, asked: Asked = {}): Promise<Page> => {
  const thread = await deps.followUp.open(firstOf(posted.values, 'receipt'));
  if (thread === null) return unknownReceipt(posted);
  return threadPage(deps, posted, { thread, ...asked });
};

const add = async (deps: SubmitFollowUpDeps, posted: Posted): Promise<Page> => {
  const text = firstOf(posted.values, 'text');
  const error = textError(text);
  if (error) return open(deps, posted, { error });
  const receipt = firstOf(posted.values, 'receipt');
  const messageKey = parseIdempotencyKey(firstOf(posted.values, 'messageKey')) ?? deps.newKey();
  const found = riskyWordsIn('text', text);
  if (hasUnseenWords(posted.values, found)) {
    const { context } = posted;
    return { status: 200, document: CheckMessage({ context, receipt, messageKey, text, found }) };
  }
  const thread = await deps.followUp.addMessage({ receipt, text, messageKey });
  return thread === null ? unknownReceipt(posted) : threadPage(deps, posted, { thread, sent: true });
};

const act = (deps: SubmitFollowUpDeps, posted: Posted): Promise<Page> => {
  const action = firstOf(posted.values, 'action');
  if (action === 'change-message') return open(deps, posted, { change: true });
  const isMessage = action === 'add-message' || firstOf(posted.values, 'text') !== '';
  return isMessage ? add(deps, posted) : open(deps, posted);
};

/**
 * Opens a thread with a receipt, or adds to it; telling words of a message that its writer has not been shown are shown
 * once first. A receipt that opens nothing gets one answer, whatever the reason.
 */
export const createSubmitFollowUpHandler = (deps: SubmitFollowUpDeps) =>
  createPageHandler(deps.service, async ({ values }, context) => act(deps, { context, values }));
