import type { Messages } from '../messages/messages.ts';

export type ErrorCode = keyof Messages['errors'];

/** What is wrong with one field of a form: the message is looked up by code in the reader's language. */
export interface FieldError {
  readonly field: string;
  readonly code: ErrorCode;
  /** The most characters the field takes, where it is too long. */
  readonly limit?: number;
}

/** The sentence that says what to do about an error. */
export const errorText = (messages: Messages, error: FieldError): string =>
  messages.errors[error.code](error.limit ?? 0);

export const errorFor = (errors: readonly FieldError[], field: string): FieldError | undefined =>
  errors.find((error) => error.field === field);
