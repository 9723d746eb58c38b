import { describe, expect, it } from 'vitest';
import { forceEntryBodySchema } from '../../../../functions/contracts/force-entry.ts';
import type { EntryShown } from '../../../../web/staff/api/directory.ts';
import {
  entryBody,
  entryDifferences,
  openEntry,
  withoutBlanks,
} from '../../../../web/staff/directory/entry-draft.ts';

const alternateId = '0123456789abcdefghjkmnpqrs';
const mailbox = { mailboxId: 'old', address: 'old@kent.example', transport: 'ses' };
const nominated = {
  mailboxId: 'new',
  address: 'new@kent.example.cjsm.net',
  transport: 'smtp',
  nominatedBy: 'ann',
  isTestSent: false,
  testResult: null,
  isConfirmed: false,
};

const anEntry = (change: Partial<EntryShown> = {}): EntryShown => ({
  forceId: 'kent',
  version: 3,
  mailbox,
  nominated,
  officeHours: null,
  fastTime: {
    inHours: [{ name: 'Duty desk', phone: '01632 960001' }],
    outOfHours: [{ name: 'Control room', phone: '01632 960002' }],
  },
  alternates: [
    { recipientId: alternateId, name: 'Commissioner', kind: 'local-policing-body', mailbox, nominated: null },
  ],
  lastChange: null,
  ...change,
});

const bodyOf = (entry: EntryShown, typed = {}) => {
  const base = openEntry(entry);
  return entryBody({ version: entry.version, base, draft: { ...base, reason: 'They asked', ...typed } });
};

describe('an entry to be typed over', () => {
  it('goes on from the mailbox that was put forward last, in use or not', () => {
    expect(openEntry(anEntry())).toMatchObject({ address: 'new@kent.example.cjsm.net', transport: 'smtp' });
    expect(openEntry(anEntry({ nominated: null }))).toMatchObject({ address: 'old@kent.example' });
  });

  it('sent back as it came is what the server takes, and changes no mailbox', () => {
    const body = bodyOf(anEntry());
    expect(forceEntryBodySchema.parse(body)).toEqual({
      mailbox: { address: 'new@kent.example.cjsm.net', transport: 'smtp' },
      fastTime: anEntry().fastTime,
      alternates: [
        {
          recipientId: alternateId,
          name: 'Commissioner',
          kind: 'local-policing-body',
          mailbox: { address: 'old@kent.example', transport: 'ses' },
        },
      ],
      officeHours: null,
      reason: 'They asked',
      reasonCode: 'other',
    });
  });

  it('says by its code that the mailbox changed', () => {
    expect(bodyOf(anEntry(), { address: 'third@kent.example' }).reasonCode).toBe('mailbox-changed');
    expect(bodyOf(anEntry(), { transport: 'ses' }).reasonCode).toBe('mailbox-changed');
  });

  it('carries its office hours as they are written, and shows where two versions differ in them', () => {
    const own = anEntry({ officeHours: 'Mon-Thu 08:00-16:00' });
    expect(bodyOf(own).officeHours).toBe('Mon-Thu 08:00-16:00');
    expect(bodyOf(own, { officeHours: ' ' }).officeHours).toBeNull();
    expect(entryDifferences(openEntry(own), openEntry(anEntry()))).toEqual([
      { field: 'officeHours', name: 'Office hours', mine: 'Mon-Thu 08:00-16:00', theirs: '' },
    ]);
  });

  it('of a force with nothing puts nothing forward', () => {
    const empty = anEntry({ mailbox: null, nominated: null, fastTime: null, alternates: [] });
    expect(bodyOf(empty)).toMatchObject({ mailbox: null, fastTime: null, alternates: [] });
  });

  it('drops rows that were left empty and keeps one that is half filled in', () => {
    const draft = {
      ...openEntry(anEntry()),
      inHours: [
        { name: ' ', phone: '' },
        { name: '', phone: '1' },
      ],
    };
    expect(withoutBlanks(draft).inHours).toEqual([{ name: '', phone: '1' }]);
  });
});

describe('two versions of an entry', () => {
  it('differ nowhere where only a test message was sent or a mailbox confirmed between them', () => {
    const later = anEntry({
      version: 5,
      mailbox: { mailboxId: 'new', address: nominated.address, transport: 'smtp' },
      nominated: { ...nominated, isTestSent: true, isConfirmed: true },
    });
    expect(entryDifferences(openEntry(anEntry()), openEntry(later))).toEqual([]);
  });

  it('are told apart field by field, in words', () => {
    const theirs = anEntry({
      nominated: { ...nominated, transport: 'ses' },
      fastTime: { inHours: [{ name: 'Duty desk', phone: '01632 960009' }], outOfHours: [] },
      alternates: [],
    });
    expect(entryDifferences(openEntry(anEntry()), openEntry(theirs))).toEqual([
      {
        field: 'mailbox',
        name: 'Mailbox',
        mine: 'new@kent.example.cjsm.net (Through the gateway)',
        theirs: 'new@kent.example.cjsm.net (Directly)',
      },
      {
        field: 'inHours',
        name: 'In hours',
        mine: 'Duty desk, 01632 960001',
        theirs: 'Duty desk, 01632 960009',
      },
      { field: 'outOfHours', name: 'Out of hours', mine: 'Control room, 01632 960002', theirs: '' },
      {
        field: 'alternates',
        name: 'Alternates',
        mine: 'Commissioner, Local policing body, old@kent.example (Directly)',
        theirs: '',
      },
    ]);
  });
});
