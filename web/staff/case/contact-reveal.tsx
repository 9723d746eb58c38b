import { useState } from 'preact/hooks';
import type { CaseShown } from '../api/case-schemas.ts';
import { type ContactShown, revealContact } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';
import { Fold } from '../components/fold.tsx';
import { SelectField, TextArea } from '../components/form.tsx';
import { ErrorSummary, type FormError, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { useSending } from './use-sending.ts';

const reasons = [
  { value: '', label: 'Choose the reason' },
  { value: 'safeguarding', label: 'Safeguarding' },
  { value: 'more-detail-needed', label: 'To ask for more detail' },
  { value: 'other', label: 'Another reason' },
];

const Shown = ({ contact, onHide }: { contact: ContactShown; onHide: () => void }) => (
  <div class="revealed">
    <dl class="facts">
      {[
        ['Name', contact.name],
        ['Phone', contact.phone],
        ['When it is safe', contact.safeToContact || 'Not said'],
        ['Email', contact.email],
        ['We may contact them', contact.charityMayContact ? 'Yes' : 'No: do not'],
        ['The force may contact them', contact.forceMayContact ? 'Yes' : 'No'],
      ].map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
      )}
    </dl>
    <p class="quiet">
      Shown once: hiding it, or leaving this page, takes it away. Seeing it again is another reveal.
    </p>
    <Button kind="secondary" onClick={onHide}>
      Hide
    </Button>
  </div>
);

const checkReason = (code: string, reason: string): FormError[] => [
  ...(code === '' ? [{ id: 'reveal-code', message: 'Choose the reason' }] : []),
  ...(reason.trim() === '' ? [{ id: 'reveal-reason', message: 'Say why you need to see them' }] : []),
];

const RevealForm = ({ caseId, onShown }: { caseId: string; onShown: (contact: ContactShown) => void }) => {
  const { api } = useDesk();
  const [reasonCode, setCode] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const { busy, problem, send } = useSending();
  const submit = async (): Promise<void> => {
    const found = checkReason(reasonCode, reason);
    setErrors(found);
    if (found.length > 0 || busy) return;
    const result = await send(() => revealContact(api, caseId, { reasonCode, reason }));
    if (result.ok) onShown(result.data);
  };
  const errorOf = (id: string) => errors.find((error) => error.id === id)?.message;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <ErrorSummary errors={errors} />
      {problem !== null && <ProblemMessage problem={problem} />}
      <SelectField
        id="reveal-code"
        label="Why do you need them?"
        error={errorOf('reveal-code')}
        value={reasonCode}
        onInput={setCode}
        options={reasons}
      />
      <TextArea
        id="reveal-reason"
        label="In your own words"
        error={errorOf('reveal-reason')}
        value={reason}
        onInput={setReason}
        rows={2}
      />
      <Button type="submit" kind="warning" busy={busy}>
        Show the contact details
      </Button>
    </form>
  );
};

/** The reporter's contact details: asked for with a reason, recorded, shown once. */
export const ContactReveal = ({ shownCase }: { shownCase: CaseShown }) => {
  const [contact, setContact] = useState<ContactShown | null>(null);
  return (
    <Fold id="contact" title="Contact details" count={shownCase.hasContact ? 1 : 0}>
      {!shownCase.hasContact && <p class="govuk-body">None were left.</p>}
      {shownCase.hasContact && contact === null && (
        <>
          <p class="govuk-body">
            {shownCase.consent?.charityMayContact === false && (
              <strong>They do not want us to contact them. </strong>
            )}
            They are kept apart from the report. Looking at them is recorded with your reason, and a
            supervisor is told.
          </p>
          <RevealForm caseId={shownCase.caseId} onShown={setContact} />
        </>
      )}
      {contact !== null && <Shown contact={contact} onHide={() => setContact(null)} />}
    </Fold>
  );
};
