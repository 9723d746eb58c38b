import type { Language } from '../messages/messages.ts';
import { parseDay } from './day.ts';
import { allOf, type FormValues, firstOf, textOf } from './form-values.ts';
import { peopleFilled, personFields } from './people.ts';

/** Members whose value is undefined are left out, so that nothing unasked reaches the report. */
const compact = (members: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));

const orNothing = (members: Record<string, unknown>): Record<string, unknown> | undefined => {
  const kept = compact(members);
  return Object.keys(kept).length === 0 ? undefined : kept;
};

const person = (values: FormValues, index: number): Record<string, unknown> =>
  compact(
    Object.fromEntries(
      [...personFields, 'role'].map((field) => [field, textOf(values, `subjects.${index}.${field}`)]),
    ),
  );

const dayOf = (values: FormValues, name: string): string | undefined => {
  const text = textOf(values, name);
  return text === undefined ? undefined : (parseDay(text) ?? undefined);
};

const consent = (values: FormValues, name: string): boolean | undefined => {
  const answer = textOf(values, name);
  return answer === undefined ? undefined : answer === 'yes';
};

/**
 * Contact details, or null where there are none or both were refused their use: such details are not kept. Without both
 * answers they are here to be checked with the rest; the missing consent is an error, so none is taken for a no.
 */
const contact = (values: FormValues): Record<string, unknown> | null => {
  const details = compact(
    Object.fromEntries(
      ['name', 'phone', 'email', 'safeToContact'].map((field) => [field, textOf(values, `contact.${field}`)]),
    ),
  );
  const charity = consent(values, 'contact.charityMayContact');
  const force = consent(values, 'contact.forceMayContact');
  const isBegun = Object.keys(details).length > 0 || charity !== undefined || force !== undefined;
  if (!isBegun || (charity === false && force === false)) return null;
  return { ...details, charityMayContact: charity ?? false, forceMayContact: force ?? false };
};

const risk = (values: FormValues): Record<string, unknown> | undefined => {
  const details = textOf(values, 'risk.details');
  const someoneInDanger = textOf(values, 'risk.someoneInDanger') ?? (details ? 'not-sure' : undefined);
  return orNothing({ someoneInDanger, details });
};

/**
 * The body of a report as the form gives it, in the shape of the report schema, not yet validated. Only named fields
 * are read; a field left empty is left out.
 */
export const reportCandidate = (values: FormValues, language: Language): Record<string, unknown> => ({
  ...compact({
    place: textOf(values, 'place'),
    where: textOf(values, 'where'),
    evidence: textOf(values, 'evidence'),
    existingComplaint: textOf(values, 'existingComplaint'),
    risk: risk(values),
    when: orNothing({
      text: textOf(values, 'when.text'),
      from: dayOf(values, 'when.from'),
      to: dayOf(values, 'when.to'),
      ongoing: textOf(values, 'when.ongoing') === undefined ? undefined : true,
    }),
    knowledge: orNothing({
      basis: textOf(values, 'knowledge.basis'),
      details: textOf(values, 'knowledge.details'),
    }),
    reporter: orNothing({ worksInPolicing: textOf(values, 'reporter.worksInPolicing') }),
  }),
  categories: [...allOf(values, 'categories')],
  forceId: textOf(values, 'forceId') ?? null,
  subjects: peopleFilled(values).map((index) => person(values, index)),
  narrative: firstOf(values, 'narrative'),
  contact: contact(values),
  language,
});
