import { useState } from 'preact/hooks';
import type { CaseShown } from '../api/case-schemas.ts';
import { type CodeWithdrawn, withdrawCode } from '../api/cases.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { Checkboxes } from '../components/choices.tsx';
import { Focused } from '../components/focused.tsx';
import { Notice } from '../components/messages.tsx';
import { Details } from '../components/small.tsx';
import { label, reasonLabels } from '../words/labels.ts';
import { ReasonedForm } from './reasoned-form.tsx';

type Sent = CaseShown['disseminations'][number];

const why = ['mailbox-changed', 'conflict-of-interest', 'other'].map((value) => ({
  value,
  label: label(reasonLabels, value),
}));

const outcomes: Readonly<Record<CodeWithdrawn['mail'], string>> = {
  sent: 'The code is withdrawn. Another went to the mailbox that the directory names.',
  'not-asked': 'The code is withdrawn, and no other was sent.',
  'not-sent':
    'The code is withdrawn, but the mail with another was not taken. See that the directory names a confirmed mailbox, then withdraw it once more.',
};

/** Ends the code that a force holds, at any time: whoever else holds it can no longer speak in the force’s name. */
export const CodeWithdrawal = (props: { caseId: string; sent: Sent; onSent: () => void }) => {
  const { caseId, sent, onSent } = props;
  const { reportId, forceId, urn } = sent;
  const { api, forces } = useDesk();
  const [mailed, setMailed] = useState<readonly string[]>(['newCode']);
  const [mail, setMail] = useState<CodeWithdrawn['mail'] | null>(null);
  return (
    <>
      {mail !== null && (
        <Focused key={mail}>
          <Notice title={outcomes[mail]} tone={mail === 'not-sent' ? 'warning' : 'done'} />
        </Focused>
      )}
      {(mail === null || mail === 'not-sent') && (
        <Details summary={`Withdraw the code of ${forceName(forces, forceId)}${urn ? `, ${urn}` : ''}`}>
          <p class="govuk-body">
            Where a mail with the code may be in the wrong hands. What the force said so far stays.
          </p>
          <ReasonedForm
            id={`withdraw-${reportId}`}
            codes={{ label: 'Why', options: why }}
            reasonLabel="In your own words"
            missing="Say why the code is withdrawn"
            button="Withdraw the code"
            send={(reason) =>
              withdrawCode(api, { caseId, reportId }, { ...reason, newCode: mailed.length > 0 })
            }
            onDone={(done) => {
              setMail(done.mail);
              onSent();
            }}
          >
            <Checkboxes
              id={`withdraw-${reportId}-new`}
              label="And then"
              values={mailed}
              onInput={setMailed}
              options={[
                {
                  value: 'newCode',
                  label: 'Mail the force another code',
                  hint: 'To the mailbox in use now. Where that is the wrong one, change the directory first',
                },
              ]}
            />
          </ReasonedForm>
        </Details>
      )}
    </>
  );
};
