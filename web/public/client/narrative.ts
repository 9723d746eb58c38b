import { element, type Field, first, goTo, isField } from './dom.ts';
import { words } from './words.ts';

const hint = 'narrative-hint';

const sayMissing = (field: Field): void => {
  const text = words().errors['narrative-missing']();
  field.before(element('p', { class: 'error', id: 'narrative-error', role: 'alert' }, text));
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', `${hint} narrative-error`);
  field.addEventListener('input', () => takeBack(field), { once: true });
};

const takeBack = (field: Field): void => {
  first('#narrative-error')?.remove();
  field.removeAttribute('aria-invalid');
  field.setAttribute('aria-describedby', hint);
};

/** Whether the one question that must be answered is; if not, says so at the question and goes there. */
export const isNarrativeThere = (): boolean => {
  const field = first('#narrative');
  if (!isField(field)) return true;
  takeBack(field);
  if (field.value.trim() !== '') return true;
  sayMissing(field);
  goTo(field);
  return false;
};
