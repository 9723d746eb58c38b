import { describe, expect, it } from 'vitest';
import { forceEntrySchema } from '../../../functions/contracts/force-entry.ts';
import { summariseEntry } from '../../../functions/domain/force/entry-summary.ts';
import { forceIdSchema } from '../../../functions/domain/force/forces.ts';
import { aService } from '../../support/service.ts';

const forceId = forceIdSchema.parse('kent');
const roster = {
  inHours: [{ name: 'Duty desk', phone: '01632 960001' }],
  outOfHours: [{ name: 'Control room', phone: '01632 960002' }],
};
const alternate = {
  name: 'Office of the commissioner',
  kind: 'local-policing-body' as const,
  mailbox: { address: 'office@kent.example', transport: 'smtp' as const },
};

const anEntry = async (change: Partial<Parameters<typeof revise>[1]> = {}) => {
  const service = aService();
  await service.directory.importMailbox(forceId, 'old@kent.example');
  await revise(service, {
    mailbox: { address: 'old@kent.example', transport: 'ses' },
    fastTime: null,
    alternates: [],
    ...change,
  });
  return summariseEntry(await service.directories.load(forceId));
};

const revise = (
  service: ReturnType<typeof aService>,
  entry: Parameters<typeof service.entries.revise>[0]['entry'],
) =>
  service.entries.revise({
    forceId,
    expectedVersion: 1,
    entry,
    staffId: 'ann',
    commandId: 'a revision',
  });

describe('an entry in short', () => {
  it('of a force without one says so', () => {
    expect(summariseEntry(null)).toEqual({
      version: 0,
      mailbox: 'none',
      transport: null,
      unconfirmed: 0,
      alternates: 0,
      fastTime: false,
      provenInHours: null,
      provenOutOfHours: null,
      officeHours: null,
    });
  });

  it('with a mailbox that was confirmed has nothing unconfirmed', async () => {
    expect(await anEntry()).toMatchObject({
      version: 2,
      mailbox: 'confirmed',
      transport: 'ses',
      unconfirmed: 0,
    });
  });

  it('tells the office hours that the force named', async () => {
    const { officeHours } = forceEntrySchema.parse({
      mailbox: null,
      fastTime: null,
      alternates: [],
      officeHours: 'Mon-Sat 06:00-22:00',
    });
    expect(await anEntry({ officeHours })).toMatchObject({ officeHours: 'Mon-Sat 06:00-22:00' });
  });

  it('counts a nominated mailbox while the old one is in use, and tells the transport in use', async () => {
    const mailbox = { address: 'new@kent.example', transport: 'smtp' as const };
    expect(await anEntry({ mailbox })).toMatchObject({
      mailbox: 'confirmed',
      transport: 'ses',
      unconfirmed: 1,
    });
  });

  it('counts alternates, and those whose mailbox nobody confirmed', async () => {
    expect(await anEntry({ alternates: [alternate] })).toMatchObject({ alternates: 1, unconfirmed: 1 });
  });

  it('has fast time where somebody is named to ring, never proven while no drill reached them', async () => {
    expect(await anEntry({ fastTime: roster })).toMatchObject({
      fastTime: true,
      provenInHours: null,
      provenOutOfHours: null,
    });
    expect(await anEntry()).toMatchObject({ fastTime: false });
  });

  it('with a nomination alone is nominated', async () => {
    const service = aService();
    await service.directory.nominateMailbox(
      forceId,
      { address: 'first@kent.example', transport: 'smtp' },
      { kind: 'staff', id: 'ann' },
    );
    expect(summariseEntry(await service.directories.load(forceId))).toMatchObject({
      mailbox: 'nominated',
      transport: 'smtp',
      unconfirmed: 1,
    });
  });
});
