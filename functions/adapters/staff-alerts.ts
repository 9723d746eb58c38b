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
  /** An earlier try may have arrived. */
  readonly isCopy?: boolean;
}

export interface Told {
  /** Ids of the people whose mail was taken. */
  readonly reached: readonly string[];
  /** How many mails were not taken. Both are empty where nobody is on the roster. */
  readonly failed: number;
}

export interface StaffAlerts {
  /** Mails those on call now for these duties: in a gap the fallback supervisors. A mail that fails holds up no other. */
  tell(duties: readonly Duty[], alert: StaffAlert): Promise<Told>;
}

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

  const mail = async (person: OnCallPerson, { id, level, isCopy = false }: StaffAlert): Promise<void> => {
    const raw = await buildStaffAlertMail({
      from: service.sender,
      to: person.email,
      level,
      isCopy,
      staffPageUrl: `${deps.siteUrl}/staff/`,
      serviceName: service.originator,
      notLive: service.stage !== 'production',
      messageId: derivedId('staff-alert', id, person.personId),
      messageDomain: service.mailDomain,
    });
    await deps.mailer.send({ to: person.email, raw, tags: { purpose: 'staff-alert' } });
  };

  const tellOne = async (person: OnCallPerson, alert: StaffAlert): Promise<string | null> => {
    try {
      await mail(person, alert);
      return person.personId;
    } catch (error) {
      deps.onFailure(error instanceof Error ? error.name : 'unknown');
      return null;
    }
  };

  return {
    tell: async (duties, alert) => {
      const people = await deps.onCall.reach(duties);
      const told = await Promise.all(people.map((person) => tellOne(person, alert)));
      const reached = told.flatMap((personId) => personId ?? []);
      return { reached, failed: told.length - reached.length };
    },
  };
};
