type Attributes = Readonly<Record<string, string>>;

/** A new element. Text is only ever set as text. */
export const element = (
  tag: string,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElement => {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
};

/** A button that submits nothing by itself. */
export const button = (text: string, onPress: () => void, look = ''): HTMLElement => {
  const made = element('button', { type: 'button', class: look }, text);
  made.addEventListener('click', onPress);
  return made;
};

export const all = (selector: string, within: ParentNode = document): HTMLElement[] => [
  ...within.querySelectorAll<HTMLElement>(selector),
];

export const first = (selector: string, within: ParentNode = document): HTMLElement | null =>
  within.querySelector<HTMLElement>(selector);

/** Moves the reader there: keyboard, screen reader and page. */
export const goTo = (target: HTMLElement | null): void => {
  if (target && !target.hasAttribute('tabindex') && !target.matches('a, button, input, textarea'))
    target.tabIndex = -1;
  target?.focus();
  target?.scrollIntoView({ block: 'nearest' });
  // What is taller than the window is read from its top.
  if (target && target.getBoundingClientRect().top < 0) target.scrollIntoView();
};

/** Where a form is posted. Its `action` property may be one of its buttons, which has that name. */
export const postPath = (form: HTMLFormElement): string => form.getAttribute('action') ?? location.pathname;

export type Field = HTMLInputElement | HTMLTextAreaElement;

export const isField = (target: unknown): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;

export const isTickable = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && (field.type === 'radio' || field.type === 'checkbox');

export const fieldsIn = (within: ParentNode): Field[] => all('input, textarea', within).filter(isField);
