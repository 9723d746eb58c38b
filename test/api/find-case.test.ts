import { beforeEach, describe, expect, it } from 'vitest';
import { parseReference } from '../../functions/domain/ids.ts';
import { anEvent, call } from '../support/service.ts';
import { aBusyService, type BusyService } from './support/requests.ts';

let busy: BusyService;
let reference: string;

const find = (typed: unknown) =>
  call(
    busy.handlers['find-case'],
    anEvent({ body: { reference: typed }, roles: ['analyst'], staffId: 'person-9' }),
  );

beforeEach(async () => {
  busy = await aBusyService();
  ({ reference } = (await busy.journey.load(busy.caseId)).received);
});

describe('a reference', () => {
  it.each([
    (text: string) => text,
    (text: string) => text.toLowerCase(),
    (text: string) => text.replaceAll('-', ' '),
    (text: string) => ` ${text.replace('R-', '')} `,
  ])('is found however it is typed: %#', async (typed) => {
    expect((await find(typed(reference))).body).toEqual({ caseId: busy.caseId });
  });

  it('that nothing has is not found; one that cannot be is refused with what to give', async () => {
    expect((await find('R-0000-000000')).status).toBe(404);
    for (const text of ['', 'Thornwick', 'R-12', `${reference}0`, 7])
      expect((await find(text)).body).toMatchObject({ status: 422, errors: [{ path: 'reference' }] });
    expect(parseReference('R-00U0-000000')).toBeNull();
  });

  it('that is looked up stands on the stream of whoever did', async () => {
    await find(reference);
    expect(busy.service.ledger.streams.get('staff#person-9')?.at(-1)?.events).toEqual([
      { type: 'CaseLookedUp', caseId: busy.caseId },
    ]);
  });

  it('leads nowhere while the look-up cannot be recorded', async () => {
    busy.service.ledger.setOutage(true);
    const { status, body } = await find(reference);
    expect(status).toBe(503);
    expect(JSON.stringify(body)).not.toContain(busy.caseId);
  });
});
