import { Radios } from '../components/choices.tsx';
import { TextField } from '../components/form.tsx';
import type { MailboxDraft } from './entry-draft.ts';

type FieldsProps = {
  /** The path of the mailbox in the entry: `mailbox`, or `alternates.0.mailbox`. */
  path: string;
  mailbox: MailboxDraft;
  errorOf: (path: string) => string | undefined;
  onChange: (part: Partial<MailboxDraft>) => void;
};

/** An address as the force nominated it, and the way that mail takes to it. */
export const MailboxFields = ({ path, mailbox, errorOf, onChange }: FieldsProps) => (
  <>
    <TextField
      id={`entry-${path}.address`}
      label="Mailbox"
      hint="The exact address that was nominated. Many end in .cjsm.net, some do not: never work one out"
      error={errorOf(`${path}.address`)}
      value={mailbox.address}
      onInput={(address) => onChange({ address })}
      keyboard="email"
    />
    <Radios
      id={`entry-${path}.transport`}
      label="How mail is sent there"
      error={errorOf(`${path}.transport`)}
      value={mailbox.transport}
      onInput={(transport) => onChange({ transport })}
      options={[
        { value: 'ses', label: 'Directly', hint: 'Where the force accepts mail with required encryption' },
        { value: 'smtp', label: 'Through the gateway', hint: 'For CJSM mailboxes' },
      ]}
    />
  </>
);
