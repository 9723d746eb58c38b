import type { JSX } from 'preact';
import { type PageContext, type PageName, pageTitle, pathOf } from './page-context.ts';

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

/** The ways to talk to a person, as configured. Their wording is configuration, in English. */
export const Ways = ({ context }: { readonly context: PageContext }): JSX.Element => {
  const { service, messages } = context;
  const { common } = messages;
  const lines = [
    [common.contactPhone, service.phone],
    [common.contactHours, service.hours],
    [common.contactRelay, service.relayUk],
    [common.contactBsl, service.bsl],
    [common.contactInterpreter, service.interpreter],
  ] as const;
  return (
    <dl class="ways">
      {lines.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd lang="en">{value}</dd>
        </div>
      ))}
    </dl>
  );
};
