import type { CaseShown } from '../api/case-schemas.ts';
import { forceName, useDesk } from '../app/desk.ts';
import { useWho } from '../app/who.ts';
import { LinkButton, Tag } from '../components/small.tsx';
import { categoryLabels, channelLabels, label, phaseLabels, urgencyLabels } from '../words/labels.ts';
import { isWritable } from './open-work.ts';
import { useViewers } from './use-viewers.ts';

const suspicionText = (codes: readonly string[]): string =>
  `Flagged as possible spam (${codes.join(', ')}). Judge it by its words: a flag never blocks a report.`;

const places = [
  ['tasks', 'To do'],
  ['write-up', 'Write-up'],
  ['original', 'Original'],
] as const;

/** Ways to the parts of the screen, where a narrow window puts one below the other. */
const Jumps = ({ shownCase }: { shownCase: CaseShown }) => (
  <ul class="jumps" aria-label="Parts of this case">
    {places
      .filter(([id]) => id !== 'write-up' || isWritable(shownCase) || shownCase.informationReports.length > 0)
      .map(([id, text]) => (
        <li key={id}>
          <LinkButton onClick={() => document.getElementById(id)?.focus()}>{text}</LinkButton>
        </li>
      ))}
  </ul>
);

/** Reference, state and urgency; who else has the case open. */
export const CaseHeading = ({ shownCase }: { shownCase: CaseShown }) => {
  const { forces } = useDesk();
  const who = useWho();
  const others = useViewers(shownCase.caseId);
  return (
    <div class="case-heading">
      <h1 class="govuk-heading-l">{shownCase.reference}</h1>
      <p class="case-heading__facts">
        <Tag code={shownCase.urgency}>{label(urgencyLabels, shownCase.urgency)}</Tag>
        <span>{label(phaseLabels, shownCase.state)}</span>
        <span>{label(channelLabels, shownCase.channel)}</span>
        {shownCase.round > 1 && <span>Round {shownCase.round}</span>}
        <span>{shownCase.categories.map((code) => label(categoryLabels, code)).join(', ')}</span>
        {shownCase.forces.length > 0 && (
          <span>{shownCase.forces.map((force) => forceName(forces, force)).join(', ')}</span>
        )}
      </p>
      {others.length > 0 && (
        <p class="viewers" role="status">
          Also looking: {others.map(who).join(', ')}
        </p>
      )}
      <Jumps shownCase={shownCase} />
      {shownCase.suspicions.length > 0 && <p class="warning">{suspicionText(shownCase.suspicions)}</p>}
    </div>
  );
};
