import { Fragment } from 'preact';
import type { CaseShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { useWhoWithin } from '../app/who.ts';
import { hasRole } from '../auth/claims.ts';
import { MarkedText } from '../case/marked-text.tsx';
import { findSpans } from '../case/marks.ts';
import { Notice } from '../components/messages.tsx';
import { Details } from '../components/small.tsx';
import { urgencyRuleText } from '../words/labels.ts';

/** Who made it immediate, where it was a person. */
const RaisedBy = ({ shownCase }: { shownCase: CaseShown }) => {
  const who = useWhoWithin();
  const raised = shownCase.tasks.findLast(({ decision }) => decision === 'urgent')?.answer;
  if (!raised) return null;
  return (
    <p>
      Made immediate by {who(raised.by)}
      {raised.words?.reason && <>: “{raised.words.reason}”</>}
    </p>
  );
};

/** Each stretch of words once; one that is part of another is left to it. */
const longest = (evidence: readonly string[]): string[] =>
  [...new Set(evidence)].filter(
    (words) => !evidence.some((other) => other !== words && other.includes(words)),
  );

type Sign = { id: string; words: readonly string[] };

/** What each rule saw that none above it saw; rules are in the order of what weighs most. */
const signsOf = (shownCase: CaseShown): Sign[] => {
  const shown = new Set<string>();
  return (shownCase.assessment?.urgency.rules ?? [])
    .filter(({ evidence, result }) => result === 'met' || evidence.length > 0)
    .map(({ id, evidence }) => {
      const words = longest(evidence).filter((stretch) => !shown.has(stretch));
      for (const stretch of words) shown.add(stretch);
      return { id, words };
    });
};

const Seen = ({ shownCase }: { shownCase: CaseShown }) => {
  const signs = signsOf(shownCase);
  const repeated = signs.filter(({ words }) => words.length === 0);
  if (signs.length === 0) return <p>The machine marked no words of danger.</p>;
  return (
    <>
      <ul class="fast-time__seen">
        {signs
          .filter(({ words }) => words.length > 0)
          .map(({ id, words }) => (
            <li key={id}>
              <strong>{urgencyRuleText(id)}</strong>
              <br />
              {words.map((stretch) => (
                <Fragment key={stretch}>
                  <span class="mark mark--urgency">“{stretch}”</span>{' '}
                </Fragment>
              ))}
            </li>
          ))}
      </ul>
      {repeated.length > 0 && (
        <p class="quiet">Also: {repeated.map(({ id }) => urgencyRuleText(id)).join('; ')}.</p>
      )}
    </>
  );
};

/** Characters that can be taken in at a glance. */
const short = 1_500;

/** The reporter's own words with those of danger marked: to decide by, not to read out. */
const Told = ({ shownCase }: { shownCase: CaseShown }) => {
  const { report, assessment } = shownCase;
  if (!report) return null;
  const evidence = assessment?.urgency.rules.flatMap((rule) => rule.evidence) ?? [];
  const spans = [...new Set(evidence)].flatMap((words) => findSpans(report.narrative, words, 'urgency'));
  return (
    <Details summary="The report in its own words" open={report.narrative.length < short}>
      <p class="typed">
        <MarkedText text={report.narrative} spans={spans} />
      </p>
    </Details>
  );
};

const Where = ({ shownCase }: { shownCase: CaseShown }) => {
  const { staff, forces } = useDesk();
  const [likely] = shownCase.assessment?.forces ?? [];
  if (shownCase.forces.length === 0) {
    return (
      <Notice title="No force is known for this report" tone="warning">
        {hasRole(staff, 'supervisor') ? (
          <p>You decide which force is rung.</p>
        ) : (
          <p>
            A supervisor decides which force is rung.{' '}
            <a class="govuk-link" href="#/on-call">
              Ring the supervisor on call
            </a>{' '}
            now, and stay with the case: you may still stand it down.
          </p>
        )}
      </Notice>
    );
  }
  return (
    <p>
      Force: <strong>{shownCase.forces.map((force) => forceName(forces, force)).join(', ')}</strong>
      {likely?.why && (
        <>
          {' '}
          <span class="quiet">{likely.why}</span>
        </>
      )}
    </p>
  );
};

/** What makes this report immediate, in its own words, and where it would go. */
export const ReviewHelp = ({ shownCase }: { shownCase: CaseShown }) => (
  <div>
    <h3 class="govuk-heading-s">What makes it immediate</h3>
    <RaisedBy shownCase={shownCase} />
    <Seen shownCase={shownCase} />
    <Told shownCase={shownCase} />
    <Where shownCase={shownCase} />
    <p class="quiet">
      Is somebody at risk now? Then confirm, and the force is rung. Casework goes on beside this either way.
    </p>
  </div>
);
