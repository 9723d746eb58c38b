import { expect, it } from 'vitest';
import { viewAlerts } from '../../functions/adapters/alerts-view.ts';
import { anOnCallRoster, onCallPeople } from '../support/a-roster.ts';
import { aJourney } from '../support/journey.ts';
import { aService } from '../support/service.ts';

const { ada, ben, sue, tom } = onCallPeople;
const actor = { kind: 'staff', id: 'supervisor-1' } as const;

it('a case says who was told of it, by the names of the roster as it stands', async () => {
  const service = aService();
  const journey = aJourney(service);
  const { caseId } = await journey.receive();
  await journey.assess(caseId);
  const seen = async () => viewAlerts(await journey.load(caseId), service.onCall);
  expect(await seen()).toEqual([]);
  await service.onCall.save({ roster: anOnCallRoster(), expectedVersion: 0, actor, commandId: 'one' });
  service.staffMail.refuse('everybody');
  const { taskId } = await journey.open(caseId, { kind: 'fast-time-review' });
  const first = { taskId, number: 1, level: 'first', at: '2026-03-04T10:00:00.000Z' };
  expect(await seen()).toEqual([
    {
      ...first,
      people: [],
      missed: [{ personId: ada.personId, name: ada.name }],
      refused: [],
      problem: 'mail-failed',
    },
  ]);
  service.staffMail.refuse();
  service.advance(60_000);
  await service.alerts.alert(caseId);
  expect(await seen()).toEqual([
    {
      ...first,
      people: [{ personId: ada.personId, name: ada.name }],
      missed: [],
      refused: [],
      problem: null,
    },
  ]);
  service.advance(4 * 60_000);
  service.staffMail.refuse(ben.email);
  await service.alerts.alert(caseId);
  expect((await seen())[1]).toMatchObject({
    people: [{ name: ada.name }],
    missed: [{ personId: ben.personId, name: ben.name }],
    problem: null,
  });
  const left = anOnCallRoster({ people: [sue, tom], shifts: [] });
  await service.onCall.save({ roster: left, expectedVersion: 1, actor, commandId: 'two' });
  expect((await seen())[0]?.people).toEqual([{ personId: ada.personId, name: null }]);
});
