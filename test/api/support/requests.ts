import type { CaseId, ReportId } from '../../../functions/domain/ids.ts';
import { aForceRoster, anOnCallRoster } from '../../support/a-roster.ts';
import { aContact, anInformationReport, aReport } from '../../support/builders.ts';
import { aJourney } from '../../support/journey.ts';
import { aKey, type anEvent, aService } from '../../support/service.ts';
import { everyHandler, type HandlerName } from './handlers.ts';

type Parts = Parameters<typeof anEvent>[0];

/** Every table of a service as one text: equal texts mean that nothing was changed. */
export const everythingKept = (service: ReturnType<typeof aService>): string =>
  JSON.stringify(
    [
      service.ledger.streams,
      service.content.items,
      service.contacts.items,
      service.draftStore.items,
      service.tokens.waits,
      service.tokens.codes,
      service.projections.rows,
    ].map((store) => [...store]),
  ) + JSON.stringify([service.workflow.started, service.workflow.answers]);

/** An information report as its commits tell it once it is built and a mail of it was begun. */
const pretendSent = (service: ReturnType<typeof aService>, caseId: CaseId, reportId: ReportId) =>
  service.cases.execute({
    caseId,
    commandId: 'pretend-sent',
    actor: { kind: 'system', id: 'send-information-report' },
    decide: () => [
      {
        type: 'InformationReportBuilt',
        reportId,
        revision: 1,
        urn: 'NAC-TEST',
        sha256: 'a'.repeat(64),
        frozen: { contentId: 'frozen', digest: 'a'.repeat(64) },
      },
      {
        type: 'DisseminationAttempted',
        reportId,
        attempt: 1,
        after: 'build',
        forceId: anInformationReport().forceId,
        transport: 'ses',
        sha256: 'a'.repeat(64),
      },
    ],
  });

/**
 * A service with two cases, one of them at triage and with a saved write-up, and for each handler a request that it
 * accepts from a person of the role that may send it.
 */
