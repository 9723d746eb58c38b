import { first } from './dom.ts';
import { findForce } from './find-force.ts';
import { isNarrativeThere } from './narrative.ts';
import { showNotes } from './notes.ts';
import { addPerson } from './people.ts';
import { watchFreeText } from './risks.ts';
import { createSteps, type Steps } from './steps.ts';

/** What a press on one of the form's buttons does here; false where the form should be posted. */
export type Press = (action: string) => boolean;

const isLookingForForce = (): boolean => document.activeElement?.id === 'place';

const goToFirstError = (steps: Steps): void => {
  const link = first('.summary a[href^="#"]');
  if (link) steps.goToField(document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
};

const pressIn =
  (form: HTMLFormElement, steps: Steps): Press =>
  (action) => {
    if (action === 'add-person') addPerson(form);
    else if (action === 'find-force' || (action === 'check' && isLookingForForce())) void findForce(form);
    else if (action === 'check') steps.next();
    else if (action === 'send' && !isNarrativeThere()) steps.goToField(first('#narrative'));
    else return false;
    return true;
  };

/** How the page that is shown reacts to its buttons, its links to places on it, and the browser's history. */
export interface ShownPage {
  readonly press: Press;
  readonly restore: (step: number) => void;
  readonly goTo: (target: HTMLElement | null) => void;
}

/** Turns the one long form into steps. */
export const setUpReportForm = (form: HTMLFormElement): ShownPage => {
  const steps = createSteps(form);
  form.addEventListener('change', () => showNotes(form));
  showNotes(form);
  watchFreeText(form);
  goToFirstError(steps);
  return { press: pressIn(form, steps), restore: steps.restore, goTo: steps.goToField };
};
