import { all, fieldsIn, isTickable } from './dom.ts';

const isChosen = (form: HTMLElement, name: string, values: readonly string[]): boolean =>
  fieldsIn(form).some(
    (field) => field.name === name && isTickable(field) && field.checked && values.includes(field.value),
  );

/** Shows notes such as `data-when="existingComplaint=yes,not-sure"` only with the answers they belong to. */
export const showNotes = (form: HTMLElement): void => {
  for (const note of all('[data-when]', form)) {
    const [name = '', values = ''] = (note.dataset.when ?? '').split('=');
    note.hidden = !isChosen(form, name, values.split(','));
  }
};
