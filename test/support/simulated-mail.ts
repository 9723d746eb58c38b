import { MailThrottled, MailUnavailable } from '../../functions/adapters/mail/errors.ts';
import type { Mailer, OutgoingMail } from '../../functions/adapters/mail/mailer.ts';

/** How often each thing goes wrong, between 0 and 1. */
export interface Rates {
  readonly bounces: number;
  readonly throttles: number;
  /** Events told twice, and never. */
  readonly duplicateEvents: number;
  readonly lostEvents: number;
  /** The mail went out and the answer that says so did not come back. */
  readonly lostAnswers: number;
}

/** A mail as the mailbox it reached shows it. */
export interface Arrived {
  readonly to: string;
  readonly reportId: string;
  readonly attachment: string;
  readonly isMarkedCopy: boolean;
}

export interface MailEvent {
  readonly type: 'Email Sent' | 'Email Delivered' | 'Email Bounced';
  readonly tags: OutgoingMail['tags'];
}

/** Random numbers from 0 up to 1 that a seed repeats: mulberry32, in the public domain. */
export const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    const more = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((more ^ (more >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const attachmentOf = (text: string): string => {
  const base64 = /application\/pdf[\s\S]*?\r\n\r\n([A-Za-z0-9+/=\r\n]+)/.exec(text)?.[1] ?? '';
  return Buffer.from(base64, 'base64').toString('utf8');
};

/** A mail provider that throttles, bounces, loses and repeats what it tells, as often as the rates say. */
export const aSimulatedProvider = (rates: Rates, random: () => number) => {
  const arrived: Arrived[] = [];
  const events: MailEvent[] = [];
  const tally = {
    handedOver: 0,
    throttled: 0,
    bounced: 0,
    lostAnswers: 0,
    duplicateEvents: 0,
    lostEvents: 0,
  };
  const happens = (rate: number): boolean => random() < rate;

  const tell = (event: MailEvent): void => {
    if (happens(rates.lostEvents)) {
      tally.lostEvents += 1;
      return;
    }
    events.push(event);
    if (!happens(rates.duplicateEvents)) return;
    tally.duplicateEvents += 1;
    events.push(event);
  };

  const carry = ({ to, raw, tags }: OutgoingMail): void => {
    const isBounced = happens(rates.bounces);
    tally.handedOver += 1;
    tally.bounced += isBounced ? 1 : 0;
    const text = Buffer.from(raw).toString('utf8');
    if (!isBounced)
      arrived.push({
        to,
        reportId: tags.reportId ?? '',
        attachment: attachmentOf(text),
        isMarkedCopy: /^Subject:.*further copy/im.test(text.replaceAll(/\r\n[ \t]/g, ' ')),
      });
    tell({ type: 'Email Sent', tags });
    tell({ type: isBounced ? 'Email Bounced' : 'Email Delivered', tags });
  };

  const mailer: Mailer = {
    send: async (mail) => {
      if (happens(rates.throttles)) {
        tally.throttled += 1;
        throw new MailThrottled('TooManyRequestsException');
      }
      carry(mail);
      if (happens(rates.lostAnswers)) {
        tally.lostAnswers += 1;
        throw new MailUnavailable('TimeoutError', true);
      }
      return { messageId: `m${tally.handedOver}` };
    },
  };

  return {
    mailer,
    arrived,
    tally,
    /** What is to be told by now, in no particular order; it is told once. */
    takeEvents: (): readonly MailEvent[] =>
      events
        .splice(0)
        .map((event) => ({ event, place: random() }))
        .sort((a, b) => a.place - b.place)
        .map(({ event }) => event),
  };
};
