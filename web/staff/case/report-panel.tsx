import { useState } from 'preact/hooks';
import { findSourceRisks } from '../../../functions/domain/source-risk/source-risk.ts';
import type { AssessmentShown, CaseShown, ReportShown, SubjectShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { Checkboxes } from '../components/choices.tsx';
import { basisLabels, categoryLabels, channelLabels, label, subjectRoleLabels } from '../words/labels.ts';
import { showDate } from '../words/times.ts';
import { MarkedText } from './marked-text.tsx';
import { findSpans, type Span } from './marks.ts';

const layers = [
  { value: 'T1', label: 'Test 1' },
  { value: 'T2', label: 'Test 2' },
  { value: 'T3', label: 'Test 3' },
  { value: 'urgency', label: 'Urgency' },
  { value: 'risk', label: 'Source risk' },
];

const evidenceOf = (assessment: AssessmentShown): readonly (readonly [string, readonly string[]])[] => {
  const { T1, T2, T3 } = assessment.thresholds;
  const groups = { T1: T1.rules, T2: T2.rules, T3: T3.rules, urgency: assessment.urgency.rules };
  return Object.entries(groups).map(([source, rules]) => [source, rules.flatMap((rule) => rule.evidence)]);
};

const spansIn = (text: string, assessment: AssessmentShown | null, shown: readonly string[]): Span[] => {
  const evidence = assessment === null ? [] : evidenceOf(assessment);
  const decided = evidence
    .filter(([source]) => shown.includes(source))
    .flatMap(([source, words]) => [...new Set(words)].flatMap((word) => findSpans(text, word, source)));
  const risks = shown.includes('risk')
    ? findSourceRisks(text).map(({ start, end, kind }) => ({ start, end, source: kind }))
    : [];
  return [...decided, ...risks];
};

const subjectLines = (subject: SubjectShown): readonly (readonly [string, string | null | undefined])[] => [
  ['Name', subject.name],
  ['Role', label(subjectRoleLabels, subject.role)],
  ['Rank', subject.rank],
  ['Number', subject.number],
  ['Station or team', subject.station],
  ['Description', subject.description],
  ['Vehicle', subject.vehicle],
  ['Online', subject.online],
];

const whenOf = ({ when }: ReportShown): string | null => {
  if (!when) return null;
  const parts = [
    when.text,
    when.from && `from ${showDate(when.from)}`,
    when.to && `to ${showDate(when.to)}`,
    when.ongoing && 'still going on',
  ];
  return parts.filter(Boolean).join(', ') || null;
};

const answers: Readonly<Record<string, string>> = { yes: 'Yes', no: 'No', 'not-sure': 'Not sure' };

/** An answer in words; nothing where the question was not answered. */
const saidWords = (code: string | undefined): string | null =>
  code === undefined ? null : (answers[code] ?? null);

const riskOf = ({ risk }: ReportShown): string | null =>
  risk ? [saidWords(risk.someoneInDanger), risk.details].filter(Boolean).join(': ') : null;

type Line = readonly [string, string | null | undefined];

const linesOf = (report: ReportShown, force: string | null): readonly Line[] => [
  ['When', whenOf(report)],
  ['Where', report.where],
  ['Force named', force],
  ['Place', report.place],
  ['How it is known', report.knowledge ? label(basisLabels, report.knowledge.basis) : null],
  ['More on that', report.knowledge?.details],
  ['Evidence', report.evidence],
  ['In danger now', riskOf(report)],
  ['Complaint open', saidWords(report.existingComplaint)],
  ['Works in policing', saidWords(report.reporter?.worksInPolicing)],
  ['Category chosen', report.categories.map((code) => label(categoryLabels, code)).join(', ') || null],
  ['Language', report.language === 'cy' ? 'Welsh' : 'English'],
];

/** Lines that are worded by this page from a code: what the reporter chose, not what they typed. */
const ours = [
  'Role',
  'Force named',
  'How it is known',
  'Complaint open',
  'Works in policing',
  'Category chosen',
  'Language',
];

const toDecide = ['T1', 'T2', 'T3', 'urgency'];
const toSanitise = ['risk'];

type PanelProps = {
  shownCase: CaseShown;
  report: ReportShown;
  /** Whether it is being rewritten, or a rewriting approved: then what could lead to the reporter is marked. */
  isSanitised: boolean;
};

/**
 * The report in the reporter's own words. Marked are the words that decided each test, or while it is sanitised what must
 * not go over, until somebody chooses other marks.
 */
export const ReportPanel = ({ shownCase, report, isSanitised }: PanelProps) => {
  const { forces } = useDesk();
  const [chosen, setShown] = useState<string[] | null>(null);
  const shown = chosen ?? (isSanitised ? toSanitise : toDecide);
  const assessment = shownCase.assessment ?? null;
  const inTheirWords = (name: string): readonly string[] =>
    ours.includes(name) ? shown.filter((layer) => layer !== 'risk') : shown;
  const marked = (text: string, layersShown: readonly string[] = shown) => (
    <MarkedText text={text} spans={spansIn(text, assessment, layersShown)} />
  );
  const lines = (all: readonly Line[]) => (
    <dl class="facts">
      {all.map(
        ([name, value]) =>
          value && (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{marked(value, inTheirWords(name))}</dd>
            </div>
          ),
      )}
    </dl>
  );
  return (
    <section class="report" aria-labelledby="original">
      <h2 id="original" tabIndex={-1} class="govuk-heading-m">
        The report as it came
      </h2>
      <p class="quiet">
        {label(channelLabels, shownCase.channel)}. Unsanitised: it stays in this case, and looking at it is
        recorded.
      </p>
      <Checkboxes
        id="marks"
        label="Show marks for"
        options={layers}
        values={shown}
        onInput={setShown}
        inline
      />
      <div class="narrative">{marked(report.narrative)}</div>
      {report.subjects.map((subject, index) => (
        <div key={`${index}-${subject.role}`}>
          <h3 class="govuk-heading-s">Person reported {report.subjects.length > 1 ? index + 1 : ''}</h3>
          {lines(subjectLines(subject))}
        </div>
      ))}
      <h3 class="govuk-heading-s">What else they said</h3>
      {lines(linesOf(report, report.forceId ? forceName(forces, report.forceId) : null))}
    </section>
  );
};
