import { desk, intake, thread } from './grants.ts';
import { type ApiFunctionSpec, publicFunction, type Setting } from './spec.ts';

const page: readonly Setting[] = ['SERVICE'];

const pages = [
  'report',
  'follow-up',
  'privacy',
  'accessibility',
  'statistics',
  'leave',
  'acknowledge',
  'check-a-report',
];

/** A form of the public pages is posted to its own address, in either language. */
const form = (path: string): string[] => [`POST /${path}`, `POST /cy/${path}`];

/** The pages, and the answer at every address that no other route knows. */
const showPage = publicFunction(
  'show-page',
  ['GET /', ...pages.map((path) => `GET /${path}`), 'GET /cy', 'GET /cy/{page}', '$default'],
  { grants: ['identity-secret', 'ledger-read'], settings: page },
);

const reporting: readonly ApiFunctionSpec[] = [
  publicFunction('submit-form', form('report'), { grants: intake, settings: page }),
  publicFunction('submit-report', ['POST /api/reports'], { grants: intake }),
  publicFunction('list-forces', ['GET /api/forces']),
  publicFunction('suggest-forces', ['POST /api/forces/suggestions']),
];

const following: readonly ApiFunctionSpec[] = [
  publicFunction('submit-follow-up', form('follow-up'), {
    grants: [...thread, ...desk, 'content-seal'],
    settings: page,
  }),
  publicFunction('open-follow-up', ['POST /api/follow-ups'], { grants: thread }),
  publicFunction('add-message', ['POST /api/follow-ups/messages'], {
    grants: [...thread, ...desk, 'content-seal'],
  }),
];

const receiving: readonly ApiFunctionSpec[] = [
  publicFunction('record-acknowledgement', ['POST /api/acknowledgements'], {
    grants: [...desk, 'content-seal', 'tokens-code'],
  }),
  publicFunction('submit-acknowledgement', form('acknowledge'), {
    grants: [...desk, 'content-seal', 'tokens-code'],
    settings: page,
  }),
  publicFunction('check-report', ['POST /api/report-checks'], { grants: ['ledger-read', 'tokens-code'] }),
  publicFunction('submit-report-check', form('check-a-report'), {
    grants: ['ledger-read', 'tokens-code'],
    settings: page,
  }),
];

const describing: readonly ApiFunctionSpec[] = [
  publicFunction('get-statistics', ['GET /api/statistics'], { grants: ['ledger-read'], settings: page }),
  publicFunction('get-health', ['GET /api/health']),
  publicFunction('get-openapi', ['GET /api/openapi.json']),
  publicFunction('get-sign-in-settings', ['GET /api/sign-in'], {
    settings: ['ISSUER_URL', 'CLIENT_ID', 'SERVICE'],
  }),
];

/** What the public, a force's unit and the staff page's sign-in may call without a token. */
export const publicFunctions: readonly ApiFunctionSpec[] = [
  showPage,
  ...reporting,
  ...following,
  ...receiving,
  ...describing,
];
