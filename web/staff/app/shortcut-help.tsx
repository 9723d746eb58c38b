import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../components/small.tsx';
import { areShortcutsEnabled, setShortcutsEnabled, useShortcuts } from './shortcuts.ts';

const rows: readonly (readonly [string, string])[] = [
  ['?', 'This list'],
  ['/', 'Find a case by its reference'],
  ['u', 'Anywhere: go to the urgent case'],
  ['1 to 9', 'Queue: go to the queue with that number'],
  ['j, k', 'Queue and directory: next row, row before'],
  ['Enter', 'Queue and directory: open the row'],
  ['a', 'Queue and case: take the task, or give it back'],
  ['t', 'Case: go to the task'],
  ['f', 'Case: go to fast time'],
  ['o', 'Case: go to the report as it came'],
  ['w', 'Case: go to the write-up'],
  ['m', 'Case: messages with the reporter'],
  ['n', 'Case: notes among staff'],
  ['h', 'Case: what happened'],
  ['x', 'Case: the next one of the queue'],
  ['b', 'Case and force: back to the list'],
  ['f', 'Directory: find a force'],
  ['s', 'Force: how its entry stands'],
  ['e', 'Force: change the entry'],
  ['Ctrl + Enter', 'Task: send the answer. Write-up, in an item: a further item'],
  ['Ctrl + S', 'Write-up and force: save'],
  ['Esc', 'Leave the field, so that single keys work'],
];

type HelpProps = { open: boolean; onOpen: (open: boolean) => void };

/** The list of keyboard shortcuts, and the switch that turns single keys off. */
export const ShortcutHelp = ({ open, onOpen }: HelpProps) => {
  const dialog = useRef<HTMLDialogElement>(null);
  const [enabled, setEnabled] = useState(areShortcutsEnabled());
  useShortcuts({ '?': () => onOpen(true) });
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const toggle = (on: boolean): void => {
    setShortcutsEnabled(on);
    setEnabled(on);
  };
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="shortcuts" onClose={() => onOpen(false)}>
      <h2 id="shortcuts" class="govuk-heading-m">
        Keyboard shortcuts
      </h2>
      <dl class="keys">
        {rows.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div class="govuk-checkboxes govuk-checkboxes--small govuk-form-group">
        <div class="govuk-checkboxes__item">
          <input
            id="single-keys"
            type="checkbox"
            class="govuk-checkboxes__input"
            checked={enabled}
            onChange={(event) => toggle(event.currentTarget.checked)}
          />
          <label class="govuk-label govuk-checkboxes__label" for="single-keys">
            Single keys work
          </label>
        </div>
      </div>
      <Button kind="secondary" onClick={() => onOpen(false)}>
        Close
      </Button>
    </dialog>
  );
};
