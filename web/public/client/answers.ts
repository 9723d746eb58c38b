import { all, element, fieldsIn, first, isTickable } from './dom.ts';
import { words } from './words.ts';

interface Answered {
  readonly question: string;
  readonly answer: string;
}

const textOf = (node: HTMLElement | null): string => (node?.textContent ?? '').trim();

const questionOf = (question: HTMLElement): string => {
  const label = first('legend, label', question)?.cloneNode(true);
  if (!(label instanceof HTMLElement)) return '';
  first('.must', label)?.remove();
  const person = question.closest<HTMLElement>('[data-person]');
  return person ? `${textOf(first('h3', person))}: ${textOf(label)}` : textOf(label);
};

const labelOf = (id: string, question: HTMLElement): string =>
  textOf(all('label', question).find((label) => label.getAttribute('for') === id) ?? null);

const answerOf = (question: HTMLElement): string =>
  fieldsIn(question)
    .map((field) => {
      if (isTickable(field)) return field.checked ? labelOf(field.id, question) : '';
      return field.value.trim();
    })
    .filter((text) => text !== '')
    .join('; ');

/** The answered questions within a part of the form, in its order. */
export const answersIn = (part: HTMLElement): Answered[] =>
  all('.q', part)
    .filter((question) => !question.matches('[data-person]'))
    .map((question) => ({ question: questionOf(question), answer: answerOf(question) }))
    .filter(({ answer }) => answer !== '');

/** The answers of a part as a list; says so where there are none. */
export const answerList = (part: HTMLElement): HTMLElement => {
  const answers = answersIn(part);
  if (answers.length === 0) return element('p', { class: 'hint' }, words().form.check.noAnswer);
  const rows = answers.map(({ question, answer }) =>
    element('div', {}, element('dt', {}, question), element('dd', {}, answer)),
  );
  return element('dl', { class: 'answers' }, ...rows);
};
