import { useEffect, useState } from 'preact/hooks';
import { previewInformationReport } from '../api/cases.ts';
import type { Problem } from '../api/problem.ts';
import { useDesk } from '../app/desk.ts';
import { ProblemMessage } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';

type PreviewProps = { caseId: string; reportId: string; revision: number; onClose: () => void };

/** The PDF exactly as the force would get it, of the revision last saved. Held in memory, by a blob address. */
export const PdfPreview = ({ caseId, reportId, revision, onClose }: PreviewProps) => {
  const { api } = useDesk();
  const [url, setUrl] = useState<string | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let made: string | null = null;
    let gone = false;
    void previewInformationReport(api, { caseId, reportId }).then((result) => {
      if (gone) return;
      if (!result.ok) return setProblem(result.problem);
      made = URL.createObjectURL(result.data);
      setUrl(made);
      setProblem(null);
    });
    return () => {
      gone = true;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [api, caseId, reportId, revision]);
  return (
    <section aria-labelledby="preview" class="preview">
      <h2 id="preview" class="govuk-heading-m">
        As the force would read it
      </h2>
      <div class="govuk-button-group">
        <Button kind="secondary" onClick={onClose}>
          Back to the report as it came
        </Button>
        {url !== null && (
          <a class="govuk-link" href={url} target="_blank" rel="noopener noreferrer">
            Open in a new tab
          </a>
        )}
      </div>
      {problem !== null && <ProblemMessage problem={problem} />}
      {url === null && problem === null && <p class="govuk-body">Making the PDF…</p>}
      {url !== null && (
        <iframe
          class="preview__page"
          src={`${url}#navpanes=0&view=FitH`}
          title="The information report as a PDF"
        />
      )}
    </section>
  );
};
