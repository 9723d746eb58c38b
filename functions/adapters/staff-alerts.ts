import type { OnCallPerson } from '../contracts/on-call.ts';
import type { Service } from '../contracts/service.ts';
import type { AlertLevel } from '../domain/case/alert-levels.ts';
import { derivedId } from '../domain/hash.ts';
import type { Duty } from '../domain/on-call/roster.ts';
import type { Mailer } from './mail/mailer.ts';
import { buildStaffAlertMail } from './mail/staff-alert-mail.ts';
import type { OnCall } from './on-call.ts';

/** What to tell. The same id again is the same alert: whoever gets both sees one thread. */
export interface StaffAlert {
  readonly id: string;
  readonly level: AlertLevel;
  /** Ids of people who have it already. */
  readonly except: readonly string[];
  /** Where an earlier try may have arrived, by id: it is marked as sent again. */
  readonly copyTo: 'everybody' | readonly string[];
}

export interface Told {
  /** Ids of the people whose mail was taken. */
  readonly reached: readonly string[];
  /** Ids of the people whose mail was not. Both are empty where there is nobody to mail. */
  readonly failed: readonly string[];
}

export interface StaffAlerts {
  /** Mails those on call now for these duties: in a gap the fallback supervisors. A mail that fails holds up no other. */
  tell(duties: readonly Duty[], alert: StaffAlert): Promise<Told>;
}

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
    await deps.mailer.send({ to: person.email, raw, tags: { purpose: 'staff-alert' } });
  };

  const tellOne = async (person: OnCallPerson, alert: StaffAlert): Promise<boolean> => {
    try {
      await mail(person, alert);
      return true;
    } catch (error) {
      deps.onFailure(error instanceof Error ? error.name : 'unknown');
      return false;
    }
  };

  return {
    tell: async (duties, alert) => {
      const onCall = await deps.onCall.reach(duties);
      const people = onCall.filter(({ personId }) => !alert.except.includes(personId));
      const isTaken = await Promise.all(people.map((person) => tellOne(person, alert)));
      const idsWhere = (taken: boolean) =>
        people.filter((_, index) => isTaken[index] === taken).map(({ personId }) => personId);
      return { reached: idsWhere(true), failed: idsWhere(false) };
    },
  };
};
