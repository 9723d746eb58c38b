import { FieldSet, TextField } from '../components/form.tsx';
import { LinkButton } from '../components/small.tsx';
import { type ContactDraft, noContact } from './entry-draft.ts';

type ListProps = {
  /** The path of the list in the entry: ids and errors begin with it. */
  path: string;
  label: string;
  hint: string;
  contacts: readonly ContactDraft[];
  errorOf: (path: string) => string | undefined;
  onChange: (contacts: readonly ContactDraft[]) => void;
};

/** Whom to ring, in the order to try. An empty row is always there to be filled in. */
export const ContactList = ({ path, label, hint, contacts, errorOf, onChange }: ListProps) => {
  const rows = contacts.length === 0 ? [noContact] : contacts;
  return (
    <FieldSet id={`entry-${path}`} label={label} hint={hint} error={errorOf(path)}>
      <ol class="contacts">
        {rows.map((contact, index) => (
          <li key={index} class="contact">
            <TextField
              id={`entry-${path}.${index}.name`}
              label={`${index + 1}. Name or role`}
              error={errorOf(`${path}.${index}.name`)}
              value={contact.name}
              onInput={(name) => onChange(rows.with(index, { ...contact, name }))}
            />
            <TextField
              id={`entry-${path}.${index}.phone`}
              label="Number"
              error={errorOf(`${path}.${index}.phone`)}
              value={contact.phone}
              onInput={(phone) => onChange(rows.with(index, { ...contact, phone }))}
              keyboard="tel"
            />
            <p class="item__actions">
              {index > 0 && (
                <LinkButton
                  onClick={() => onChange(rows.toSpliced(index, 1).toSpliced(index - 1, 0, contact))}
                  label={`Try earlier: contact ${index + 1}, ${label.toLowerCase()}`}
                >
                  Try earlier
                </LinkButton>
              )}
              {contacts.length > 0 && (
                <LinkButton
                  onClick={() => onChange(rows.toSpliced(index, 1))}
                  label={`Take out contact ${index + 1}, ${label.toLowerCase()}`}
                >
                  Take out
                </LinkButton>
              )}
            </p>
          </li>
        ))}
      </ol>
      <LinkButton
        onClick={() => onChange([...rows, noContact])}
        label={`Add a contact, ${label.toLowerCase()}`}
      >
        Add a contact
      </LinkButton>
    </FieldSet>
  );
};
