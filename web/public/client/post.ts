import { all, element, first, goTo } from './dom.ts';
import { hasLeft } from './leave.ts';
import { words } from './words.ts';

const fieldsOf = (form: HTMLFormElement): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields;
};

/** An answer that holds no page to go on with, and why. */
class NoPage extends Error {
  readonly why: 'fault' | 'tooLong';

  constructor(status: number) {
    super(`The site answered ${status}`);
    this.why = status === 413 ? 'tooLong' : 'fault';
  }
}

/** What a page answers with: itself, or the form with what is wrong. Anything else would take what was typed away. */
const withPage = [200, 422];

const ask = async (path: string, fields: URLSearchParams, signal: AbortSignal): Promise<Document> => {
  const response = await fetch(path, {
    method: 'POST',
    body: fields,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    signal,
  });
  if (!withPage.includes(response.status)) throw new NoPage(response.status);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
};

/** In milliseconds. The site answers within 30 seconds or not at all, but a connection may hang and never say so. */
const longestWait = 90_000;

/** Sends fields to a page of this site and gives the page that answers; says so meanwhile. Throws where there is none. */
export const postFields = async (path: string, fields: URLSearchParams): Promise<Document> => {
  const note = element('p', { class: 'working', role: 'status' }, words().script.working);
  first('main')?.append(note);
  const wait = new AbortController();
  const timer = setTimeout(() => wait.abort(), longestWait);
  try {
    return await ask(path, fields, wait.signal);
  } finally {
    clearTimeout(timer);
    note.remove();
  }
};

/** Says what went wrong without losing anything typed. */
export const showTrouble = (error: unknown): void => {
  first('#trouble')?.remove();
  const { script } = words();
  const text = script[error instanceof NoPage ? error.why : 'offline'];
  const box = element(
    'div',
    { class: 'summary', id: 'trouble', role: 'alert', tabindex: '-1' },
    element('p', {}, text),
  );
  first('main')?.prepend(box);
  goTo(box);
};

/** Shows the answer in place of this page, unless the reader has left: no history entry ever holds what was sent. */
const swap = (answer: Document, path: string): void => {
  if (hasLeft()) return;
  document.documentElement.lang = answer.documentElement.lang;
  document.title = answer.title;
  document.body.replaceWith(document.importNode(answer.body, true));
  history.replaceState(0, '', path);
};

/** It may have arrived, though no answer came back: the page no longer says that nothing was sent. */
const markTried = (form: HTMLFormElement): void => {
  form.dataset.tried = '';
  for (const said of all('[data-unsent]')) said.remove();
};

/** Posts a form with one of its buttons and shows the page that answers. */
export const postForm = async (
  form: HTMLFormElement,
  button: { path: string; action: string },
): Promise<boolean> => {
  const fields = fieldsOf(form);
  fields.set('action', button.action);
  try {
    swap(await postFields(button.path, fields), button.path);
    return true;
  } catch (error) {
    markTried(form);
    showTrouble(error);
    return false;
  }
};
