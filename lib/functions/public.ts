import { caseWrite, intake } from './grants.ts';
import { type ApiFunctionSpec, publicFunction, type Setting } from './spec.ts';

const page: readonly Setting[] = ['SERVICE', 'SITE_URL'];

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

/** What the public, a force's unit and the staff page's sign-in may call without a token. */
export const publicFunctions: readonly ApiFunctionSpec[] = [
  publicFunction(
    'show-page',
    ['GET /', ...pages.map((path) => `GET /${path}`), 'GET /cy', 'GET /cy/{page}'],
    {
      grants: ['identity-secret'],
      settings: page,
    },
  ),
  publicFunction('submit-form', form('report'), { grants: intake, settings: page }),
  publicFunction('submit-report', ['POST /api/reports'], { grants: intake }),
  publicFunction('submit-follow-up', form('follow-up'), {
    grants: [...caseWrite, 'identity-secret'],
    settings: page,
  }),
  publicFunction('open-follow-up', ['POST /api/follow-ups'], {
    grants: ['ledger-read', 'content-read', 'projections-read', 'identity-secret'],
  }),
  publicFunction('add-message', ['POST /api/follow-ups/messages'], {
    grants: [...caseWrite, 'identity-secret'],
  }),
  publicFunction('list-forces', ['GET /api/forces']),
  publicFunction('suggest-forces', ['POST /api/forces/suggestions']),
  publicFunction('record-acknowledgement', ['POST /api/acknowledgements'], { grants: caseWrite }),
  publicFunction('submit-acknowledgement', form('acknowledge'), { grants: caseWrite, settings: page }),
  publicFunction('check-report', ['POST /api/report-checks'], { grants: ['ledger-read', 'tokens-read'] }),
  publicFunction('submit-report-check', form('check-a-report'), {
    grants: ['ledger-read', 'tokens-read'],
    settings: page,
  }),
  publicFunction('get-health', ['GET /api/health']),
  publicFunction('get-openapi', ['GET /api/openapi.json']),
  publicFunction('get-sign-in-settings', ['GET /api/sign-in'], { settings: ['ISSUER_URL', 'CLIENT_ID'] }),
];
