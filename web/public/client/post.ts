import { element, first, goTo } from './dom.ts';
import { words } from './words.ts';

const fieldsOf = (form: HTMLFormElement): URLSearchParams => {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields;
};

/** Sends fields to a page of this site and gives the page that answers. Throws where there is none. */
export const postFields = async (path: string, fields: URLSearchParams): Promise<Document> => {
  const response = await fetch(path, {
    method: 'POST',
    body: fields,
    credentials: 'omit',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
  });
  if (response.status >= 500) throw new RangeError('fault');
  return new DOMParser().parseFromString(await response.text(), 'text/html');
};

/** Says what went wrong without losing anything typed. */
export const showTrouble = (error: unknown): void => {
  first('#trouble')?.remove();
  const { script } = words();
  const text = error instanceof RangeError ? script.fault : script.offline;
  const box = element(
    'div',
    { class: 'summary', id: 'trouble', role: 'alert', tabindex: '-1' },
    element('p', {}, text),
  );
  first('main')?.prepend(box);
  goTo(box);
};

/** Shows the answer in place of this page: no history entry ever holds what was sent. */
const swap = (answer: Document, path: string): void => {
  document.documentElement.lang = answer.documentElement.lang;
  document.title = answer.title;
  document.body.replaceWith(document.importNode(answer.body, true));
  history.replaceState(null, '', path);
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
    showTrouble(error);
    return false;
  }
};
