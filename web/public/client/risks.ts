import { freeTextFields, type RiskyWord, riskyWordsIn } from '../form/risky-words.ts';
import { element, type Field, fieldsIn, first, isField } from './dom.ts';
import { words } from './words.ts';

const pause = 900;
const most = 6;

const listed = (risk: RiskyWord): HTMLElement => {
  const kind = words().form.risks[risk.kind];
  return element('li', {}, risk.before, element('mark', {}, risk.text), `${risk.after} (${kind})`);
};

/** Words that could show who wrote them, marked in their sentence, as a list; null where there are none. */
export const riskList = (
  risks: readonly RiskyWord[],
  limit = Number.POSITIVE_INFINITY,
): HTMLElement | null => {
  if (risks.length === 0) return null;
  const list = element('ul', {}, ...risks.slice(0, limit).map(listed));
  if (risks.length > limit) list.append(element('li', {}, words().script.more(risks.length - limit)));
  return list;
};

const warn = (field: Field, box: HTMLElement): void => {
  const list = riskList(riskyWordsIn(field.name, field.value), most);
  box.replaceChildren(...(list ? [element('p', {}, words().script.risks), list] : []));
  box.className = list ? 'panel risks' : '';
};

/** Warns softly beneath a field once typing pauses. Nothing is sent anywhere for it. */
const watch = (field: Field): void => {
  const box = element('div', { role: 'status' });
  field.after(box);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  field.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => warn(field, box), pause);
  });
  warn(field, box);
};

/** Warns in the same way beneath a message of the thread, where there is one to write. */
export const watchMessage = (): void => {
  const message = first('#text');
  if (isField(message)) watch(message);
};

export const watchFreeText = (form: HTMLElement): void => {
  for (const field of fieldsIn(form)) if (freeTextFields.includes(field.name)) watch(field);
};

/** The risks of everything typed so far. */
export const risksOf = (form: HTMLElement): RiskyWord[] =>
  fieldsIn(form)
    .filter((field) => freeTextFields.includes(field.name))
    .flatMap((field) => riskyWordsIn(field.name, field.value));
