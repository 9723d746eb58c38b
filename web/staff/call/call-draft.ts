import * as z from 'zod';
import { newKey } from '../api/key.ts';
import { createKeep } from '../app/keep.ts';

const line = z.string().default('');

/** A call while it goes on: every answer as text, blank where nothing was said yet. */
export const callDraftSchema = z.object({
  someoneInDanger: line,
  dangerDetails: line,
  narrative: line,
  subjectName: line,
  subjectRole: z.string().default('unknown'),
  subjectRank: line,
  subjectNumber: line,
  subjectStation: line,
  subjectDescription: line,
  whenText: line,
  ongoing: z.boolean().default(false),
  where: line,
  forceId: line,
  basis: z.string().default('not-said'),
  basisDetails: line,
  evidence: line,
  existingComplaint: z.string().default('not-said'),
  worksInPolicing: z.string().default('not-said'),
  categories: z.array(z.string()).default([]),
  leavesContact: line,
  contactName: line,
  contactPhone: line,
  contactEmail: line,
  safeToContact: line,
  charityMayContact: line,
  forceMayContact: line,
  language: z.string().default('en'),
});
export type CallDraft = z.infer<typeof callDraftSchema>;

/** Calls in hand, by draft id: several can go on at once. */
export const callKeep = createKeep<CallDraft>();

const begunHere = new Set<string>();

/** Begins a call under a key of its own; answers its draft id. Nothing is kept of it yet. */
export const beginCall = (): string => {
  const draftId = newKey();
  begunHere.add(draftId);
  return draftId;
};

/** Whether what was said in a call so far is in this window, not on the server alone. */
export const isInThisWindow = (draftId: string): boolean =>
  callKeep.read(draftId) !== undefined || begunHere.has(draftId);

export const newCall = (): CallDraft => callDraftSchema.parse({});

/** Whether nothing was asked or typed yet. */
export const isUntouched = (call: CallDraft): boolean => JSON.stringify(call) === JSON.stringify(newCall());

type Fields = Readonly<Record<string, unknown>>;
const isSaid = (value: unknown): boolean => value !== '' && value !== undefined && value !== false;
const said = (fields: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => isSaid(value)));
const unless = (fields: Record<string, unknown>, name: string) =>
  Object.keys(fields).length === 0 ? {} : { [name]: fields };

const subjectsOf = (call: CallDraft): unknown[] => {
  const facts = said({
    name: call.subjectName,
    rank: call.subjectRank,
    number: call.subjectNumber,
    station: call.subjectStation,
    description: call.subjectDescription,
  });
  const isKnown = Object.keys(facts).length > 0 || call.subjectRole !== 'unknown';
  return isKnown ? [{ ...facts, role: call.subjectRole }] : [];
};

const contactOf = (call: CallDraft): Record<string, unknown> | null =>
  call.leavesContact !== 'yes'
    ? null
    : {
        ...said({
          name: call.contactName,
          phone: call.contactPhone,
          email: call.contactEmail,
          safeToContact: call.safeToContact,
        }),
        charityMayContact: call.charityMayContact === 'yes',
        forceMayContact: call.forceMayContact === 'yes',
      };

const riskOf = (call: CallDraft): Record<string, unknown> =>
  call.someoneInDanger === ''
    ? {}
    : { risk: { someoneInDanger: call.someoneInDanger, ...said({ details: call.dangerDetails }) } };

/** The report as the form would send it. Contact details go in only when the caller chose to leave them. */
export const reportOfCall = (call: CallDraft): Record<string, unknown> => ({
  categories: call.categories,
  forceId: call.forceId === '' ? null : call.forceId,
  subjects: subjectsOf(call),
  narrative: call.narrative,
  ...unless(said({ text: call.whenText, ongoing: call.ongoing }), 'when'),
  ...said({ where: call.where, evidence: call.evidence }),
  knowledge: { basis: call.basis, ...said({ details: call.basisDetails }) },
  ...riskOf(call),
  existingComplaint: call.existingComplaint,
  reporter: { worksInPolicing: call.worksInPolicing },
  contact: contactOf(call),
  language: call.language,
});

/** Where each path of a report is asked in the call, so that the server's errors lead to the field. */
export const fieldOfPath: Readonly<Record<string, keyof CallDraft>> = {
  narrative: 'narrative',
  'contact.email': 'contactEmail',
  'contact.phone': 'contactPhone',
  'contact.name': 'contactName',
  'contact.charityMayContact': 'charityMayContact',
  'contact.forceMayContact': 'forceMayContact',
  'when.text': 'whenText',
  where: 'where',
  evidence: 'evidence',
  forceId: 'forceId',
};
