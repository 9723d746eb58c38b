import type { EventBus } from '../events/bus.ts';
import { toEvent } from './event.ts';
import type { Mail } from './mail.ts';
import type { MailStore } from './mail-store.ts';
import type { MailSettings } from './settings.ts';

/** SES takes a moment to hand a mail over; the sender has its answer by then. */
const handOverMs = 200;

/**
 * Tells the event bus what became of mails, in order for each mail, at least once for each outcome: what a kill kept
 * from being told is told at the next start.
 */
export interface Teller {
  tell(mail: Mail): void;
  close(): Promise<void>;
}

export function createTeller(store: MailStore, bus: EventBus, { configurationSets }: MailSettings): Teller {
  const underWay = new Set<Promise<void>>();
  let closed = false;

  function wanted({ configurationSet }: Mail, type: string): boolean {
    const settings = configurationSets.find(({ name }) => name === configurationSet);
    return settings?.eventTypes.has(type.toLowerCase()) ?? false;
  }

  async function tellAll(mail: Mail): Promise<void> {
    for (const outcome of mail.outcomes) {
      if (store.isTold(outcome.id)) continue;
      if (outcome.type !== 'Send') await new Promise((resolve) => setTimeout(resolve, handOverMs));
      if (closed) return;
      if (wanted(mail, outcome.type)) await bus.put(toEvent(mail, outcome));
      store.markTold(outcome.id);
    }
  }

  function tell(mail: Mail): void {
    const telling = tellAll(mail).finally(() => underWay.delete(telling));
    underWay.add(telling);
  }

  return {
    tell,
    async close() {
      closed = true;
      await Promise.all(underWay);
    },
  };
}
