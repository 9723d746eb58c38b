import { label } from '../words/labels.ts';
import { type Span, segmentText } from './marks.ts';

export const markLabels: Readonly<Record<string, string>> = {
  T1: 'Test 1',
  T2: 'Test 2',
  T3: 'Test 3',
  urgency: 'Urgency',
  relationship: 'Source risk: relationship',
  'unique-knowledge': 'Source risk: only one person could know',
  'exact-time': 'Source risk: exact time',
  gender: 'Source risk: gender',
  identifier: 'Source risk: identifies',
  'first-person': 'Source risk: speaks as the reporter',
};

const kindOf = (source: string): string =>
  source === 'T1' || source === 'T2' || source === 'T3' || source === 'urgency'
    ? source.toLowerCase()
    : 'risk';

/** Text as it was written, with what marks it named for those who do not see colours. */
export const MarkedText = ({ text, spans }: { text: string; spans: readonly Span[] }) => (
  <>
    {segmentText(text, spans).map((segment, index) =>
      segment.sources.length === 0 ? (
        segment.text
      ) : (
        <mark
          key={`${index}-${segment.sources.join()}`}
          class={`mark ${segment.sources.map((source) => `mark--${kindOf(source)}`).join(' ')}`}
          title={segment.sources.map((source) => label(markLabels, source)).join(', ')}
        >
          <span class="govuk-visually-hidden">
            [{segment.sources.map((source) => label(markLabels, source)).join(', ')}:{' '}
          </span>
          {segment.text}
          <span class="govuk-visually-hidden">]</span>
        </mark>
      ),
    )}
  </>
);
