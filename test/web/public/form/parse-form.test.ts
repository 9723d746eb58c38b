import { describe, expect, it } from 'vitest';
import { deriveCaseIdentity, formatReceipt } from '../../../../functions/domain/ids.ts';
import { formValuesFrom } from '../../../../web/public/form/form-values.ts';
import { parseForm } from '../../../../web/public/form/parse-form.ts';

const parse = (fields: Record<string, string>) =>
  parseForm(formValuesFrom(new URLSearchParams(fields).toString()), 'en');

const reportOf = (fields: Record<string, string>) => {
  const parsed = parse({ narrative: 'He sold what he knew.', ...fields });
  if ('errors' in parsed) throw new Error(`Refused: ${JSON.stringify(parsed.errors)}`);
  return parsed.report;
};

const errorsOf = (fields: Record<string, string>) => {
  const parsed = parse({ narrative: 'He sold what he knew.', ...fields });
  return 'errors' in parsed ? parsed.errors.map(({ field, code }) => `${field}: ${code}`) : [];
};

describe('parseForm', () => {
  it('makes a report of the narrative alone', () => {
    expect(reportOf({})).toEqual({
      categories: [],
      forceId: null,
      subjects: [],
      narrative: 'He sold what he knew.',
      existingComplaint: 'not-said',
      contact: null,
      language: 'en',
    });
  });

  it('reads every question into the shape of the report', () => {
    const body = new URLSearchParams({
      narrative: 'One.\r\nTwo.',
      'risk.someoneInDanger': 'yes',
      'risk.details': 'a child',
      existingComplaint: 'no',
      'subjects.0.name': 'DC Jones',
      'subjects.0.role': 'officer',
      'subjects.1.role': 'unknown',
      'subjects.2.number': 'PC 123',
      forceId: 'west-yorkshire',
      place: 'Leeds',
      'when.text': 'last May',
      'when.from': '1 5 2026',
      'when.to': '2026-05-31',
      'when.ongoing': 'yes',
      where: 'a car park',
      'knowledge.basis': 'witnessed',
      'knowledge.details': 'from a window',
      evidence: 'a camera',
      'reporter.worksInPolicing': 'no',
      'contact.charityMayContact': 'yes',
      'contact.forceMayContact': 'no',
      'contact.phone': '01632 960123',
    });
    body.append('categories', 'corrupt-payment');
    body.append('categories', 'abuse-or-control');
    expect(parseForm(formValuesFrom(body.toString()), 'cy')).toEqual({
      report: {
        categories: ['corrupt-payment', 'abuse-or-control'],
        forceId: 'west-yorkshire',
        place: 'Leeds',
        subjects: [
          { name: 'DC Jones', role: 'officer' },
          { number: 'PC 123', role: 'unknown' },
        ],
        narrative: 'One.\nTwo.',
        when: { text: 'last May', from: '2026-05-01', to: '2026-05-31', ongoing: true },
        where: 'a car park',
        knowledge: { basis: 'witnessed', details: 'from a window' },
        evidence: 'a camera',
        risk: { someoneInDanger: 'yes', details: 'a child' },
        existingComplaint: 'no',
        reporter: { worksInPolicing: 'no' },
        contact: { charityMayContact: true, forceMayContact: false, phone: '01632 960123' },
        language: 'cy',
      },
    });
  });

  it('reads no field that it does not know', () => {
    expect(reportOf({ 'contact.address': '1 High Street', browser: 'x', __proto__: 'y' })).toEqual(
      reportOf({}),
    );
  });

  it('keeps no contact details where neither may contact', () => {
    const refused = {
      'contact.charityMayContact': 'no',
      'contact.forceMayContact': 'no',
      'contact.phone': '123',
    };
    expect(reportOf(refused).contact).toBeNull();
  });

  it('asks for both consents once any contact detail is there', () => {
    expect(errorsOf({ 'contact.name': 'Ann' })).toEqual([
      'contact.charityMayContact: consent-charity',
      'contact.forceMayContact: consent-force',
    ]);
  });

  it('asks for a number or an address where somebody may contact', () => {
    const consents = { 'contact.charityMayContact': 'yes', 'contact.forceMayContact': 'no' };
    expect(errorsOf(consents)).toEqual(['contact.phone: contact-means']);
    expect(errorsOf({ ...consents, 'contact.email': 'not an address' })).toEqual(['contact.email: email']);
  });

  it('finds everything wrong with contact details at once, whichever consents were answered', () => {
    const details = { 'contact.phone': '0163', 'contact.email': 'ann', 'contact.name': 'x'.repeat(301) };
    const wrong = ['contact.name: too-long', 'contact.phone: phone', 'contact.email: email'];
    const [charity, force] = ['contact.charityMayContact', 'contact.forceMayContact'] as const;
    const missing = { charity: `${charity}: consent-charity`, force: `${force}: consent-force` };
    expect(errorsOf(details)).toEqual([missing.charity, missing.force, ...wrong]);
    expect(errorsOf({ ...details, [charity]: 'no' })).toEqual([missing.force, ...wrong]);
    expect(errorsOf({ ...details, [charity]: 'yes', [force]: 'no' })).toEqual(wrong);
    expect(errorsOf({ ...details, [charity]: 'no', [force]: 'no' })).toEqual([]);
  });

  it.each(['01632 960001', '+353 1 234 5678', '(01632) 960001, texts only'])('takes %s to ring', (phone) => {
    const consents = { 'contact.charityMayContact': 'yes', 'contact.forceMayContact': 'no' };
    expect(reportOf({ ...consents, 'contact.phone': phone }).contact?.phone).toBe(phone);
  });

  it.each([
    [{ narrative: '  \r\n ' }, 'narrative: narrative-missing'],
    [{ narrative: 'x'.repeat(20_001) }, 'narrative: too-long'],
    [{ where: 'x'.repeat(301) }, 'where: too-long'],
    [{ 'when.from': '31 2 2026' }, 'when.from: date'],
    [{ 'when.from': '2 5 2026', 'when.to': '1 5 2026' }, 'when.to: date-order'],
    [{ forceId: 'atlantis' }, 'forceId: force-unknown'],
    [{ categories: 'treason' }, 'categories: choice'],
    [{ 'risk.someoneInDanger': 'maybe' }, 'risk.someoneInDanger: choice'],
  ])('refuses %o with one error', (fields, error) => {
    expect(errorsOf(fields)).toEqual([error]);
  });

  it('counts a line end as one character, as the writer does', () => {
    expect(errorsOf({ narrative: 'ab\r\n'.repeat(20_000 / 3) })).toEqual([]);
  });

  it('names a person of the form by the number shown, blank ones before included', () => {
    expect(errorsOf({ 'subjects.3.name': 'x'.repeat(301) })).toEqual(['subjects.3.name: too-long']);
  });

  it('refuses a receipt inside any text', () => {
    const { receipt } = deriveCaseIdentity('secret', { key: '0'.repeat(32), bodyDigest: 'x' });
    const text = `my number is ${formatReceipt(receipt)}`;
    expect(errorsOf({ narrative: text })).toEqual(['narrative: receipt-inside']);
    expect(errorsOf({ evidence: text.toLowerCase() })).toEqual(['evidence: receipt-inside']);
  });

  it('lists errors in the order of the page', () => {
    const errors = errorsOf({
      narrative: '',
      'when.from': 'x',
      'contact.name': 'Ann',
      place: 'x'.repeat(301),
    });
    expect(errors.map((error) => error.split(':')[0])).toEqual([
      'narrative',
      'place',
      'when.from',
      'contact.charityMayContact',
      'contact.forceMayContact',
    ]);
  });
});
