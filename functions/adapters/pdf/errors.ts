/** The write-up has characters that would come out wrong. Names the fields, never their words. Permanent. */
export class UnprintableReport extends Error {
  override readonly name = 'UnprintableReport';
  readonly fields: readonly string[];
  constructor(fields: readonly string[]) {
    super(`The information report cannot print ${fields.join(', ')}`);
    this.fields = fields;
  }
}

/** Contact details were handed over without consent to give them to the force, or against the write-up. Permanent. */
export class ContactWithoutConsent extends Error {
  override readonly name = 'ContactWithoutConsent';
  constructor() {
    super('Contact details may be printed only where the reporter and the write-up both allow it');
  }
}
