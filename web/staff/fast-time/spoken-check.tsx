import { MarkedText, markLabels } from '../case/marked-text.tsx';
import { TextField } from '../components/form.tsx';
import type { AnswerDraft } from '../tasks/answer-draft.ts';
import type { AnswerError } from '../tasks/check-answer.ts';
import { findSpokenMarks, type SpokenMark } from '../tasks/spoken-marks.ts';
import { label } from '../words/labels.ts';

const pathOf = ({ key }: SpokenMark): string => `spoken-${key.replaceAll(/[^a-z0-9]+/gi, '-')}`;

const eachOnce = (words: string): SpokenMark[] => [
  ...new Map(findSpokenMarks(words).map((mark) => [mark.key, mark])).values(),
];

/** Marks that are still in the words and have no reason to stay. */
export const checkSpoken = ({ words, spokenKept }: AnswerDraft): AnswerError[] =>
  eachOnce(words)
    .filter(({ key }) => (spokenKept[key] ?? '').trim() === '')
    .map((mark) => ({
      path: pathOf(mark),
      message: `Take “${mark.text}” out of the words, or say why it stays`,
    }));

const summary = (count: number): string => {
  if (count === 0) return 'No phrase is marked. You know best what only one person could have told.';
  const phrases = count === 1 ? 'One phrase' : `${count} phrases`;
  return `${phrases} could lead to the reporter: rewrite, or say why it stays.`;
};

type CheckProps = {
  prefix: string;
  draft: AnswerDraft;
  errors: Readonly<Record<string, string>>;
  onChange: (change: Partial<AnswerDraft>) => void;
};

/** The words as they will be read out, with what could lead to the reporter marked while they are typed. */
export const SpokenCheck = ({ prefix, draft, errors, onChange }: CheckProps) => {
  const words = draft.words.trim();
  if (words === '') return null;
  const marks = findSpokenMarks(words);
  return (
    <div class="risks">
      <h4 class="govuk-heading-s">As it will be read out</h4>
      <p class="spoken">
        <MarkedText
          text={words}
          spans={marks.map(({ start, end, kind }) => ({ start, end, source: kind }))}
        />
      </p>
      <p role="status">{summary(eachOnce(words).length)}</p>
      {eachOnce(words).map((mark) => (
        <TextField
          key={mark.key}
          id={`${prefix}-${pathOf(mark)}`}
          label={`“${mark.text}” stays because`}
          hint={label(markLabels, mark.kind)}
          error={errors[pathOf(mark)]}
          value={draft.spokenKept[mark.key] ?? ''}
          onInput={(reason) => onChange({ spokenKept: { ...draft.spokenKept, [mark.key]: reason } })}
        />
      ))}
    </div>
  );
};
