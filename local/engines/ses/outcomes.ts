import { randomUUID } from 'node:crypto';

/** What becomes of a mail, in the words of SES. */
export type OutcomeType = 'Send' | 'Delivery' | 'Bounce' | 'Complaint';

/** One thing that happens to a mail, told as one event with this id. */
export interface Outcome {
  id: string;
  type: OutcomeType;
  recipients: string[];
}

const simulator = 'simulator.amazonses.com';

/** The kind of simulator address that this is, its label taken off: `bounce+force@…` is `bounce`. */
function simulated(address: string): string | undefined {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  return domain === simulator ? local.split('+')[0] : undefined;
}

function fate(address: string): OutcomeType[] {
  const kind = simulated(address);
  if (kind === 'bounce' || kind === 'suppressionlist') return ['Bounce'];
  return kind === 'complaint' ? ['Delivery', 'Complaint'] : ['Delivery'];
}

/**
 * What happens to a mail for these recipients, in order: it is sent, then delivered or bounced, and one delivered to
 * the complaint address of the mailbox simulator is complained about (SES developer guide, mailbox simulator).
 */
export function outcomesOf(destination: readonly string[]): Outcome[] {
  const later = (['Delivery', 'Bounce', 'Complaint'] as const).map((type) => ({
    type,
    recipients: destination.filter((address) => fate(address).includes(type)),
  }));
  return [{ type: 'Send' as const, recipients: [...destination] }, ...later]
    .filter(({ recipients }) => recipients.length > 0)
    .map((outcome) => ({ id: randomUUID(), ...outcome }));
}
