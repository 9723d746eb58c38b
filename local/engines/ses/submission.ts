import { z } from 'zod';
import type { ConfigurationSet, MailSettings } from './settings.ts';

const addresses = z.array(z.string()).default([]);

const sendEmail = z.looseObject({
  FromEmailAddress: z.string().optional(),
  Destination: z
    .looseObject({ ToAddresses: addresses, CcAddresses: addresses, BccAddresses: addresses })
    .default({ ToAddresses: [], CcAddresses: [], BccAddresses: [] }),
  ConfigurationSetName: z.string().optional(),
  EmailTags: z.array(z.looseObject({ Name: z.string(), Value: z.string() })).default([]),
  Content: z.looseObject({ Raw: z.looseObject({ Data: z.base64() }).optional() }),
});

export interface Header {
  name: string;
  value: string;
}

/** A mail that may be sent: who sends it to whom, under which configuration set and tags. */
export interface Submission {
  from: string;
  destination: string[];
  configurationSet: ConfigurationSet | undefined;
  tags: Header[];
  /** The message as submitted, unless it was submitted in parts. */
  raw: Buffer | undefined;
}

/** A refusal in the shape of SES: status, error type, message. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    readonly status: number,
    readonly type: string,
    message: string,
  ) {
    super(message);
  }
}

/** The header lines of a raw message, unfolded. */
export function readHeaders(raw: Buffer): Header[] {
  const [head = ''] = raw.toString('utf8').split(/\r?\n\r?\n/, 1);
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  return lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon < 1 ? [] : [{ name: line.slice(0, colon), value: line.slice(colon + 1).trim() }];
  });
}

/** The bare addresses of a header such as `Name <a@b.example>, c@d.example`. */
export function bareAddresses(text: string): string[] {
  return text.match(/[^\s<>,;:"]+@[^\s<>,;:"]+/g) ?? [];
}

function fromHeader(headers: readonly Header[], ...names: string[]): string[] {
  return headers
    .filter(({ name }) => names.includes(name.toLowerCase()))
    .flatMap(({ value }) => bareAddresses(value));
}

function identityOf(from: string, { identities }: MailSettings): MailSettings['identities'][number] {
  const address = from.toLowerCase();
  const domain = address.split('@')[1] ?? '';
  const identity = identities.find(
    ({ name }) => name === address || name === domain || domain.endsWith(`.${name}`),
  );
  if (identity !== undefined) return identity;
  throw new Refusal(
    400,
    'MessageRejected',
    `Email address is not verified. The following identities failed the check in region EU-WEST-2: ${from}`,
  );
}

function configurationSetOf(name: string | undefined, settings: MailSettings): ConfigurationSet | undefined {
  if (name === undefined) return undefined;
  const found = settings.configurationSets.find((each) => each.name === name);
  if (found === undefined)
    throw new Refusal(404, 'NotFoundException', `Configuration set <${name}> does not exist.`);
  if (!found.sends)
    throw new Refusal(400, 'SendingPausedException', `Sending is paused for configuration set ${name}.`);
  return found;
}

/**
 * Checks a SendEmail request as SES does: the sender's domain is verified, the configuration set exists and sends,
 * somebody is to receive it. Throws Refusal otherwise.
 */
export function readSubmission(body: unknown, settings: MailSettings): Submission {
  const request = sendEmail.safeParse(body);
  if (!request.success) throw new Refusal(400, 'BadRequestException', z.prettifyError(request.error));
  const { FromEmailAddress, Destination, ConfigurationSetName, EmailTags, Content } = request.data;
  const raw = Content.Raw === undefined ? undefined : Buffer.from(Content.Raw.Data, 'base64');
  const headers = raw === undefined ? [] : readHeaders(raw);
  const given = [...Destination.ToAddresses, ...Destination.CcAddresses, ...Destination.BccAddresses].flatMap(
    bareAddresses,
  );
  const destination = given.length > 0 ? given : fromHeader(headers, 'to', 'cc', 'bcc');
  const [from] =
    FromEmailAddress === undefined ? fromHeader(headers, 'from') : bareAddresses(FromEmailAddress);
  if (from === undefined) throw new Refusal(400, 'BadRequestException', 'Missing or malformed sender.');
  if (destination.length === 0)
    throw new Refusal(400, 'BadRequestException', 'Missing or malformed destination.');
  const identity = identityOf(from, settings);
  const configurationSet = configurationSetOf(ConfigurationSetName ?? identity.configurationSet, settings);
  const tags = EmailTags.map(({ Name, Value }) => ({ name: Name, value: Value }));
  return { from, destination, configurationSet, tags, raw };
}
