import { beforeEach, describe, expect, it } from 'vitest';
import { StoreUnavailable } from '../../functions/adapters/errors.ts';
import { createOnCallAlerts } from '../../functions/adapters/on-call-alerts.ts';
import { assignTask } from '../../functions/domain/case/commands/answer-task.ts';
import type { CaseId } from '../../functions/domain/ids.ts';
import { createRecordDeliveryEventHandler } from '../../functions/jobs/record-delivery-event/handler.ts';
import { anOnCallRoster, onCallPeople } from '../support/a-roster.ts';
import { aReport } from '../support/builders.ts';
import { aJourney } from '../support/journey.ts';
import { aService, type TestService } from '../support/service.ts';

const minute = 60_000;
const { ada, ben, sue, tom } = onCallPeople;

let service: TestService;
let journey: ReturnType<typeof aJourney>;
let caseId: CaseId;

const saveRoster = (change: Parameters<typeof anOnCallRoster>[0] = {}) =>
  service.onCall.save({
    roster: anOnCallRoster(change),
    expectedVersion: 0,
    actor: { kind: 'staff', id: 'supervisor-1' },
    commandId: 'a roster',
  });
const sentTo = () => service.staffMail.sent.map(({ to }) => to);
const eventsOf = () =>
  (service.ledger.streams.get(`case#${caseId}`) ?? [])
    .flatMap((commit) => commit.events)
    .filter(({ type }) => type.startsWith('OnCall'));
const noneMissed = { missed: [], refused: [], toAll: false };
const openReview = () => journey.open(caseId, { kind: 'fast-time-review' });

beforeEach(async () => {
  service = aService();
  journey = aJourney(service);
  ({ caseId } = await journey.receive());
  await journey.assess(caseId);
});

describe('a review that opens', () => {
  it('is told by mail to the first on call, with a commit before and after', async () => {
    await saveRoster();
    const { taskId } = await openReview();
    expect(sentTo()).toEqual([ada.email]);
    expect(eventsOf()).toEqual([
      { type: 'OnCallAlertBegun', taskId, number: 1, level: 'first' },
      { type: 'OnCallAlerted', taskId, number: 1, level: 'first', people: [ada.personId], ...noneMissed },
    ]);
  });

  it('says in the mail where to go, and nothing of the report, the force or the case', async () => {
    await saveRoster();
    await openReview();
    const state = await journey.load(caseId);
    const text = service.staffMail.sent[0]?.text ?? '';
    expect(text).toContain('https://reports.example/staff/#/queues/urgent');
    for (const told of [caseId, state.received.reference, 'Thornwick', 'West Yorkshire', 'west-yorkshire'])
      expect(text).not.toContain(told);
    expect(service.staffMail.sent[0]?.tags).toMatchObject({
      purpose: 'staff-alert',
      number: '1',
      personId: ada.personId,
    });
  });

  it('keeps no address, number or exact time in the ledger', async () => {
    await saveRoster();
    await openReview();
    const ledger = JSON.stringify([...service.ledger.streams]);
    for (const word of [ada.email, ada.phone, ada.name]) expect(ledger).not.toContain(word);
    const commits = service.ledger.streams.get(`case#${caseId}`) ?? [];
    expect(commits.map(({ at }) => at)).toEqual(commits.map(() => '2026-03-04T10:00:00.000Z'));
  });

  it('is told to nobody twice, however often it is looked at', async () => {
    await saveRoster();
    await openReview();
    for (let look = 0; look < 4; look += 1) {
      service.advance(minute);
      expect(await service.alerts.alert(caseId)).toBe(0);
    }
    expect(sentTo()).toEqual([ada.email]);
  });

  it('goes on to the second after five minutes, to the supervisor when it is due, and on to everybody every 15 minutes', async () => {
    await saveRoster();
    await openReview();
    const tellAfter = async (minutes: number) => {
      const before = service.staffMail.sent.length;
      service.advance(minutes * minute);
      await service.alerts.alert(caseId);
      return sentTo().slice(before);
    };
    expect(await tellAfter(5)).toEqual([ada.email, ben.email]);
    expect(await tellAfter(5)).toEqual([ada.email, ben.email, sue.email]);
    expect(await tellAfter(10)).toHaveLength(3);
    expect(await tellAfter(10)).toHaveLength(3);
    const everybody = [ada.email, ben.email, sue.email, tom.email];
    for (let quarter = 0; quarter < 20; quarter += 1) {
      expect(await tellAfter(14)).toEqual([]);
      expect(await tellAfter(1)).toEqual(everybody);
    }
    expect(eventsOf().filter(({ type }) => type === 'OnCallAlerted')).toHaveLength(25);
  });

  it('that somebody took is told on to supervisors every 15 minutes, until it is answered', async () => {
    await saveRoster();
    const { taskId } = await openReview();
    await service.desk.carryOut({
      caseId,
      commandId: 'take',
      actor: { kind: 'staff', id: 'analyst-1' },
      decide: (state) => assignTask(state, { taskId, assignee: 'analyst-1', roles: ['analyst'] }),
    });
    service.advance(30 * minute);
    await service.alerts.alert(caseId);
    const before = service.staffMail.sent.length;
    for (const _ of [1, 2]) {
      service.advance(15 * minute);
      expect(await service.alerts.alert(caseId)).toBe(1);
    }
    expect(sentTo().slice(before)).toEqual([sue.email, tom.email, sue.email, tom.email]);
    await journey.answer({ caseId, taskId }, { decision: 'stand-down', reason: 'It is a test.' });
    service.advance(15 * minute);
    expect(await service.alerts.alert(caseId)).toBe(0);
  });

  it('is no longer told once somebody has taken and answered it', async () => {
    await saveRoster();
    const { taskId } = await openReview();
    await journey.answer({ caseId, taskId }, { decision: 'stand-down', reason: 'It is a test.' });
    service.advance(10 * minute);
    expect(await service.alerts.alert(caseId)).toBe(0);
    expect(sentTo()).toHaveLength(1);
  });

  it('in a gap of the roster is told to the fallback supervisor', async () => {
    await saveRoster({ shifts: [] });
    await openReview();
    expect(sentTo()).toEqual([tom.email]);
  });

  it('with no known force is told to the supervisor as well, from the first', async () => {
    const { caseId: unroutable } = await journey.receive(
      aReport({
        forceId: null,
        place: '',
        narrative: 'An officer whose name I do not know hits his wife. I saw it.',
        subjects: [{ role: 'officer' }],
      }),
      '2'.repeat(32),
    );
    await journey.assess(unroutable);
    await saveRoster();
    await journey.open(unroutable, { kind: 'fast-time-review' });
    expect(sentTo()).toEqual([ada.email, sue.email]);
  });
});

