import { forces } from '../../../functions/domain/force/forces.ts';
import type { Messages } from '../messages/messages.ts';
import { allOf, type FormValues, textOf } from './form-values.ts';
import { peopleFilled, personFields } from './people.ts';

export interface Answer {
  readonly question: string;
  readonly answer: string;
}

type Texts = Readonly<Record<string, string>>;

const chosen = (values: FormValues, name: string, texts: Texts): string =>
  allOf(values, name)
    .map((value) => texts[value] ?? value)
    .join('; ');

const typed = (values: FormValues, name: string): string => textOf(values, name) ?? '';

const personAnswers = (messages: Messages, values: FormValues): Answer[] =>
  peopleFilled(values).map((index, position) => {
    const { who } = messages.form;
    const role = textOf(values, `subjects.${index}.role`) ?? 'unknown';
    const roles: Texts = who.roleOptions;
    const facts = personFields.map((field) => typed(values, `subjects.${index}.${field}`));
    const known = [role === 'unknown' ? '' : (roles[role] ?? ''), ...facts].filter((fact) => fact !== '');
    return { question: who.person(position + 1), answer: known.join('\n') };
  });

const forceName = (messages: Messages, values: FormValues): string => {
  const id = textOf(values, 'forceId');
  return (
    forces.find((force) => force.id === id)?.name ?? (typed(values, 'place') || messages.form.force.unknown)
  );
};

const period = (values: FormValues): string =>
  [typed(values, 'when.from'), typed(values, 'when.to')].filter((day) => day !== '').join(' – ');

const contactAnswers = (messages: Messages, values: FormValues): Answer[] => {
  const { contact } = messages.form;
  const yesNo: Texts = { yes: messages.common.yes, no: messages.common.no };
  const wanted = ['contact.charityMayContact', 'contact.forceMayContact'].some(
    (name) => typed(values, name) === 'yes',
  );
  if (!wanted) return [{ question: contact.heading, answer: messages.form.check.anonymous }];
  return [
    { question: contact.charity, answer: chosen(values, 'contact.charityMayContact', yesNo) },
    { question: contact.force, answer: chosen(values, 'contact.forceMayContact', yesNo) },
    { question: contact.name, answer: typed(values, 'contact.name') },
    { question: contact.phone, answer: typed(values, 'contact.phone') },
    { question: contact.email, answer: typed(values, 'contact.email') },
    { question: contact.safe, answer: typed(values, 'contact.safeToContact') },
  ];
};

/** The answers as the writer will send them, in the order of the page; questions left out have an empty answer. */
export const answersOf = (messages: Messages, values: FormValues): Answer[] => {
  const { danger, what, force, details, contact } = messages.form;
  return [
    { question: danger.legend, answer: chosen(values, 'risk.someoneInDanger', danger.options) },
    { question: danger.details, answer: typed(values, 'risk.details') },
    { question: what.categories, answer: chosen(values, 'categories', what.categoryOptions) },
    { question: what.narrative, answer: typed(values, 'narrative') },
    { question: what.complaint, answer: chosen(values, 'existingComplaint', what.complaintOptions) },
    ...personAnswers(messages, values),
    { question: force.legend, answer: forceName(messages, values) },
    { question: details.when, answer: typed(values, 'when.text') },
    { question: `${details.from} – ${details.to}`, answer: period(values) },
    { question: details.ongoingLegend, answer: typed(values, 'when.ongoing') && details.ongoing },
    { question: details.where, answer: typed(values, 'where') },
    { question: details.basis, answer: chosen(values, 'knowledge.basis', details.basisOptions) },
    { question: details.basisDetails, answer: typed(values, 'knowledge.details') },
    { question: details.evidence, answer: typed(values, 'evidence') },
    {
      question: contact.policing,
      answer: chosen(values, 'reporter.worksInPolicing', contact.policingOptions),
    },
    ...contactAnswers(messages, values),
  ];
};
