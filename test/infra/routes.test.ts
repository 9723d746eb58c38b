import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { resourcesOf, synthesize } from './support/synthesize.ts';

const { stateless } = synthesize();

const publicRoutes = `
GET /                        show-page
GET /report                  show-page
GET /follow-up               show-page
GET /privacy                 show-page
GET /accessibility           show-page
GET /statistics              show-page
GET /leave                   show-page
GET /acknowledge             show-page
GET /check-a-report          show-page
GET /cy                      show-page
GET /cy/{page}               show-page
POST /report                 submit-form
POST /cy/report              submit-form
POST /follow-up              submit-follow-up
POST /cy/follow-up           submit-follow-up
POST /acknowledge            submit-acknowledgement
POST /cy/acknowledge         submit-acknowledgement
POST /check-a-report         submit-report-check
POST /cy/check-a-report      submit-report-check
POST /api/reports            submit-report
POST /api/follow-ups         open-follow-up
POST /api/follow-ups/messages add-message
GET /api/forces              list-forces
GET /api/statistics          get-statistics
POST /api/forces/suggestions suggest-forces
POST /api/acknowledgements   record-acknowledgement
POST /api/report-checks      check-report
GET /api/health              get-health
GET /api/openapi.json        get-openapi
GET /api/sign-in             get-sign-in-settings
$default                     show-page
`;

const staffRoutes = `
GET /api/cases                                              list-cases
POST /api/cases                                             take-call
GET /api/cases/{caseId}                                     get-case
POST /api/cases/{caseId}/tasks/{taskId}                     answer-task
PUT /api/cases/{caseId}/tasks/{taskId}/assignee             assign-task
POST /api/cases/{caseId}/information-reports                create-information-report
PUT /api/cases/{caseId}/information-reports/{reportId}      save-information-report
GET /api/cases/{caseId}/information-reports/{reportId}      get-information-report
POST /api/cases/{caseId}/information-reports/{reportId}/code-withdrawals withdraw-code
POST /api/cases/{caseId}/messages                           ask-reporter
POST /api/cases/{caseId}/notes                              add-note
POST /api/cases/{caseId}/links                              link-cases
POST /api/cases/{caseId}/contact-reveals                    reveal-contact
POST /api/cases/{caseId}/contact-deletions                  delete-contact
POST /api/cases/{caseId}/viewers                            mark-viewer
GET /api/staff                                              list-staff
POST /api/case-lookups                                      find-case
GET /api/directory                                          list-directory
POST /api/directory-imports                                 import-mailboxes
GET /api/forces/{forceId}                                   get-force
GET /api/drafts                                             list-drafts
PUT /api/drafts/{draftId}                                   save-draft
GET /api/drafts/{draftId}                                   get-draft
DELETE /api/drafts/{draftId}                                drop-draft
POST /api/drafts/{draftId}/task                             answer-draft
PUT /api/forces/{forceId}                                   save-force
POST /api/forces/{forceId}/mailbox-confirmations            confirm-mailbox
POST /api/forces/{forceId}/drills                           start-drill
PUT /api/forces/{forceId}/drills/{drillId}                  record-drill
GET /api/on-call                                            get-on-call
PUT /api/on-call                                            save-on-call
GET /api/audit/executions                                   list-executions
GET /api/audit/executions/{caseId}                          list-rounds
GET /api/audit/executions/{caseId}/history                  get-history
GET /api/audit/streams/{stream}                             get-stream
POST /api/audit/verifications                               verify-ledger
`;

const routeSchema = z.object({
  RouteKey: z.string(),
  Target: z.unknown(),
  AuthorizationType: z.enum(['NONE', 'JWT']),
  AuthorizerId: z.object({ Ref: z.string() }).optional(),
});

