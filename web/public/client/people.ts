import { peopleLimit } from '../form/people.ts';
import { all, fieldsIn, first, goTo, isTickable } from './dom.ts';
import { words } from './words.ts';

const named = ['id', 'name', 'for', 'aria-describedby'];

const renumber = (person: HTMLElement, index: number): void => {
  for (const part of [person, ...all('*', person)]) {
    for (const name of named) {
      const value = part.getAttribute(name);
      if (value) part.setAttribute(name, value.replaceAll(/subjects\.\d+\./g, `subjects.${index}.`));
    }
  }
};

const empty = (person: HTMLElement): void => {
  for (const part of all('.error', person)) part.remove();
  for (const field of fieldsIn(person)) {
    if (isTickable(field)) field.checked = false;
    else field.value = '';
    field.removeAttribute('aria-invalid');
  }
};

/** Adds an empty block for another person, numbered on, and goes to it. */
export const addPerson = (form: HTMLElement): void => {
  const people = all('[data-person]', form);
  const last = people.at(-1);
  const another = last?.cloneNode(true);
  if (!last || !(another instanceof HTMLElement) || people.length >= peopleLimit) return;
  renumber(another, people.length);
  empty(another);
  first('legend h3', another)?.replaceChildren(words().form.who.person(people.length + 1));
  last.after(another);
  goTo(first('input', another));
};
