import type { JSX } from 'preact';
import type { Force } from '../../../functions/domain/force/forces.ts';
import type { Messages } from '../messages/messages.ts';

interface ForceLinksProps {
  readonly force: Force;
  readonly messages: Messages;
  /** Beside a form: opened in a tab of their own, so that nothing typed is lost, and with the oversight body. */
  readonly besideForm?: boolean;
}

interface Target {
  readonly url: string;
  readonly text: string;
  readonly lang?: string;
}

const oversightOf = (force: Force): Target[] =>
  [force.oversight, force.oversightScotland].flatMap((body) =>
    body ? [{ url: body.complaintUrl, text: body.name, lang: 'en' }] : [],
  );

const targetsOf = ({ force, messages, besideForm }: ForceLinksProps): Target[] => {
  const words = messages.start.elsewhere;
  return [
    { url: force.websiteUrl, text: words.website },
    ...(force.complaintsUrl ? [{ url: force.complaintsUrl, text: words.complaints }] : []),
    ...(besideForm ? oversightOf(force) : []),
  ];
};

/** A force's own website and complaints page and, beside a form, who oversees it: from the force directory. */
export const ForceLinks = (props: ForceLinksProps): JSX.Element => {
  const { force, besideForm } = props;
  return (
    <li>
      <span lang="en">{force.name}</span>:{' '}
      {targetsOf(props).map(({ url, text, lang }, index) => (
        <span key={text}>
          {index > 0 && ', '}
          <a
            href={url}
            target={besideForm ? '_blank' : undefined}
            rel="noreferrer"
            lang={lang}
            aria-label={`${force.name}: ${text}`}
          >
            {text}
          </a>
        </span>
      ))}
    </li>
  );
};
