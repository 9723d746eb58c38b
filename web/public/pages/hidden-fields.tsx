import type { JSX } from 'preact';
import type { FormValues } from '../form/form-values.ts';
import { shownField } from '../form/shown-words.ts';
import { honeypotField } from '../form/suspicions.ts';
import type { Messages } from '../messages/messages.ts';

/** What a rendered form carries: its idempotency key, the signed time at which it was first rendered, and marks of
 * the telling words that its writer was shown. */
export interface FormTicket {
  readonly idempotencyKey: string;
  readonly formToken: string;
  readonly shown: string;
}

/** Always there, for the script to fill in. */
export const ShownWords = ({ marks }: { readonly marks: string }): JSX.Element => (
  <input type="hidden" name={shownField} value={marks} />
);

export const TicketFields = ({ ticket }: { readonly ticket: FormTicket }): JSX.Element => (
  <>
    <input type="hidden" name="idempotencyKey" value={ticket.idempotencyKey} />
    <input type="hidden" name="formToken" value={ticket.formToken} />
    <ShownWords marks={ticket.shown} />
  </>
);

/** A field that people do not see; programs that fill in everything give themselves away. */
export const Honeypot = ({ messages }: { readonly messages: Messages }): JSX.Element => (
  <div class="away" aria-hidden="true">
    <label for={honeypotField}>{messages.form.honeypot}</label>
    <input id={honeypotField} name={honeypotField} tabIndex={-1} autocomplete="off" />
  </div>
);

const carriedApart = new Set(['action', 'idempotencyKey', 'formToken', shownField]);

/** Every answer as a hidden field, so that a page that only shows them can send them on. */
export const AnswerFields = ({ values }: { readonly values: FormValues }): JSX.Element => (
  <>
    {[...values]
      .filter(([name]) => !carriedApart.has(name))
      .flatMap(([name, answers]) =>
        answers
          .filter((answer) => answer !== '')
          .map((answer, index) => (
            <input key={`${name}-${index}`} type="hidden" name={name} value={answer} />
          )),
      )}
  </>
);
