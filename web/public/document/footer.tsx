import type { JSX } from 'preact';
import type { Service } from '../../../functions/contracts/service.ts';
import { type PageContext, type PageName, pageTitle, pathOf } from './page-context.ts';
import { PhoneLink } from './phone-link.tsx';

const linked: readonly PageName[] = [
  'report',
  'follow-up',
  'statistics',
  'privacy',
  'accessibility',
  'acknowledge',
  'check-a-report',
];

/** The phone number, on every public page since most people ring, and the other pages. */
export const Footer = ({ context }: { readonly context: PageContext }): JSX.Element => {
  const { messages, language, service } = context;
  return (
    <footer>
      <div class="inner">
        <h2>{messages.start.talk.title}</h2>
        <Ways context={context} />
        <h2>{messages.common.footer.title}</h2>
        <p>{messages.common.footer.independent}</p>
        <ul class="links">
          {linked.map((page) => (
            <li key={page}>
              <a href={pathOf(language, page)}>{pageTitle(messages, page)}</a>
            </li>
          ))}
        </ul>
        {messages.common.welshNote && <p>{messages.common.welshNote}</p>}
        <p lang="en">{service.originator}</p>
      </div>
    </footer>
  );
};

type Way = keyof NonNullable<Service['welsh']>;

/** A line of the configuration in the language of the page, or in English where it has no other. */
const saidIn = ({ language, service }: PageContext, way: Way): { text: string; lang?: string } => {
  const welsh = language === 'cy' ? service.welsh?.[way] : undefined;
  if (welsh !== undefined) return { text: welsh };
  return language === 'en' ? { text: service[way] } : { text: service[way], lang: 'en' };
};

/** The ways to talk to a person, as configured. */
export const Ways = ({ context }: { readonly context: PageContext }): JSX.Element => {
  const { common } = context.messages;
  const lines = [
    [common.contactHours, saidIn(context, 'hours')],
    [common.contactRelay, saidIn(context, 'relayUk')],
    [common.contactBsl, saidIn(context, 'bsl')],
    [common.contactInterpreter, saidIn(context, 'interpreter')],
  ] as const;
  return (
    <dl class="ways">
      <div>
        <dt>{common.contactPhone}</dt>
        <dd>
          <PhoneLink number={context.service.phone} />
        </dd>
      </div>
      {lines.map(([label, { text, lang }]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang={lang}>{text}</dd>
        </div>
      ))}
    </dl>
  );
};
