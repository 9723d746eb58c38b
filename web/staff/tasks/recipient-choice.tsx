import { useState } from 'preact/hooks';
import { type ForceShown, getForce } from '../api/directory.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { useResource } from '../app/use-resource.ts';
import { Checkboxes, Radios } from '../components/choices.tsx';
import { ProblemMessage } from '../components/messages.tsx';
import { LinkButton } from '../components/small.tsx';
import type { AnswerDraft } from './answer-draft.ts';

/** Stands for the force's own mailbox among the recipients. */
export const usualRecipient = 'usual';

type ChoiceProps = {
  id: string;
  forceId: string;
  /** Whether the force's own mailbox is among the answers. */
  usual: boolean;
  withContact: boolean;
  error?: string | undefined;
  draft: AnswerDraft;
  onChange: (part: Partial<AnswerDraft>) => void;
};

const alternateOption = ({ recipientId, name, mailbox }: ForceShown['alternates'][number]) => ({
  value: recipientId,
  label: name,
  hint: mailbox === null ? 'Its mailbox is not confirmed yet: confirm it in the directory first' : undefined,
  disabled: mailbox === null,
});

const Choice = ({ id, forceId, usual, withContact, error, draft, onChange }: ChoiceProps) => {
  const { api, forces } = useDesk();
  const { data, problem } = useResource(forceId, () => getForce(api, forceId));
  const alternates = data?.alternates.map(alternateOption) ?? [];
  const own = { value: usualRecipient, label: `The usual mailbox of ${forceName(forces, forceId)}` };
  return (
    <>
      {problem !== null && <ProblemMessage problem={problem} />}
      <Radios
        id={id}
        label="Who receives it?"
        hint={
          data !== null && alternates.length === 0
            ? 'The force’s entry names no alternate recipient. Add one in the directory, and come back.'
            : undefined
        }
        error={error}
        value={draft.recipientId}
        onInput={(recipientId) => onChange({ recipientId })}
        options={usual ? [...alternates, own] : alternates}
      />
      {withContact && (
        <Checkboxes
          id={`${id}-contact`}
          label="Contact details"
          hint="They were given for the force of the report. Send them on only where that is what the reporter wants."
          values={draft.includeContact ? ['include'] : []}
          onInput={(values) => onChange({ includeContact: values.length > 0 })}
          options={[{ value: 'include', label: 'They go to this recipient as well' }]}
        />
      )}
    </>
  );
};

/** The recipients that a force's entry names: at once where it has to be `asked`, else when wanted. */
export const RecipientChoice = ({ asked, ...props }: ChoiceProps & { asked: boolean }) => {
  const [wanted, setWanted] = useState(props.draft.recipientId !== '');
  if (asked || wanted) return <Choice {...props} />;
  return (
    <p class="govuk-body">
      <LinkButton onClick={() => setWanted(true)}>Send it to another recipient</LinkButton>
    </p>
  );
};
