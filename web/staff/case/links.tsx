import { useState } from 'preact/hooks';
import type { CaseShown } from '../api/case-schemas.ts';
import { linkCases } from '../api/cases.ts';
import { useDesk } from '../app/desk.ts';
import { casePath } from '../app/route.ts';
import { Fold } from '../components/fold.tsx';
import { TextArea, TextField } from '../components/form.tsx';
import { ErrorSummary, type FormError, ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { findCaseId } from '../tasks/find-case.ts';
import { useSending } from './use-sending.ts';

const checkLink = (named: string, reason: string): FormError[] => [
  ...(named.trim() === '' ? [{ id: 'link-case', message: 'Give the reference of the other case' }] : []),
  ...(reason.trim() === '' ? [{ id: 'link-reason', message: 'Say what the two have in common' }] : []),
];

const LinkForm = ({ shownCase, onSent }: { shownCase: CaseShown; onSent: () => void }) => {
  const { api } = useDesk();
  const [named, setNamed] = useState('');
  const [reason, setReason] = useState('');
  const [errors, setErrors] = useState<FormError[]>([]);
  const { busy, problem, send } = useSending();
  const submit = async (): Promise<void> => {
    const missing = checkLink(named, reason);
    setErrors(missing);
    if (missing.length > 0 || busy) return;
    const found = await findCaseId(api, named);
    if (found.caseId === null) return setErrors([{ id: 'link-case', message: found.why }]);
    const { caseId } = found;
    const result = await send(() =>
      linkCases(api, shownCase.caseId, { caseId, reasonCode: 'other', reason }),
    );
    if (!result.ok) return;
    setNamed('');
    setReason('');
    onSent();
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
      <TextField
        id="link-case"
        label="Reference of the other case"
        error={errorOf('link-case')}
        value={named}
        onInput={setNamed}
        width="medium"
      />
      <TextArea
        id="link-reason"
        label="What they have in common"
        error={errorOf('link-reason')}
        value={reason}
        onInput={setReason}
        rows={2}
      />
      <Button type="submit" kind="secondary" busy={busy}>
        Link the cases
      </Button>
    </form>
  );
};

/** Cases that corroborate each other: both stay open, and grade B becomes available. */
export const Links = ({ shownCase, onSent }: { shownCase: CaseShown; onSent: () => void }) => (
  <Fold id="links" title="Corroboration" count={shownCase.links.length}>
    <p class="govuk-body">Another giver saying the same. Both cases stay open.</p>
    <ul class="govuk-list">
      {shownCase.links.map((link) => (
        <li key={link.caseId}>
          <a class="govuk-link" href={casePath(link.caseId)}>
            {link.reference ?? 'Linked case'}
          </a>
          {link.reason && <span class="quiet"> {link.reason}</span>}
        </li>
      ))}
    </ul>
    <LinkForm shownCase={shownCase} onSent={onSent} />
  </Fold>
);
