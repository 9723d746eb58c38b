/** What kind of refusal: decides the HTTP status. */
export type RefusalKind = 'not-found' | 'conflict' | 'forbidden' | 'invalid' | 'stale';

/** A command that may not be carried out. Nothing was changed. `field` names what to mend where there is one. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly field: string | null;
  readonly fields: readonly { readonly path: string; readonly message: string }[] | null;
  readonly extra: Readonly<Record<string, unknown>>;

  constructor(
    kind: RefusalKind,
    message: string,
    details: {
      field?: string;
      fields?: readonly { readonly path: string; readonly message: string }[];
      extra?: Readonly<Record<string, unknown>>;
    } = {},
  ) {
    super(message);
    this.name = 'Refusal';
    this.kind = kind;
    this.field = details.field ?? null;
    this.fields = details.fields ?? null;
    this.extra = details.extra ?? {};
  }
}

/** Several fields that are wrong at once. */
export const invalidEach = (fields: Refusal['fields'] & object): Refusal =>
  new Refusal('invalid', 'Some fields need mending', { fields });

export const notFound = (what: string): Refusal => new Refusal('not-found', `There is no such ${what}`);
export const invalid = (field: string, message: string): Refusal =>
  new Refusal('invalid', message, { field });