export const aBusyService = async () => {
  const service = aService();
  const journey = aJourney(service);
  const { caseId, receipt, reference } = await journey.receive(aReport({ contact: aContact() }));
  const { caseId: other } = await journey.receive(aReport({ narrative: 'Another report.' }), aKey('2'));
  await journey.assess(caseId);
  const { taskId } = await journey.open(caseId, { kind: 'triage' });
  const { body: saved } = await journey.writeUp(caseId);
  await service.directory.importMailbox(anInformationReport().forceId, 'psd@west-yorkshire.police.example');
  const reportId: string = saved.reportId;
  const { body: sent } = await journey.writeUp(other);
  await pretendSent(service, other, sent.reportId);
  const [inHand, left] = [aKey('5'), aKey('6')];
  await service.drafts.save(left, 'handler-1', { narrative: 'They said' });
  service.advance(31 * 60_000);
  await service.drafts.markAbandoned();
  await service.drafts.save(inHand, 'person-1', { narrative: 'It began' });
  const entry = await service.entries.revise({
    forceId: anInformationReport().forceId,
    expectedVersion: 1,
    entry: {
      mailbox: { address: 'new.acu@west-yorkshire.police.example', transport: 'ses' },
      fastTime: aForceRoster(),
      alternates: [],
    },
    staffId: 'supervisor-1',
    commandId: 'a nomination',
  });
  const { drillId } = await service.drills.start({
    forceId: anInformationReport().forceId,
    drillId: 'd'.repeat(26),
    contact: 'in-hours',
    staffId: 'supervisor-1',
  });
  const { version } = await service.entries.view(anInformationReport().forceId);
  await service.onCall.save({
    roster: anOnCallRoster(),
    expectedVersion: 0,
    actor: { kind: 'staff', id: 'supervisor-1' },
    commandId: 'a roster',
  });
  const path = { caseId };
  const requests: Readonly<Record<HandlerName, Parts>> = {
    'submit-report': { body: { narrative: 'A report.' }, headers: { 'idempotency-key': aKey('3') } },
    'open-follow-up': { body: { receipt } },
    'add-message': { body: { receipt, text: 'It was on a Tuesday.' } },
    'list-forces': {},
    'get-statistics': {},
    'suggest-forces': { body: { place: 'Leeds' } },
    'record-acknowledgement': { body: { code: 'ABCD-EFGH-JKMN-PQRST' } },
    'check-report': { body: { code: 'ABCD-EFGH-JKMN-PQRST', sha256: 'a'.repeat(64) } },
    'get-health': {},
    'get-openapi': {},
    'get-sign-in-settings': {},
    'list-cases': { query: { queue: 'triage' } },
    'get-case': { path },
    'take-call': {
      body: { narrative: 'A call.', channel: 'telephone' },
      headers: { 'idempotency-key': aKey('4') },
    },
    'answer-task': {
      path: { caseId, taskId },
      body: { decision: 'disseminate', forceIds: ['west-yorkshire'], reason: 'It meets all three.' },
    },
    'assign-task': { path: { caseId, taskId }, body: { assignee: 'me' } },
    'create-information-report': { path, body: anInformationReport() },
    'save-information-report': {
      path: { caseId, reportId },
      body: anInformationReport(),
      headers: { 'if-match': '"1"' },
    },
    'get-information-report': { path: { caseId, reportId } },
    'ask-reporter': { path, body: { text: 'Which station was it?' } },
    'add-note': { path, body: { text: 'Seen before.' } },
    'link-cases': { path, body: { caseId: other, reason: 'Both name the same yard.' } },
    'delete-contact': { path, body: { reason: 'The reporter asked for it by phone.' } },
    'withdraw-code': {
      path: { caseId: other, reportId: sent.reportId },
      body: { reason: 'The mail was passed on.', newCode: false },
    },
    'mark-viewer': { path, body: {} },
    'list-staff': {},
    'find-case': { body: { reference } },
    'reveal-contact': { path, body: { reason: 'The reporter asked for a call.' } },
    'list-directory': {},
    'import-mailboxes': {
      body: { csv: 'forceId,address\nwest-yorkshire,listed@west-yorkshire.police.example', dryRun: false },
    },
    'get-force': { path: { forceId: 'west-yorkshire' } },
    'save-force': {
      path: { forceId: 'west-yorkshire' },
      body: {
        mailbox: { address: 'acu@west-yorkshire.police.example', transport: 'ses' },
        fastTime: aForceRoster(),
        alternates: [],
        reason: 'The unit moved its mailbox',
      },
      headers: { 'if-match': `"${version}"` },
    },
    'confirm-mailbox': {
      path: { forceId: 'west-yorkshire' },
      body: { mailboxId: entry.nominated?.mailboxId ?? '' },
    },
    'start-drill': { path: { forceId: 'west-yorkshire' }, body: { contact: 'in-hours' } },
    'record-drill': {
      path: { forceId: 'west-yorkshire', drillId },
      body: { result: 'answered', spokeTo: 'The duty inspector', minutes: 3 },
    },
    'get-on-call': {},
    'save-on-call': { body: anOnCallRoster(), headers: { 'if-match': '"1"' } },
    'list-drafts': {},
    'save-draft': {
      path: { draftId: aKey('7') },
      body: { narrative: 'It was last week', ongoing: true, categories: ['corrupt-payment'] },
    },
    'get-draft': { path: { draftId: inHand }, staffId: 'person-1' },
    'drop-draft': { path: { draftId: inHand }, staffId: 'person-1' },
    'answer-draft': { path: { draftId: left }, body: { decision: 'noted', reason: 'The caller rang again' } },
    'list-executions': {},
    'list-rounds': { path },
    'get-history': { path },
    'get-stream': { path: { stream: `case:${caseId}` } },
    'verify-ledger': { body: { day: '2026-03-04' } },
  };
  return {
    service,
    journey,
    handlers: everyHandler(service),
    requests,
    caseId,
    other,
    taskId,
    receipt,
    reportId,
  };
};
export type BusyService = Awaited<ReturnType<typeof aBusyService>>;

/** An id of the right form that nothing has. */
export const nowhere = '0'.repeat(26) as CaseId;
