import { fillCheckStep } from './check-step.ts';
import { all, button, element, first, goTo } from './dom.ts';
import { isNarrativeThere } from './narrative.ts';
import { words } from './words.ts';

export interface Steps {
  /** Goes on to the next step where this one allows it. */
  next(): void;
  /** Shows the step that holds an element, and goes to it. */
  goToField(field: HTMLElement | null): void;
  /** Shows a step that is in the browser's history. */
  restore(step: number): void;
  isLast(): boolean;
}

const narrativeStep = 'what';

const stepOf = (state: unknown): number => (typeof state === 'number' ? state : 0);

export const stepInHistory = (): number => stepOf(history.state);

/** One section at a time, with the check of all answers as the last step. The browser's Back goes one step back. */
export const createSteps = (form: HTMLElement): Steps => {
  const sections = all('[data-section]', form);
  const check = element('section', { id: 'check', class: 'check' });
  const finish = first('[data-finish]', form);
  finish?.before(check);
  const steps = [...sections, check];
  const title = document.title;
  const progress = element('p', { class: 'hint' });
  form.before(progress);
  let current = 0;
  let isTelling = false;

  const show = (step: number): void => {
    current = Math.min(Math.max(step, 0), steps.length - 1);
    if (current === steps.length - 1) {
      // What was wrong with the last try may be put right by now: the next says so again where it is not.
      for (const summary of all('.summary')) summary.remove();
      isTelling = fillCheckStep(
        check,
        form,
        sections.map((section, index) => ({ section, change: () => visit(index) })),
      );
    }
    steps.forEach((section, index) => {
      section.hidden = index !== current;
    });
    for (const intro of all('[data-intro]')) intro.hidden = current > 0;
    progress.textContent = words().script.step(current + 1, steps.length);
    document.title = current === 0 ? title : `${first('h2', steps[current])?.textContent ?? ''} – ${title}`;
    drawButtons();
  };

  const visit = (step: number): void => {
    history.pushState(step, '');
    show(step);
    goTo(first('h2', steps[current]));
    scrollTo(0, 0);
  };

  const next = (): void => {
    if (steps[current]?.id === narrativeStep && !isNarrativeThere()) return;
    visit(current + 1);
  };

  const drawButtons = (): void => {
    const isLast = current === steps.length - 1;
    const { buttons } = words().form;
    const sending = isTelling ? buttons.sendAnyway : buttons.send;
    const send = element('button', { type: 'submit', name: 'action', value: 'send' }, sending);
    const label = current === steps.length - 2 ? buttons.check : words().script.next;
    const forward = isLast ? send : button(label, next);
    const back = button(words().script.back, () => history.back(), 'minor');
    finish?.replaceChildren(forward, ...(current > 0 ? [back] : []));
  };

  // Somebody may have begun to answer before the script arrived: they stay where they are, the steps before behind them.
  show(steps.findIndex((section) => section.contains(document.activeElement)));
  history.replaceState(0, '');
  for (let step = 1; step <= current; step += 1) history.pushState(step, '');
  return {
    next,
    isLast: () => current === steps.length - 1,
    restore: (step) => {
      show(step);
      goTo(first('h2', steps[current]));
    },
    goToField: (field) => {
      const index = steps.findIndex((section) => section.contains(field));
      if (index !== -1 && index !== current) visit(index);
      goTo(field);
    },
  };
};
