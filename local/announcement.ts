import type { Identity } from './engines/issuer/identity-files.ts';
import type { Addresses } from './ports.ts';

/** What a person needs to know once everything serves: addresses, and who can sign in with what. */
export function announce(addresses: Addresses, identity: Identity, dataDir: string): string {
  const people = identity.people.map(
    ({ email, group, password, totpSecret }) =>
      `  ${email.padEnd(30)} ${group.padEnd(13)} ${password.padEnd(17)} ${totpSecret}`,
  );
  return [
    '',
    'A local copy for development. Not the live service.',
    '',
    `  Public pages    ${addresses.site.url}/`,
    `  Staff page      ${addresses.site.url}/staff/`,
    `  Inbox           ${addresses.inbox.url}/`,
    `  Step Functions  ${addresses.stepFunctions.url}   (aws stepfunctions --endpoint-url)`,
    `  DynamoDB        ${addresses.dynamodb.url}   (aws dynamodb --endpoint-url)`,
    `  SES             ${addresses.ses.url}`,
    `  Issuer          ${addresses.issuer.url}`,
    '',
    'Staff (email, role, password, authenticator secret)',
    ...people,
    `  Codes of this moment: ${addresses.issuer.url}/people`,
    '',
    `Data is kept in ${dataDir}. Stop with Ctrl-C.`,
    '',
  ].join('\n');
}
