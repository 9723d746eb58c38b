import { element, first, goTo, isField } from './dom.ts';
import { words } from './words.ts';

const hint = 'narrative-hint';

/** Whether the one question that must be answered is; if not, says so at the question and goes there. */
export const isNarrativeThere = (): boolean => {
  const field = first('#narrative');
  if (!isField(field)) return true;
  first('#narrative-error')?.remove();
  const isThere = field.value.trim() !== '';
  field.toggleAttribute('aria-invalid', !isThere);
  field.setAttribute('aria-describedby', isThere ? hint : `${hint} narrative-error`);
  if (isThere) return true;
  field.setAttribute('aria-invalid', 'true');
  const text = words().errors['narrative-missing']();
  field.before(element('p', { class: 'error', id: 'narrative-error', role: 'alert' }, text));
  goTo(field);
  return false;
};
