const order = [
  'risk.someoneInDanger',
  'risk.details',
  'categories',
  'narrative',
  'existingComplaint',
  'subjects',
  'place',
  'forceId',
  'when.text',
  'when.from',
  'when.to',
  'when.ongoing',
  'where',
  'knowledge.basis',
  'knowledge.details',
  'evidence',
  'reporter.worksInPolicing',
  'contact.charityMayContact',
  'contact.forceMayContact',
  'contact.name',
  'contact.phone',
  'contact.email',
  'contact.safeToContact',
];

/** Where a field stands on the page, so that the summary lists errors from top to bottom. People keep their order. */
export const fieldOrder = (field: string): number => {
  const place = order.indexOf(field.startsWith('subjects.') ? 'subjects' : field);
  return place === -1 ? order.length : place;
};
