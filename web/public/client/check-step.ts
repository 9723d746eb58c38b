import { answerList } from './answers.ts';
import { button, element, fieldsIn, first, isTickable } from './dom.ts';
import { riskList, risksOf } from './risks.ts';
import { words } from './words.ts';

const riskPanel = (form: HTMLElement): HTMLElement[] => {
  const { check } = words().form;
  const list = riskList(risksOf(form));
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

/** Fills the last step: everything that would be sent, and what in it could show who wrote it. */
export const fillCheckStep = (
  step: HTMLElement,
  form: HTMLElement,
  sections: readonly { section: HTMLElement; change: () => void }[],
): void => {
  const { check } = words().form;
  step.replaceChildren(
    element('h2', { tabindex: '-1' }, check.title),
    element('p', {}, check.lead),
    ...riskPanel(form),
    ...sections.flatMap(({ section, change }) => sectionAnswers(section, change)),
    ...(hasUnusedDetails(form) ? [element('p', { class: 'note' }, check.neither)] : []),
  );
};
