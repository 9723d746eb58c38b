import type { RiskyWord } from '../form/risky-words.ts';
import { shownField, shownMarks } from '../form/shown-words.ts';
import { answerList } from './answers.ts';
import { button, element, fieldsIn, first, isField, isTickable } from './dom.ts';
import { riskList, risksOf } from './risks.ts';
import { words } from './words.ts';

/** Tells the server that these words were shown, so that it does not show them again. */
const noteShown = (form: HTMLElement, risks: readonly RiskyWord[]): void => {
  const field = first(`[name="${shownField}"]`, form);
  if (isField(field)) field.value = shownMarks(risks);
};

const riskPanel = (risks: readonly RiskyWord[]): HTMLElement[] => {
  const { check } = words().form;
  const list = riskList(risks);
  if (!list) return [];
  const title = element('h3', {}, check.risksTitle);
  return [element('div', { class: 'panel risks' }, title, element('p', {}, check.risksText), list)];
};

const detailNames = ['contact.name', 'contact.phone', 'contact.email', 'contact.safeToContact'];

const hasUnusedDetails = (form: HTMLElement): boolean => {
  const fields = fieldsIn(form);
  const refusals = fields.filter(
    (field) =>
      field.name.endsWith('MayContact') && isTickable(field) && field.checked && field.value === 'no',
  );
  const hasDetails = fields.some((field) => detailNames.includes(field.name) && field.value.trim() !== '');
  return refusals.length === 2 && hasDetails;
};

/** One section's answers with a way back to it. */
const sectionAnswers = (section: HTMLElement, change: () => void): HTMLElement[] => {
  const title = first('h2', section)?.textContent ?? '';
  const press = button(words().script.change, change, 'link');
  press.append(element('span', { class: 'away' }, `: ${title}`));
  const heading = element('div', { class: 'change' }, element('h3', {}, title), press);
  return [heading, answerList(section)];
};

/** Fills the last step: everything that would be sent, and what in it could show who wrote it. True where there is any. */
export const fillCheckStep = (
  step: HTMLElement,
  form: HTMLElement,
  sections: readonly { section: HTMLElement; change: () => void }[],
): boolean => {
  const { check } = words().form;
  const risks = risksOf(form);
  noteShown(form, risks);
  step.replaceChildren(
    element('h2', { tabindex: '-1' }, check.title),
    ...(form.dataset.tried === undefined ? [element('p', { 'data-unsent': '' }, check.lead)] : []),
    ...riskPanel(risks),
    ...sections.flatMap(({ section, change }) => sectionAnswers(section, change)),
    ...(hasUnusedDetails(form) ? [element('p', { class: 'note' }, check.neither)] : []),
  );
  return risks.length > 0;
};