describe('an alert that goes wrong', () => {
  it('leaves the task open and in its queue, backs off, and says on the case that nobody was told', async () => {
    await saveRoster();
    service.staffMail.refuse('everybody');
    const { taskId } = await openReview();
    for (let look = 0; look < 4; look += 1) {
      await expect(service.alerts.alert(caseId)).rejects.toMatchObject({
        name: 'NobodyTold',
        reason: 'mail-failed',
      });
      service.advance(minute);
    }
    const page = await service.projections.page({ index: 'by-queue', value: 'fast-time', limit: 10 });
    expect(page.rows).toMatchObject([{ id: caseId, row: `task#${taskId}` }]);
    expect(eventsOf().map(({ type }) => type)).toEqual([
      'OnCallAlertBegun',
      ...Array(3).fill('OnCallAlertFailed'),
    ]);
    expect(service.unsettled).toEqual(['NobodyTold']);
  });

  it('goes out as soon as mail does, marked as sent again', async () => {
    await saveRoster();
    service.staffMail.refuse('everybody');
    await openReview();
    service.staffMail.refuse();
    service.advance(minute);
    expect(await service.alerts.alert(caseId)).toBe(1);
    expect(service.staffMail.sent[0]?.text).toContain('(sent again)');
    expect(eventsOf().at(-1)).toMatchObject({ type: 'OnCallAlerted', people: [ada.personId] });
  });

  it('for one of several people is an alert all the same, and says who was told', async () => {
    await saveRoster();
    await openReview();
    service.advance(5 * minute);
    service.staffMail.refuse(ada.email);
    expect(await service.alerts.alert(caseId)).toBe(1);
    expect(eventsOf().at(-1)).toMatchObject({
      level: 'second',
      people: [ben.personId],
      missed: [ada.personId],
    });
  });

  it('for one of several people goes to that one again, and to nobody who had it', async () => {
    await saveRoster();
    await openReview();
    service.advance(5 * minute);
    service.staffMail.refuse(ada.email);
    await service.alerts.alert(caseId);
    const before = service.staffMail.sent.length;
    const commits = eventsOf().length;
    for (let look = 0; look < 3; look += 1) expect(await service.alerts.alert(caseId)).toBe(0);
    expect(eventsOf()).toHaveLength(commits);
    service.staffMail.refuse();
    service.advance(minute);
    expect(await service.alerts.alert(caseId)).toBe(1);
    expect(sentTo().slice(before)).toEqual([ada.email]);
    expect(service.staffMail.sent.at(-1)?.text).toContain('(sent again)');
    expect(eventsOf().at(-1)).toMatchObject({ people: [ben.personId, ada.personId], missed: [] });
    expect(await service.alerts.alert(caseId)).toBe(0);
    expect(sentTo().slice(before)).toEqual([ada.email]);
  });

  it('for somebody whose shift ends meanwhile goes to whoever is on call now, for the first time', async () => {
    await saveRoster();
    await openReview();
    service.advance(5 * minute);
    service.staffMail.refuse(ada.email);
    await service.alerts.alert(caseId);
    await service.onCall.save({
      roster: anOnCallRoster({ shifts: [] }),
      expectedVersion: 1,
      actor: { kind: 'staff', id: 'supervisor-1' },
      commandId: 'a gap',
    });
    service.advance(minute);
    expect(await service.alerts.alert(caseId)).toBe(1);
    expect(sentTo().at(-1)).toBe(tom.email);
    expect(service.staffMail.sent.at(-1)?.text).not.toContain('(sent again)');
    expect(await service.alerts.alert(caseId)).toBe(0);
  });

  it('because nobody ever saved a roster says so', async () => {
    await openReview();
    await expect(service.alerts.alert(caseId)).rejects.toMatchObject({ reason: 'nobody-on-call' });
    expect(eventsOf().at(-1)).toMatchObject({ type: 'OnCallAlertFailed', reason: 'nobody-on-call' });
  });

  it('because nobody was on a roster, and then because of the mail, says both and is sent again', async () => {
    await openReview();
    await saveRoster();
    service.staffMail.refuse('everybody');
    await expect(service.alerts.alert(caseId)).rejects.toMatchObject({ reason: 'mail-failed' });
    expect(eventsOf().at(-1)).toMatchObject({ reason: 'mail-failed' });
    service.staffMail.refuse();
    service.advance(3 * minute);
    expect(await service.alerts.alert(caseId)).toBe(1);
    expect(service.staffMail.sent[0]?.text).toContain('(sent again)');
  });

  it('because nobody was on a roster goes out as new', async () => {
    await openReview();
    await saveRoster();
    expect(await service.alerts.alert(caseId)).toBe(1);
    expect(sentTo()).toEqual([ada.email]);
    expect(service.staffMail.sent[0]?.text).not.toMatch(/sent again/i);
  });

  it('by a crash after the mail and before its commit is followed by a copy with the same Message-ID', async () => {
    await saveRoster();
    const crash = new Error('gone');
    const carryOut: typeof service.desk.carryOut = async (command) => {
      if (command.commandId.includes('-ended-')) throw crash;
      return service.desk.carryOut(command);
    };
    const failing = createOnCallAlerts({ ...service, desk: { ...service.desk, carryOut } });
    service.staffMail.refuse('everybody');
    await openReview();
    service.staffMail.refuse();
    service.advance(minute);
    await expect(failing.alert(caseId)).rejects.toBe(crash);
    expect(await service.alerts.alert(caseId)).toBe(1);
    const ids = service.staffMail.sent.map(({ text }) => /^Message-ID: (.+)$/im.exec(text)?.[1]);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
  });
});

