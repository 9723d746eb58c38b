/** One mail, ready to go: `raw` is the whole MIME message, `tags` come back in the provider's events. */
export interface OutgoingMail {
  readonly to: string;
  readonly raw: Uint8Array;
  /** Names and values of letters, digits, `-` and `_`. Ids and codes only, never a word of a report. */
  readonly tags: Readonly<Record<string, string>>;
}

/** The mailer of each transport; null where this service has no relay. */
export interface Mailers {
  readonly ses: Mailer;
  readonly smtp: Mailer | null;
}

/** What sends mail. Throws MailThrottled, MailUnavailable or MailRejected. */
export interface Mailer {
  send(mail: OutgoingMail): Promise<{ messageId: string }>;
}
