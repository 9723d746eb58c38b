import type { CaseShown } from '../api/case-schemas.ts';
import { casePath } from '../app/route.ts';
import { conflictLabels, inCommonLabels, label } from '../words/labels.ts';

type Duplicate = CaseShown['duplicates'][number];

const opening = ({ relation }: Duplicate): string =>
  relation === 'same-text' ? 'Told in the same words in' : 'May tell of the same person as';

const whatToDo = ({ relation }: Duplicate): string =>
  relation === 'same-text'
    ? 'If one person sent both, answer “Same report sent twice”.'
    : 'If another person tells the same, link the two under Corroboration.';

const CaseLink = ({ caseId, reference }: { caseId: string; reference?: string | null | undefined }) => (
  <a class="govuk-link" href={casePath(caseId)}>
    {reference ?? 'another case'}
  </a>
);

const DuplicateWarning = ({ duplicate }: { duplicate: Duplicate }) => (
  <li>
    {opening(duplicate)} <CaseLink {...duplicate} />
    {duplicate.why.length > 0 && (
      <>: the same {duplicate.why.map((code) => label(inCommonLabels, code)).join(', ')}</>
    )}
    . <span class="quiet">{whatToDo(duplicate)}</span>
  </li>
);

const Duplicates = ({ shownCase }: { shownCase: CaseShown }) => {
  const { duplicates, possibleDuplicateOf } = shownCase;
  if (duplicates.length === 0 && !possibleDuplicateOf) return null;
  return (
    <div class="warning">
      <h3 class="govuk-heading-s">Possibly told before</h3>
      <ul class="govuk-list">
        {possibleDuplicateOf && (
          <li>
            Sent with the same key as <CaseLink caseId={possibleDuplicateOf} />: possibly the same report
          </li>
        )}
        {duplicates.map((duplicate) => (
          <DuplicateWarning key={duplicate.caseId} duplicate={duplicate} />
        ))}
      </ul>
    </div>
  );
};

const Conflicts = ({ shownCase }: { shownCase: CaseShown }) =>
  shownCase.conflicts.length === 0 ? null : (
    <div class="warning">
      <h3 class="govuk-heading-s">Possible conflict of interest</h3>
      <ul class="govuk-list">
        {shownCase.conflicts.map(({ kind, evidence }) => (
          <li key={kind}>
            {label(conflictLabels, kind)}
            {evidence && <>: “{evidence}”</>}
          </li>
        ))}
      </ul>
      <p>A supervisor chooses who receives it.</p>
    </div>
  );

/** What to be careful of before deciding: who may be the wrong recipient, and what may have been told before. */
export const Warnings = (props: { shownCase: CaseShown }) => (
  <>
    <Conflicts {...props} />
    <Duplicates {...props} />
  </>
);
