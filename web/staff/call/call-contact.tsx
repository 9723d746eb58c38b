import { Radios } from '../components/choices.tsx';
import { TextField } from '../components/form.tsx';
import type { QuestionProps } from './call-questions.tsx';

const yesNo = [
  { value: 'yes', label: 'Yes' },
  { value: 'no', label: 'No' },
];

const Details = ({ call, onChange, errorOf }: QuestionProps) => (
  <div class="call__group">
    <TextField
      id="contactName"
      label="Name (if they want to)"
      error={errorOf('contactName')}
      value={call.contactName}
      onInput={(contactName) => onChange({ contactName })}
    />
    <TextField
      id="contactPhone"
      label="Phone"
      keyboard="tel"
      error={errorOf('contactPhone')}
      value={call.contactPhone}
      onInput={(contactPhone) => onChange({ contactPhone })}
      width="medium"
    />
    <TextField
      id="contactEmail"
      label="Email"
      keyboard="email"
      error={errorOf('contactEmail')}
      value={call.contactEmail}
      onInput={(contactEmail) => onChange({ contactEmail })}
    />
    <TextField
      id="safeToContact"
      label="When is it safe to contact them?"
      value={call.safeToContact}
      onInput={(safeToContact) => onChange({ safeToContact })}
    />
    <Radios
      id="charityMayContact"
      label="“May we contact you?”"
      error={errorOf('charityMayContact')}
      value={call.charityMayContact}
      onInput={(charityMayContact) => onChange({ charityMayContact })}
      options={yesNo}
      inline
    />
    <Radios
      id="forceMayContact"
      label="“May the police force contact you?” (another question: a no here is fine)"
      error={errorOf('forceMayContact')}
      value={call.forceMayContact}
      onInput={(forceMayContact) => onChange({ forceMayContact })}
      options={yesNo}
      inline
    />
  </div>
);

/** Contact details are asked for only when the caller wants to leave them; each consent is a question of its own. */
export const CallContact = (props: QuestionProps) => {
  const { call, onChange } = props;
  return (
    <>
      <Radios
        id="leavesContact"
        label="“Do you want to stay anonymous, or leave a way to reach you?”"
        hint="Anonymous is the usual answer. Do not write down a number you were not given for this"
        value={call.leavesContact}
        onInput={(leavesContact) => onChange({ leavesContact })}
        options={[
          { value: 'no', label: 'Stays anonymous' },
          { value: 'yes', label: 'Leaves contact details' },
        ]}
      />
      {call.leavesContact === 'yes' && <Details {...props} />}
    </>
  );
};
