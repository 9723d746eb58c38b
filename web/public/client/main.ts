import { first, goTo, postPath } from './dom.ts';
import { offerFileDigest, takeCodeFromFragment } from './force-pages.ts';
import { setUpLeaving, skipFormLeftBehind } from './leave.ts';
import { postForm } from './post.ts';
import { type ShownPage, setUpReportForm } from './report-page.ts';
import { watchMessage } from './risks.ts';
import { stepInHistory } from './steps.ts';

const plainPage: ShownPage = { press: () => false, restore: () => location.replace(location.pathname), goTo };

let shown = plainPage;
let isPosting = false;

/** Sets up the page that is shown: the first, or one that answered a form. */
const setUpPage = (): void => {
  const form = first('#report');
  const hasSections = first('[data-section]') !== null;
  shown = form instanceof HTMLFormElement && hasSections ? setUpReportForm(form) : plainPage;
  watchMessage();
  takeCodeFromFragment();
  offerFileDigest();
};

const buttonOf = (event: SubmitEvent, form: HTMLFormElement): { path: string; action: string } => {
  const { submitter } = event;
  const path = submitter?.getAttribute('formaction') ?? postPath(form);
  return { path, action: submitter?.getAttribute('value') ?? '' };
};

const post = async (form: HTMLFormElement, button: { path: string; action: string }): Promise<void> => {
  if (isPosting) return;
  isPosting = true;
  const hasAnswer = await postForm(form, button);
  isPosting = false;
  if (!hasAnswer) return;
  setUpPage();
  goTo(first('.summary') ?? first('h1'));
};

/** What the steps need of a browser; without it the one long page stays as it came, and leaving still works. */
const canShowSteps = (): boolean =>
  'SubmitEvent' in globalThis &&
  'submitter' in SubmitEvent.prototype &&
  'at' in Array.prototype &&
  'replaceChildren' in Element.prototype;

const onSubmit = (event: SubmitEvent): void => {
  const form = event.target;
  if (!(form instanceof HTMLFormElement)) return;
  event.preventDefault();
  const button = buttonOf(event, form);
  if (!shown.press(button.action)) void post(form, button);
};

const onClick = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (!link) return;
  event.preventDefault();
  shown.goTo(document.getElementById(link.getAttribute('href')?.slice(1) ?? ''));
};

document.documentElement.classList.add('js');
setUpLeaving();
skipFormLeftBehind();
if (canShowSteps()) {
  setUpPage();
  addEventListener('submit', onSubmit);
  addEventListener('click', onClick);
  addEventListener('popstate', () => shown.restore(stepInHistory()));
}
