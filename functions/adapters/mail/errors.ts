/**
 * Why a mail was not handed over. `reason` is a code of the provider (an exception name or an SMTP reply code),
 * never its words: those can hold an address. Names are what the workflow retries by.
 */
abstract class MailError extends Error {
  readonly reason: string;
  constructor(message: string, reason: string) {
    super(`${message} (${reason})`);
    this.reason = reason;
  }
}

/** Too many mails just now. Retry later, with jitter. */
export class MailThrottled extends MailError {
  override readonly name = 'MailThrottled';
  constructor(reason: string) {
    super('The mail provider asks for fewer mails at a time', reason);
  }
}

/** The provider cannot be reached, cannot take mail, or refuses this account. Retry, then tell a person. */
export class MailUnavailable extends MailError {
  override readonly name = 'MailUnavailable';
  /** True where the connection was lost so late that the mail may have gone: a further send is a further copy. */
  readonly mayHaveBeenSent: boolean;
  constructor(reason: string, mayHaveBeenSent = false) {
    super('The mail provider does not take mail now', reason);
    this.mayHaveBeenSent = mayHaveBeenSent;
  }
}

/** The provider refuses this mail or this recipient for good. Not to be retried: a person finds the remedy. */
export class MailRejected extends MailError {
  override readonly name = 'MailRejected';
  constructor(reason: string) {
    super('The mail provider refused the mail', reason);
  }
}
