import { useRef, useState } from 'preact/hooks';
import { findCaseId } from '../tasks/find-case.ts';
import { useDesk } from './desk.ts';
import { casePath } from './route.ts';
import { useShortcuts } from './shortcuts.ts';

/** Goes to the case of a reference, however it is typed. What is typed stands in no address. */
export const FindCase = () => {
  const { api } = useDesk();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  useShortcuts({ '/': () => field.current?.focus() });

  const find = async (): Promise<void> => {
    if (typed.trim() === '') return field.current?.focus();
    const found = await findCaseId(api, typed);
    setProblem(found.caseId === null ? found.why : null);
    if (found.caseId === null) return field.current?.focus();
    setTyped('');
    location.hash = casePath(found.caseId);
  };

  return (
    <search>
      <form
        class="find-case"
        onSubmit={(event) => {
          event.preventDefault();
          void find();
        }}
      >
        <label class="govuk-visually-hidden" for="find-case">
          Find a case by its reference
        </label>
        <input
          id="find-case"
          ref={field}
          class="find-case__field"
          placeholder="Reference, R-…"
          autocomplete="off"
          spellcheck={false}
          value={typed}
          aria-describedby={problem === null ? undefined : 'find-case-problem'}
          aria-invalid={problem !== null}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <button type="submit">Find</button>
        <span id="find-case-problem" class="find-case__problem" role="status">
          {problem}
        </span>
      </form>
    </search>
  );
};