describe('an address on call that takes no mail', () => {
  const failedFor = async (minutes: number): Promise<number> => {
    let failures = 0;
    for (let gone = 0; gone < minutes; gone += 1) {
      service.advance(minute);
      await service.alerts.alert(caseId).catch(() => {
        failures += 1;
      });
    }
    return failures;
  };

  const bounce = (number: number) =>
    createRecordDeliveryEventHandler(service)({
      'detail-type': 'Email Bounced',
      detail: {
        mail: {
          tags: Object.fromEntries(
            Object.entries(service.staffMail.sent[number]?.tags ?? {}).map(([name, value]) => [
              name,
              [value],
            ]),
          ),
        },
      },
    });

  it('is told to everybody else at once, named on the case, and mailed again only with the next alert', async () => {
    await saveRoster();
    service.staffMail.reject(ada.email);
    await openReview();
    expect(sentTo()).toEqual([ben.email, sue.email, tom.email]);
    expect(service.staffMail.sent[0]?.text).not.toContain('(sent again)');
    expect(eventsOf().at(-1)).toMatchObject({
      type: 'OnCallAlerted',
      people: [ben.personId, sue.personId, tom.personId],
      refused: [ada.personId],
      toAll: true,
    });
    const commits = eventsOf().length;
    expect(await failedFor(4)).toBe(0);
    expect(eventsOf()).toHaveLength(commits);
    service.staffMail.reject();
    expect(await failedFor(1)).toBe(0);
    expect(sentTo().slice(3)).toEqual([ada.email, ben.email]);
  });

  it('with everybody else out of reach is an alarm each minute, and some mails, not one each minute', async () => {
    await saveRoster();
    service.staffMail.reject(ada.email);
    service.staffMail.refuse('everybody');
    await openReview();
    expect(await failedFor(4)).toBe(4);
    expect(eventsOf().filter(({ type }) => type === 'OnCallAlertFailed').length).toBeLessThanOrEqual(4);
  });

  it('as the provider tells later, by a bounce, is told to everybody else within a minute', async () => {
    await saveRoster();
    const { taskId } = await openReview();
    await bounce(0);
    await bounce(0);
    expect(eventsOf().slice(2)).toEqual([
      { type: 'OnCallAlertReturned', taskId, number: 1, personId: ada.personId },
    ]);
    service.advance(minute);
    expect(await service.alerts.alert(caseId)).toBe(1);
    expect(sentTo().slice(1)).toEqual([ben.email, sue.email, tom.email]);
  });

  it('as a bounce tells before the try has ended, is told to everybody else at once', async () => {
    await saveRoster();
    await openReview();
    const carryOut: typeof service.desk.carryOut = async (command) => {
      if (command.commandId.includes('-2-ended-')) await bounce(1);
      return service.desk.carryOut(command);
    };
    const alerts = createOnCallAlerts({ ...service, desk: { ...service.desk, carryOut } });
    service.advance(5 * minute);
    expect(await alerts.alert(caseId)).toBe(1);
    expect(sentTo().slice(1)).toEqual([ada.email, ben.email, sue.email, tom.email]);
    expect(eventsOf().at(-1)).toMatchObject({ type: 'OnCallAlerted', refused: [ada.personId], toAll: true });
  });
});

