import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { type FormValues, formValuesFrom, noValues } from '../form/form-values.ts';
import type { Language } from '../messages/messages.ts';

/** All that a page handler gets to see of a request: no address, no browser, no header. */
export interface PageRequest {
  readonly language: Language;
  /** The page asked for, without its language: empty for the start page. */
  readonly page: string;
  readonly values: FormValues;
}

const formType = 'application/x-www-form-urlencoded';

const bodyOf = (event: APIGatewayProxyEventV2): string =>
  event.isBase64Encoded ? Buffer.from(event.body ?? '', 'base64').toString('utf8') : (event.body ?? '');

/** Whether a body came as something other than a form. */
export const isForeignBody = (event: APIGatewayProxyEventV2): boolean =>
  (event.body ?? '') !== '' && !(event.headers['content-type'] ?? '').toLowerCase().startsWith(formType);

/** In bytes as sent, about twice what the form takes with every field full and every character encoded. */
const mostBytes = 3_000_000;

/** Whether more came than any form of ours could hold. */
export const isTooLong = (event: APIGatewayProxyEventV2): boolean => (event.body ?? '').length > mostBytes;

/** Reads language and page from the path, and the form from the body. */
export const pageRequest = (event: APIGatewayProxyEventV2): PageRequest => {
  const [, welsh, page = ''] = /^\/(cy(?=\/|$))?\/?(.*?)\/?$/.exec(event.rawPath) ?? [];
  return {
    language: welsh === undefined ? 'en' : 'cy',
    page,
    values: event.body === undefined ? noValues : formValuesFrom(bodyOf(event)),
  };
};
