import type { OnCallPerson } from '../contracts/on-call.ts';
import type { Service } from '../contracts/service.ts';
import type { AlertLevel } from '../domain/case/alert-levels.ts';
import { derivedId } from '../domain/hash.ts';
import type { CaseId, TaskId } from '../domain/ids.ts';
import type { Duty } from '../domain/on-call/roster.ts';
import { MailRejected } from './mail/errors.ts';
import type { Mailer } from './mail/mailer.ts';
import { buildStaffAlertMail } from './mail/staff-alert-mail.ts';
import type { OnCall } from './on-call.ts';

/** What to tell. The same id again is the same alert: whoever gets both sees one thread. */
export interface StaffAlert {
  readonly id: string;
  /** What it is about: goes with the mail's events, never into the mail. */
  readonly about: { readonly caseId: CaseId; readonly taskId: TaskId; readonly number: number };
  readonly level: AlertLevel;
  /** Ids of people who have it already. */
  readonly except: readonly string[];
  /** Where an earlier try may have arrived, by id: it is marked as sent again. */
  readonly copyTo: 'everybody' | readonly string[];
}

export interface Told {
  /** Ids of the people whose mail was taken. */
  readonly reached: readonly string[];
  /** Ids of the people whose mail was not, but may be another time. */
  readonly failed: readonly string[];
  /** Ids of the people whose address is refused for good. All are empty where there is nobody to mail. */
  readonly refused: readonly string[];
}

export interface StaffAlerts {
  /** Mails those on call now for these duties: in a gap the fallback supervisors. A mail that fails holds up no other. */
  tell(duties: readonly Duty[], alert: StaffAlert): Promise<Told>;
}

const tagsOf = ({ personId }: OnCallPerson, { about }: StaffAlert) => ({
  purpose: 'staff-alert',
  caseId: about.caseId,
  taskId: about.taskId,
  number: String(about.number),
  personId,
});

type End = keyof Told;

const isCopyTo = (personId: string, { copyTo }: StaffAlert): boolean =>
  copyTo === 'everybody' || copyTo.includes(personId);

/** Mail to the charity's own people on call. It says that there is something to do and where, and nothing of what it is. */
export const createStaffAlerts = (deps: {
  onCall: Pick<OnCall, 'reach'>;
  mailer: Mailer;
  service: Service;
  siteUrl: string;
  /** Told the name of the error of each mail that was not taken. */
  onFailure: (errorName: string) => void;
}): StaffAlerts => {
  const { service } = deps;

  const mail = async (person: OnCallPerson, alert: StaffAlert): Promise<void> => {
    const raw = await buildStaffAlertMail({
      from: service.sender,
      to: person.email,
      level: alert.level,
      isCopy: isCopyTo(person.personId, alert),
      staffPageUrl: `${deps.siteUrl}/staff/`,
      serviceName: service.originator,
      notLive: service.stage !== 'production',
      messageId: derivedId('staff-alert', alert.id, person.personId),
      messageDomain: service.mailDomain,
    });
    await deps.mailer.send({ to: person.email, raw, tags: tagsOf(person, alert) });
  };

  const tellOne = async (person: OnCallPerson, alert: StaffAlert): Promise<End> => {
    try {
      await mail(person, alert);
      return 'reached';
    } catch (error) {
      deps.onFailure(error instanceof Error ? error.name : 'unknown');
      return error instanceof MailRejected ? 'refused' : 'failed';
    }
  };

  return {
    tell: async (duties, alert) => {
      const onCall = await deps.onCall.reach(duties);
      const people = onCall.filter(({ personId }) => !alert.except.includes(personId));
      const ends = await Promise.all(people.map((person) => tellOne(person, alert)));
      const idsWhere = (end: End) =>
        people.filter((_, index) => ends[index] === end).map(({ personId }) => personId);
      return { reached: idsWhere('reached'), failed: idsWhere('failed'), refused: idsWhere('refused') };
    },
  };
};
