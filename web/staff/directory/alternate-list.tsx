import { SelectField, TextField } from '../components/form.tsx';
import { LinkButton } from '../components/small.tsx';
import { alternateKindLabels } from '../words/directory.ts';
import { type AlternateDraft, noAlternate } from './entry-draft.ts';
import { MailboxFields } from './mailbox-fields.tsx';

type ListProps = {
  alternates: readonly AlternateDraft[];
  errorOf: (path: string) => string | undefined;
  onChange: (alternates: readonly AlternateDraft[]) => void;
};

const kinds = Object.entries(alternateKindLabels).map(([value, label]) => ({ value, label }));

/** Who receives a report in the place of the unit, where a subject could see it there. */
export const AlternateList = ({ alternates, errorOf, onChange }: ListProps) => {
  const set = (index: number, alternate: AlternateDraft): void => onChange(alternates.with(index, alternate));
  return (
    <>
      <ul class="items">
        {alternates.map((alternate, index) => {
          const path = `alternates.${index}`;
          const title = `Alternate ${index + 1}`;
          return (
            <li key={index} class="item">
              <fieldset class="govuk-fieldset">
                <legend class="govuk-fieldset__legend">{title}</legend>
                <TextField
                  id={`entry-${path}.name`}
                  label="Name"
                  error={errorOf(`${path}.name`)}
                  value={alternate.name}
                  onInput={(name) => set(index, { ...alternate, name })}
                />
                <SelectField
                  id={`entry-${path}.kind`}
                  label="Who they are"
                  error={errorOf(`${path}.kind`)}
                  value={alternate.kind}
                  onInput={(kind) => set(index, { ...alternate, kind })}
                  options={kinds}
                />
                <MailboxFields
                  path={`${path}.mailbox`}
                  mailbox={alternate}
                  errorOf={errorOf}
                  onChange={(part) => set(index, { ...alternate, ...part })}
                />
                <LinkButton
                  onClick={() => onChange(alternates.toSpliced(index, 1))}
                  label={`Take out ${title.toLowerCase()}`}
                >
                  Take out
                </LinkButton>
              </fieldset>
            </li>
          );
        })}
      </ul>
      <p>
        <LinkButton onClick={() => onChange([...alternates, noAlternate])}>
          Add an alternate recipient
        </LinkButton>
      </p>
    </>
  );
};
