import { describe, expect, it } from 'vitest';
import { createSendInformationReportHandler } from '../../../functions/steps/send-information-report/handler.ts';
import { demonstrationService } from '../../../lib/demonstration.ts';
import { fakePrinter } from '../../api/support/handlers.ts';
import { anApprovedReport } from '../../support/approved-report.ts';
import { aJourney } from '../../support/journey.ts';
import { aKey, aService } from '../../support/service.ts';

const writes = ['the first code', 'the second code', 'the attempt', 'the mail', 'its acceptance'] as const;
const points = writes.flatMap((write) =>
  (['before', 'after'] as const).map((when) => [when, write] as const),
);

class Crash extends Error {
  override readonly name = 'Crash';
}

/** A step that crashes once, before or after one of its writes, and is tried again. */
const aSend = async (when: 'before' | 'after', at: (typeof writes)[number]) => {
  const service = aService();
  const printer = fakePrinter(service.secret);
  await service.directory.importMailbox('west-yorkshire' as never, 'psd@west-yorkshire.police.example');
  const approved = await anApprovedReport(service, { key: aKey(), printer });
  const mails: string[] = [];
  let [count, isCrashed] = [0, false];
  const crash = (now: 'before' | 'after', write: number): void => {
    if (isCrashed || now !== when || writes[write] !== at) return;
    isCrashed = true;
    throw new Crash();
  };
  const written = async <T>(write: () => Promise<T>): Promise<T> => {
    const number = count;
    count += 1;
    crash('before', number);
    const done = await write();
    crash('after', number);
    return done;
  };
  const handler = createSendInformationReportHandler({
    ...service,
    printer,
    service: demonstrationService,
    siteUrl: 'https://reports.example',
    tokens: { putCode: (hash, target) => written(() => service.tokens.putCode(hash, target)) },
    cases: { ...service.cases, execute: (command) => written(() => service.cases.execute(command)) },
    desk: { ...service.desk, carryOut: (command) => written(() => service.desk.carryOut(command)) },
    mailers: {
      smtp: null,
      ses: {
        send: ({ raw }) =>
          written(async () => {
            mails.push(Buffer.from(raw).toString('utf8').replaceAll('=\r\n', ''));
            return { messageId: `m${mails.length}` };
          }),
      },
    },
  });
  const visit = { ...approved, round: 1, after: 'built' };
  await expect(handler(visit)).rejects.toThrow(Crash);
  const output = await handler(visit);
  const report = (await aJourney(service).load(approved.caseId)).reports[approved.reportId];
  return { mails, output, again: () => handler(visit), attempts: report?.attempts ?? [], service };
};

const isCopy = (mail: string): boolean => mail.includes('further copy');

describe('a crash between two writes of a send', () => {
  it.each(points)('%s %s leaves one mail, or a second one that says it is a copy', async (when, write) => {
    const { mails, output, again, attempts, service } = await aSend(when, write);
    expect(attempts.at(-1)?.messageId !== null).toBe(true);
    expect(mails.length).toBe(
      (when === 'after' && write === 'the mail') || (when === 'before' && write === 'its acceptance') ? 2 : 1,
    );
    for (const further of mails.slice(1)) expect(isCopy(further)).toBe(true);
    const sent = mails.length;
    expect(await again()).toEqual(output);
    expect(mails).toHaveLength(sent);
    const code = /acknowledge#([0-9A-Z-]+)/.exec(mails.at(-1) ?? '')?.[1] ?? '';
    expect(await service.acknowledgements.acknowledge({ code })).toMatchObject({ acknowledged: true });
  });
});
