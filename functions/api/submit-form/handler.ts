import type { PageContext } from '../../../web/public/document/page-context.ts';
import { signFormToken } from '../../../web/public/form/form-token.ts';
import { type FormValues, firstOf } from '../../../web/public/form/form-values.ts';
import { parseForm } from '../../../web/public/form/parse-form.ts';
import { riskyWords } from '../../../web/public/form/risky-words.ts';
import { hasUnseenWords, shownField } from '../../../web/public/form/shown-words.ts';
import { suspicionsOf } from '../../../web/public/form/suspicions.ts';
import { createPageHandler, type Page } from '../../../web/public/http/page-handler.ts';
import { CheckAnswers } from '../../../web/public/pages/check-answers.tsx';
import type { FormTicket } from '../../../web/public/pages/hidden-fields.tsx';
import { ReceiptPage } from '../../../web/public/pages/receipt.tsx';
import { ReportForm, type ReportFormProps } from '../../../web/public/pages/report-form.tsx';
import type { Intake } from '../../adapters/intake.ts';
import type { Service } from '../../contracts/service.ts';
import { parseIdempotencyKey } from '../../domain/ids.ts';

export interface SubmitFormDeps {
  readonly service: Service;
  readonly intake: Intake;
  readonly secret: () => Promise<string>;
  /** In milliseconds. */
  readonly now: () => number;
  /** 128 random bits as 32 hexadecimal digits. */
  readonly newKey: () => string;
}

/** The form's own key and token, or new ones where it came without: it is never refused for that. */
const ticketOf = async (deps: SubmitFormDeps, values: FormValues): Promise<FormTicket> => {
  const key = parseIdempotencyKey(firstOf(values, 'idempotencyKey'));
  const shown = firstOf(values, shownField);
  if (key !== null) return { idempotencyKey: key, formToken: firstOf(values, 'formToken'), shown };
  const idempotencyKey = deps.newKey();
  return { idempotencyKey, formToken: signFormToken(await deps.secret(), idempotencyKey, deps.now()), shown };
};

interface Posted {
  readonly context: PageContext;
  readonly ticket: FormTicket;
  readonly values: FormValues;
}

const formAgain = (posted: Posted, after: ReportFormProps['after']): Page => ({
  status: 200,
  document: ReportForm({ ...posted, errors: [], ...(after ? { after } : {}) }),
});

const send = async (deps: SubmitFormDeps, posted: Posted): Promise<Page> => {
  const { context, ticket, values } = posted;
  const parsed = parseForm(values, context.language);
  if ('errors' in parsed) return { status: 422, document: ReportForm({ ...posted, errors: parsed.errors }) };
  if (hasUnseenWords(values, riskyWords(values)))
    return { status: 200, document: CheckAnswers({ ...posted, instead: true }) };
  const accepted = await deps.intake.accept({
    report: parsed.report,
    idempotencyKey: ticket.idempotencyKey,
    channel: 'online',
    suspicions: suspicionsOf(values, { secret: await deps.secret(), now: deps.now() }),
  });
  return { status: 200, document: ReceiptPage({ context, ...accepted }) };
};

const check = (posted: Posted): Page => {
  const parsed = parseForm(posted.values, posted.context.language);
  if ('errors' in parsed) return { status: 422, document: ReportForm({ ...posted, errors: parsed.errors }) };
  return { status: 200, document: CheckAnswers(posted) };
};

const act = (deps: SubmitFormDeps, posted: Posted): Page | Promise<Page> => {
  const action = firstOf(posted.values, 'action');
  if (action === 'add-person' || action === 'find-force') return formAgain(posted, action);
  if (action === 'change') return formAgain(posted, undefined);
  return action === 'check' ? check(posted) : send(deps, posted);
};

/**
 * The form without a script. Sending answers 200 with the receipt page (a receipt is never in an address), 422 with the
 * form, its values and what is wrong, or, once, 200 with telling words that the writer has not been shown; the other
 * buttons answer 200 with the form. Only the receipt page means that something was kept.
 */
export const createSubmitFormHandler = (deps: SubmitFormDeps) =>
  createPageHandler(deps.service, async ({ values }, context) =>
    act(deps, { context, values, ticket: await ticketOf(deps, values) }),
  );
