import { createHash } from 'node:crypto';
import type { Addresses } from '../ports.ts';
import { arnOf, place } from './place.ts';

/** What a physical id or an attribute is derived from. */
export interface Subject {
  stack: string;
  logicalId: string;
  type: string;
  /** A property of the resource with its intrinsics worked out. */
  property: (name: string) => unknown;
  addresses: Addresses;
}

interface Kind {
  /** What Ref gives; the name property, else a name made from stack and logical id. */
  ref: (subject: Subject) => string;
  attributes: Readonly<Record<string, (subject: Subject) => string>>;
}

/** A short stable id, as services give to resources that have no name of their own. */
function shortId(subject: Subject, length = 10): string {
  return createHash('sha256').update(`${subject.stack}/${subject.logicalId}`).digest('hex').slice(0, length);
}

function named(property?: string): (subject: Subject) => string {
  return (subject) => {
    const name = property === undefined ? undefined : subject.property(property);
    return typeof name === 'string' ? name : `${subject.stack}-${subject.logicalId}`;
  };
}

function withArn(ref: Kind['ref'], arn: (id: string) => string): Kind {
  return { ref, attributes: { Arn: (subject) => arn(ref(subject)) } };
}

const bucket: Kind['ref'] = (subject) => named('BucketName')(subject).toLowerCase();
const apiHost: Kind['ref'] = (subject) =>
  `${shortId(subject)}.execute-api.${place.region}.${place.urlSuffix}`;
const bucketHost: Kind['ref'] = (subject) => `${bucket(subject)}.s3.${place.region}.${place.urlSuffix}`;
const siteHost: Kind['ref'] = (subject) => `d${shortId(subject, 13)}.cloudfront.net`;
const userPool: Kind['ref'] = (subject) => `${place.region}_${shortId(subject, 9)}`;
const signInName = named('Domain');
const functionArn = (name: string) => arnOf('lambda', `function:${name}`);

function qualifiedFunction(subject: Subject, qualifier: string): string {
  const name = String(subject.property('FunctionName'));
  return `${name.startsWith('arn:') ? name : functionArn(name)}:${qualifier}`;
}

const table: Kind = withArn(named('TableName'), (name) => arnOf('dynamodb', `table/${name}`));

const kinds: Readonly<Record<string, Kind>> = {
  'AWS::DynamoDB::Table': table,
  'AWS::DynamoDB::GlobalTable': table,
  'AWS::Lambda::Function': withArn(named('FunctionName'), functionArn),
  'AWS::Lambda::Version': {
    ref: (subject) => qualifiedFunction(subject, '1'),
    attributes: { Version: () => '1' },
  },
  'AWS::Lambda::Alias': {
    ref: (subject) => qualifiedFunction(subject, String(subject.property('Name'))),
    attributes: {},
  },
  'AWS::StepFunctions::StateMachine': {
    ref: (subject) => arnOf('states', `stateMachine:${named('StateMachineName')(subject)}`),
    attributes: {
      Arn: (subject) => arnOf('states', `stateMachine:${named('StateMachineName')(subject)}`),
      Name: named('StateMachineName'),
    },
  },
  'AWS::ApiGatewayV2::Api': {
    ref: shortId,
    attributes: { ApiEndpoint: (subject) => `https://${apiHost(subject)}`, ApiId: shortId },
  },
  'AWS::ApiGatewayV2::Stage': { ref: (subject) => String(subject.property('StageName')), attributes: {} },
  'AWS::CloudFront::Distribution': {
    ref: (subject) => shortId(subject, 14).toUpperCase(),
    attributes: { DomainName: siteHost, Id: (subject) => shortId(subject, 14).toUpperCase() },
  },
  'AWS::CloudFront::Function': { ref: named('Name'), attributes: { FunctionARN: named('Name') } },
  'AWS::S3::Bucket': {
    ref: bucket,
    attributes: {
      Arn: (subject) => `arn:${place.partition}:s3:::${bucket(subject)}`,
      DomainName: bucketHost,
      RegionalDomainName: bucketHost,
    },
  },
  'AWS::Events::Rule': withArn(named('Name'), (name) => arnOf('events', `rule/${name}`)),
  'AWS::Scheduler::Schedule': withArn(named('Name'), (name) =>
    arnOf('scheduler', `schedule/default/${name}`),
  ),
  'AWS::SES::ConfigurationSet': withArn(named('Name'), (name) => arnOf('ses', `configuration-set/${name}`)),
  'AWS::SES::EmailIdentity': withArn(
    (subject) => String(subject.property('EmailIdentity')),
    (name) => arnOf('ses', `identity/${name}`),
  ),
  'AWS::SecretsManager::Secret': {
    ref: (subject) => arnOf('secretsmanager', `secret:${named('Name')(subject)}-${shortId(subject, 6)}`),
    attributes: {
      Id: (subject) => arnOf('secretsmanager', `secret:${named('Name')(subject)}-${shortId(subject, 6)}`),
    },
  },
  'AWS::Cognito::UserPool': {
    ref: userPool,
    attributes: {
      Arn: (subject) => arnOf('cognito-idp', `userpool/${userPool(subject)}`),
      UserPoolId: userPool,
      ProviderName: (subject) => `cognito-idp.${place.region}.amazonaws.com/${userPool(subject)}`,
      ProviderURL: ({ addresses }) => addresses.issuer.url,
    },
  },
  'AWS::Cognito::UserPoolDomain': { ref: signInName, attributes: {} },
  'AWS::Cognito::UserPoolClient': {
    ref: (subject) => shortId(subject, 26),
    attributes: { ClientId: (subject) => shortId(subject, 26) },
  },
};

/** Types without an entry are inert or referred to by a made-up name alone: any attribute is a made-up value. */
const other: Kind = { ref: named(), attributes: {} };

function madeUp(subject: Subject, attribute: string): string {
  const name = named()(subject);
  return attribute.endsWith('Arn')
    ? arnOf((subject.type.split('::')[1] ?? 'local').toLowerCase(), name)
    : name;
}

/**
 * The value of Ref (no attribute) or Fn::GetAtt on a resource.
 * Returns undefined for an attribute that a run type does not have.
 */
export function attributeOf(subject: Subject, attribute?: string): string | undefined {
  const kind = kinds[subject.type];
  if (attribute === undefined) return (kind ?? other).ref(subject);
  return kind === undefined ? madeUp(subject, attribute) : kind.attributes[attribute]?.(subject);
}

/**
 * Public addresses that a template builds by hand, and what stands there on one machine: the site of the
 * distribution, the API behind it, and the user pool's issuer and sign-in page. Longer ones come first.
 */
export function localAddress(subject: Subject): [from: string, to: string][] {
  const { site, issuer } = subject.addresses;
  const cognito = `https://cognito-idp.${place.region}.amazonaws.com`;
  const addresses: Readonly<Record<string, () => [string, string][]>> = {
    'AWS::CloudFront::Distribution': () => [[`https://${siteHost(subject)}`, site.url]],
    'AWS::ApiGatewayV2::Api': () => [[`https://${apiHost(subject)}`, site.url]],
    'AWS::Cognito::UserPool': () => [
      [`${cognito}/${userPool(subject)}`, issuer.url],
      [cognito, issuer.url],
    ],
    'AWS::Cognito::UserPoolDomain': () => [
      [`https://${signInName(subject)}.auth.${place.region}.amazoncognito.com`, issuer.url],
    ],
  };
  return addresses[subject.type]?.() ?? [];
}
