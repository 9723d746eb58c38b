import { beforeEach, describe, expect, it } from 'vitest';
import type { CaseId } from '../../functions/domain/ids.ts';
import { createAlertOnCallHandler } from '../../functions/jobs/alert-on-call/handler.ts';
import { anOnCallRoster, onCallPeople } from '../support/a-roster.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aKey, aService, type TestService } from '../support/service.ts';

const minute = 60_000;
const { ada, ben } = onCallPeople;

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;

const run = () => createAlertOnCallHandler(service)({});
const sentTo = () => service.staffMail.sent.map(({ to }) => to);
const saveRoster = () =>
  service.onCall.save({
    roster: anOnCallRoster(),
    expectedVersion: 0,
    actor: { kind: 'staff', id: 'supervisor-1' },
    commandId: 'a roster',
  });

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  ({ caseId } = await journey.receive());
  await journey.assess(caseId);
});

describe('the alerts of every minute', () => {
  it('find the tasks that cannot wait and no other', async () => {
    await saveRoster();
    await journey.open(caseId, { kind: 'triage' });
    expect(await run()).toEqual({ waiting: 0, alerted: 0 });
    await journey.open(caseId, { kind: 'fast-time-review' });
    expect(await run()).toEqual({ waiting: 1, alerted: 0 });
  });

  it('go further when nobody takes the task, and stop when it is answered', async () => {
    await saveRoster();
    const { taskId } = await journey.open(caseId, { kind: 'fast-time-review' });
    service.advance(5 * minute);
    expect(await run()).toEqual({ waiting: 1, alerted: 1 });
    expect(sentTo()).toEqual([ada.email, ada.email, ben.email]);
    await journey.answer({ caseId, taskId }, { decision: 'stand-down', reason: 'It is a test.' });
    service.advance(5 * minute);
    expect(await run()).toEqual({ waiting: 0, alerted: 0 });
  });

  it('tell of what a reporter’s addition made urgent, which no workflow opens', async () => {
    await saveRoster();
    const { caseId: added, receipt } = await journey.receive(
      aReport({ narrative: 'Nothing yet.' }),
      aKey('2'),
    );
    await journey.assess(added);
    await service.followUp.addMessage({
      receipt,
      messageKey: aKey('3'),
      text: 'PC Alex Thornwick has a gun and is outside her house now. He said he will kill her tonight.',
    });
    expect(sentTo()).toEqual([]);
    expect(await run()).toEqual({ waiting: 1, alerted: 1 });
    expect(sentTo()).toEqual([ada.email]);
  });

  it('about one case wait for no mail that hangs about another, and each is counted', async () => {
    const { caseId: other } = await journey.receive(aReport({ narrative: 'Another.' }), aKey('2'));
    await journey.assess(other);
    for (const one of [caseId, other]) await journey.open(one, { kind: 'fast-time-review' });
    const begun: CaseId[] = [];
    const both = Promise.withResolvers<void>();
    const alert = async (one: CaseId): Promise<number> => {
      begun.push(one);
      if (begun.length === 2) both.resolve();
      await both.promise;
      return 1;
    };
    const job = createAlertOnCallHandler({ ...service, alerts: { alert } });
    expect(await job({})).toEqual({ waiting: 2, alerted: 2 });
  });

  it('send what did not go out as the task opened', async () => {
    await saveRoster();
    service.staffMail.refuse('everybody');
    await journey.open(caseId, { kind: 'fast-time-review' });
    await expect(run()).rejects.toMatchObject({ name: 'NobodyTold' });
    service.staffMail.refuse();
    service.advance(minute);
    expect(await run()).toEqual({ waiting: 1, alerted: 1 });
    expect(sentTo()).toEqual([ada.email]);
  });

  it('go on to the other cases where one fails, and fail in the end by name', async () => {
    await saveRoster();
    const { caseId: second } = await journey.receive(aReport({ narrative: 'Another.' }), aKey('2'));
    await journey.assess(second);
    for (const id of [caseId, second]) await journey.open(id, { kind: 'fast-time-review' });
    service.advance(5 * minute);
    const before = service.staffMail.sent.length;
    const alerts: typeof service.alerts = {
      alert: async (id) => {
        if (id === caseId) throw Object.assign(new Error('lost'), { name: 'StoreUnavailable' });
        return service.alerts.alert(id);
      },
    };
    await expect(createAlertOnCallHandler({ ...service, alerts })({})).rejects.toThrow('lost');
    expect(sentTo().slice(before)).toEqual([ada.email, ben.email]);
  });

  it('reach every case of an hour with more of them than a page', async () => {
    await saveRoster();
    for (let index = 0; index < 120; index += 1) {
      const key = (index + 16).toString(16).padStart(32, '0');
      const { caseId: another } = await journey.receive(aReport({ narrative: `Report ${index}.` }), key);
      await journey.open(another, { kind: 'fast-time-review' });
    }
    service.advance(5 * minute);
    expect(await run()).toEqual({ waiting: 120, alerted: 120 });
  });
});
