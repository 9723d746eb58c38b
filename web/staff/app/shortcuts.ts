import { useEffect } from 'preact/hooks';

/** A key that does something while no field has the focus, and what it does in words. */
export type Shortcuts = Readonly<Record<string, () => void>>;

let enabled = true;

/** Single keys can be turned off, for people who dictate or whose hands press keys unmeant (WCAG 2.1.4). */
export const setShortcutsEnabled = (on: boolean): void => {
  enabled = on;
};
export const areShortcutsEnabled = (): boolean => enabled;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  target.closest('input:not([type=radio], [type=checkbox]), textarea, select, dialog') !== null;

const leaveField = (): void => {
  const { activeElement } = document;
  if (
    activeElement instanceof HTMLElement &&
    isTyping(activeElement) &&
    activeElement.closest('dialog') === null
  ) {
    activeElement.blur();
  }
};

/** Listens while the screen is shown; keys with a modifier are left to the browser. */
export const useShortcuts = (shortcuts: Shortcuts): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') leaveField();
      const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
      const action = shortcuts[event.key];
      if (!enabled || !plain || action === undefined || isTyping(event.target)) return;
      event.preventDefault();
      action();
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  });
};
