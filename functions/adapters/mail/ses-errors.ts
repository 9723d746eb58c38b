import { SESv2ServiceException } from '@aws-sdk/client-sesv2';
import { MailRejected, MailThrottled, MailUnavailable } from './errors.ts';

/** Source: the SendEmail operation of the Amazon SES API v2 reference, and the common errors of AWS APIs. */
const throttles = new Set([
  'TooManyRequestsException',
  'LimitExceededException',
  'ThrottlingException',
  'Throttling',
]);
const refusals = new Set(['MessageRejected', 'BadRequestException']);

const serverFault = 500;

/** Names of errors that say the answer never came: the request may have been carried out. */
const isLostAnswer = (error: Error): boolean =>
  error.name === 'TimeoutError' || error.name === 'AbortError' || 'code' in error || '$response' in error;

const ofService = (error: SESv2ServiceException): Error => {
  if (throttles.has(error.name)) return new MailThrottled(error.name);
  if (refusals.has(error.name)) return new MailRejected(error.name);
  return new MailUnavailable(error.name, (error.$metadata.httpStatusCode ?? serverFault) >= serverFault);
};

const networkCode = (error: Error): string =>
  'code' in error && typeof error.code === 'string' ? error.code : error.name;

/** What an error of the SES client means for the workflow. Anything that is not of the client comes back as it is. */
export const translateSesError = (error: unknown): unknown => {
  if (error instanceof SESv2ServiceException) return ofService(error);
  if (!(error instanceof Error) || !isLostAnswer(error)) return error;
  const code = networkCode(error);
  return new MailUnavailable(code, code !== 'ECONNREFUSED' && code !== 'ENOTFOUND');
};
