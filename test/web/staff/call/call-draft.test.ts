import { describe, expect, it } from 'vitest';
import { reportSchema } from '../../../../functions/domain/report/report.ts';
import { type CallDraft, newCall, reportOfCall } from '../../../../web/staff/call/call-draft.ts';
import { checkCall } from '../../../../web/staff/call/check-call.ts';

const aCall = (change: Partial<CallDraft> = {}): CallDraft => ({
  ...newCall(),
  narrative: 'An officer takes cash',
  ...change,
});

describe('a report taken by phone', () => {
  it('needs nothing but what happened', () => {
    expect(checkCall(aCall())).toEqual([]);
    expect(reportSchema.safeParse(reportOfCall(aCall())).error).toBeUndefined();
    expect(checkCall(newCall())).toEqual([
      { id: 'narrative', message: 'Write what the caller says happened' },
    ]);
  });

  it('is a report of the contract when everything was said', () => {
    const call = aCall({
      someoneInDanger: 'not-sure',
      dangerDetails: 'A neighbour',
      subjectName: 'Marsh',
      subjectRole: 'officer',
      whenText: 'In May',
      ongoing: true,
      where: 'Halifax',
      forceId: 'west-yorkshire',
      basis: 'witnessed',
      evidence: 'Messages',
      existingComplaint: 'no',
      worksInPolicing: 'yes',
      categories: ['corrupt-payment'],
      leavesContact: 'yes',
      contactPhone: '07700 900123',
      charityMayContact: 'yes',
      forceMayContact: 'no',
    });
    expect(checkCall(call)).toEqual([]);
    expect(reportSchema.parse(reportOfCall(call))).toMatchObject({
      risk: { someoneInDanger: 'not-sure', details: 'A neighbour' },
      when: { text: 'In May', ongoing: true },
      contact: { phone: '07700 900123', charityMayContact: true, forceMayContact: false },
    });
  });

  it('holds no contact details of a caller who stays anonymous, even if some were typed first', () => {
    const call = aCall({ leavesContact: 'no', contactPhone: '07700 900123', charityMayContact: 'yes' });
    expect(JSON.stringify(reportOfCall(call))).not.toContain('07700');
    expect(reportOfCall(call)).toMatchObject({ contact: null });
  });

  it('asks both consents, each by itself, where details are left', () => {
    const call = aCall({ leavesContact: 'yes', contactPhone: '07700 900123', charityMayContact: 'yes' });
    expect(checkCall(call).map(({ id }) => id)).toEqual(['forceMayContact']);
  });
});
