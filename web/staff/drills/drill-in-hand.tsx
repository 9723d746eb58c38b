import type { StartedDrill } from '../api/drills.ts';
import { Radios } from '../components/choices.tsx';
import { TextArea, TextField } from '../components/form.tsx';
import { ErrorSummary } from '../components/messages.tsx';
import { PhoneNumber } from '../components/phone-number.tsx';
import { Button } from '../components/small.tsx';
import { drillResultLabels } from '../words/on-call.ts';
import type { useDrill } from './use-drill.ts';

const results = Object.entries(drillResultLabels).map(([value, label]) => ({ value, label }));

const Ring = ({ started }: { started: StartedDrill }) => (
  <div>
    <h2 class="govuk-heading-s">Ring now</h2>
    <div class="ring">
      <p class="ring__name">{started.ring.name}</p>
      <PhoneNumber phone={started.ring.phone} />
    </div>
    {started.script.length > 0 && (
      <>
        <h2 class="govuk-heading-s">Read this out</h2>
        <ol class="script">
          {started.script.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ol>
      </>
    )}
  </div>
);

type InHandProps = { drill: ReturnType<typeof useDrill>; started: StartedDrill };

/** A drill that has begun: whom to ring, what to say, and what came of it. */
export const DrillInHand = ({ drill, started }: InHandProps) => {
  const { inHand, change, errors } = drill;
  const errorOf = (path: string) => errors.find((error) => error.path === path)?.message;
  return (
    <div class="fast-time__columns">
      <Ring started={started} />
      <form
        class="task"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void drill.record();
        }}
      >
        <ErrorSummary errors={errors.map(({ path, message }) => ({ id: `drill-${path}`, message }))} />
        <Radios
          id="drill-result"
          label="What came of it?"
          error={errorOf('result')}
          value={inHand.result}
          onInput={(result) => change({ result })}
          options={results}
        />
        <TextField
          id="drill-spokeTo"
          label="Who answered?"
          hint="Name or role"
          error={errorOf('spokeTo')}
          value={inHand.spokeTo}
          onInput={(spokeTo) => change({ spokeTo })}
        />
        <TextField
          id="drill-minutes"
          label="Minutes until somebody who can act was on the line"
          error={errorOf('minutes')}
          value={inHand.minutes}
          onInput={(minutes) => change({ minutes })}
          width="short"
        />
        <TextArea
          id="drill-note"
          label="Note (optional)"
          hint="For example the number that they gave instead"
          error={errorOf('note')}
          value={inHand.note}
          onInput={(note) => change({ note })}
          rows={2}
        />
        <Button type="submit" busy={drill.busy}>
          Record the drill
        </Button>
      </form>
    </div>
  );
};
