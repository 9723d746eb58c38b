import { useState } from 'preact/hooks';
import type { CaseShown } from '../api/case-schemas.ts';
import { type ContactShown, deleteContact, revealContact } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';
import { useWho } from '../app/who.ts';
import { hasRole } from '../auth/claims.ts';
import { Fold } from '../components/fold.tsx';
import { Button, Details } from '../components/small.tsx';
import { label, reasonLabels } from '../words/labels.ts';
import { showFullTime } from '../words/times.ts';
import { ReasonedForm } from './reasoned-form.tsx';

type PanelProps = { shownCase: CaseShown; onSent: () => void };

const whyReveal = {
  label: 'Why do you need them?',
  options: [
    { value: 'safeguarding', label: 'Safeguarding' },
    { value: 'more-detail-needed', label: 'To ask for more detail' },
    { value: 'other', label: 'Another reason' },
  ],
};

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

const Reveals = ({ shownCase }: { shownCase: CaseShown }) => {
  const who = useWho();
  if (shownCase.contactReveals.length === 0) return null;
  return (
    <ul class="messages" aria-label="Who looked at them">
      {shownCase.contactReveals.map(({ by, at, reasonCode, reason }) => (
        <li key={at} class="message">
          <p class="message__who">
            {who(by)} looked at them <span class="quiet">{showFullTime(at)}</span>
          </p>
          <p>{label(reasonLabels, reasonCode)}</p>
          <p class="typed">{reason}</p>
        </li>
      ))}
    </ul>
  );
};

const Deletion = ({ shownCase, onSent }: PanelProps) => {
  const { api } = useDesk();
  return (
    <Details summary="Delete them, as the reporter asked">
      <p class="govuk-body">They are gone for good, for us and for any force. The receipt still works.</p>
      <ReasonedForm
        id="contact-deletion"
        reasonLabel="Who asked for it, and how?"
        missing="Say who asked for it, and how"
        button="Delete the contact details"
        send={(reason) => deleteContact(api, shownCase.caseId, reason)}
        onDone={onSent}
      />
    </Details>
  );
};

const Reveal = ({ shownCase, onShown }: { shownCase: CaseShown; onShown: (shown: ContactShown) => void }) => {
  const { api } = useDesk();
  return (
    <>
      <p class="govuk-body">
        {shownCase.consent?.charityMayContact === false && (
          <strong>They do not want us to contact them. </strong>
        )}
        They are kept apart from the report. Looking at them is recorded with your reason, and a supervisor
        looks over it.
      </p>
      <ReasonedForm
        id="reveal"
        codes={whyReveal}
        reasonLabel="In your own words"
        missing="Say why you need to see them"
        button="Show the contact details"
        send={(reason) => revealContact(api, shownCase.caseId, reason)}
        onDone={onShown}
      />
    </>
  );
};

const none = ({ contactDeletedAt }: CaseShown): string =>
  contactDeletedAt ? `Deleted ${showFullTime(contactDeletedAt)}, as the reporter asked.` : 'None were left.';

/** The reporter's contact details: asked for with a reason, recorded, shown once, and deleted when they ask for it. */
export const ContactDetails = ({ shownCase, onSent }: PanelProps) => {
  const { staff } = useDesk();
  const [contact, setContact] = useState<ContactShown | null>(null);
  const show = (shown: ContactShown): void => {
    setContact(shown);
    onSent();
  };
  return (
    <Fold id="contact" title="Contact details" count={shownCase.hasContact ? 1 : 0}>
      {!shownCase.hasContact && <p class="govuk-body">{none(shownCase)}</p>}
      {contact !== null && <Shown contact={contact} onHide={() => setContact(null)} />}
      {shownCase.hasContact && contact === null && <Reveal shownCase={shownCase} onShown={show} />}
      <Reveals shownCase={shownCase} />
      {shownCase.hasContact && hasRole(staff, 'supervisor') && (
        <Deletion shownCase={shownCase} onSent={onSent} />
      )}
    </Fold>
  );
};