describe('a due time that was lost', () => {
  it('leaves no pause of more than 15 minutes, whenever the step that opened the task comes back', async () => {
    await saveRoster();
    service.advance(35 * minute);
    const { taskId, token } = await openReview();
    service.tokens.waits.clear();
    const sent: number[] = [];
    for (let gone = 0; gone < 150; gone += 1) {
      if (gone === 3) await service.tokens.putWait(taskId, { token, due: service.now() });
      const before = service.staffMail.sent.length;
      await service.alerts.alert(caseId);
      if (service.staffMail.sent.length > before) sent.push(gone);
      service.advance(minute);
    }
    const pauses = sent.map((at, index) => at - (sent[index - 1] ?? 0));
    expect(Math.max(...pauses)).toBeLessThanOrEqual(15);
    expect(sent.at(-1)).toBeGreaterThan(130);
    expect((await service.tokens.wait(taskId))?.token).toBe(token);
  });

  it('that cannot be kept anew keeps no alert back', async () => {
    await saveRoster();
    await openReview();
    service.tokens.waits.clear();
    service.advance(31 * minute);
    const keepDue = () => Promise.reject(new StoreUnavailable('tokens.update', 'outage'));
    const alerts = createOnCallAlerts({ ...service, tokens: { ...service.tokens, keepDue } });
    await expect(alerts.alert(caseId)).rejects.toThrow('outage');
    expect(sentTo().slice(1)).toContain(ada.email);
  });
});

describe('a call', () => {
  it('that nobody at the force takes is told to the supervisor', async () => {
    await saveRoster();
    const { taskId } = await openReview();
    const confirm = { decision: 'confirm', forceId: 'essex', words: 'An officer, a weapon.' };
    expect((await journey.answer({ caseId, taskId }, confirm)).status).toBe(200);
    const call = await journey.open(caseId, { kind: 'fast-time-call', after: taskId });
    expect(sentTo()).toEqual([ada.email]);
    await journey.answer({ caseId, taskId: call.taskId }, { decision: 'no-answer' });
    await service.alerts.alert(caseId);
    expect(sentTo().slice(1)).toEqual([ada.email, ben.email, sue.email]);
  });
});