const integrationSchema = z.object({ IntegrationUri: z.unknown(), PayloadFormatVersion: z.literal('2.0') });
const invokerSchema = z.object({
  Policies: z.tuple([
    z.object({
      PolicyDocument: z.object({
        Statement: z.tuple([z.object({ Action: z.unknown(), Resource: z.array(z.unknown()) })]),
      }),
    }),
  ]),
});

const integrations = resourcesOf(stateless, 'AWS::ApiGatewayV2::Integration');

/** The function behind a route, through its integration, as `verb-noun`. */
function functionBehind(target: unknown): string {
  const id = [...integrations.keys()].find((key) => JSON.stringify(target).includes(`"${key}"`)) ?? '';
  const { IntegrationUri } = integrationSchema.parse(integrations.get(id)?.Properties);
  const [, pascal = ''] = /"(\w+)Function[0-9A-F]{8}"/.exec(JSON.stringify(IntegrationUri)) ?? [];
  return pascal.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
}

const routes = [...resourcesOf(stateless, 'AWS::ApiGatewayV2::Route').values()].map(({ Properties }) => {
  const route = routeSchema.parse(Properties);
  return { ...route, behind: functionBehind(route.Target) };
});

const listed = (text: string): string[] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.replace(/ +(?=\S+$)/, ' → '))
    .sort();

const routed = (access: 'NONE' | 'JWT'): string[] =>
  routes
    .filter(({ AuthorizationType }) => AuthorizationType === access)
    .map(({ RouteKey, behind }) => `${RouteKey} → ${behind}`)
    .sort();

describe('the HTTP API', () => {
  it('has exactly the public routes of the contract, each with its function', () => {
    expect(routed('NONE')).toEqual(listed(publicRoutes));
  });

  it('has exactly the staff routes of the contract, each behind the JWT authorizer', () => {
    expect(routed('JWT')).toEqual(listed(staffRoutes));
    const authorizers = new Set(
      routes.flatMap(({ AuthorizerId }) => (AuthorizerId ? [AuthorizerId.Ref] : [])),
    );
    expect([...authorizers]).toEqual([...resourcesOf(stateless, 'AWS::ApiGatewayV2::Authorizer').keys()]);
  });

  it('invokes as a role that may invoke what has a route, and nothing besides', () => {
    const assumed = [...resourcesOf(stateless, 'AWS::IAM::Role')].filter(([, { Properties }]) =>
      JSON.stringify(Properties.AssumeRolePolicyDocument).includes('apigateway.amazonaws.com'),
    );
    const [[invoker, role] = ['', { Properties: {} }]] = assumed;
    const reached = [...integrations.values()].map(({ Properties }) => {
      expect(Properties.CredentialsArn).toEqual({ 'Fn::GetAtt': [invoker, 'Arn'] });
      return JSON.stringify(Properties.IntegrationUri);
    });
    expect(assumed).toHaveLength(1);
    const { Policies } = invokerSchema.parse(role.Properties);
    const [{ Action, Resource: invoked }] = Policies[0].PolicyDocument.Statement;
    expect(Action).toBe('lambda:InvokeFunction');
    expect(invoked.map((one) => JSON.stringify(one)).sort()).toEqual(reached.sort());
  });

  it('takes tokens of the user pool for the staff page and nobody else', () => {
    stateless.hasResourceProperties('AWS::ApiGatewayV2::Authorizer', {
      AuthorizerType: 'JWT',
      IdentitySource: ['$request.header.Authorization'],
      JwtConfiguration: {
        Audience: [{ Ref: Match.stringLikeRegexp('^StaffClient') }],
        Issuer: { 'Fn::ImportValue': Match.stringLikeRegexp('UserPool.*ProviderURL') },
      },
    });
  });

  it('is throttled and keeps no access log', () => {
    stateless.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      StageName: '$default',
      AutoDeploy: true,
      AccessLogSettings: Match.absent(),
      DefaultRouteSettings: {
        ThrottlingRateLimit: 500,
        ThrottlingBurstLimit: 1000,
        DataTraceEnabled: Match.absent(),
      },
    });
  });
});
