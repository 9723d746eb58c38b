import type { JSX } from 'preact';
import { type Force, forces } from '../../../functions/domain/force/forces.ts';
import type { Messages } from '../messages/messages.ts';
import { OversightLinks } from './oversight.tsx';

const ForceLinks = ({
  force,
  messages,
}: {
  readonly force: Force;
  readonly messages: Messages;
}): JSX.Element => {
  const words = messages.start.elsewhere;
  return (
    <li>
      <span lang="en">{force.name}</span>:{' '}
      <a href={force.websiteUrl} rel="noreferrer" aria-label={`${force.name}: ${words.website}`}>
        {words.website}
      </a>
      {force.complaintsUrl && (
        <>
          ,{' '}
          <a href={force.complaintsUrl} rel="noreferrer" aria-label={`${force.name}: ${words.complaints}`}>
            {words.complaints}
          </a>
        </>
      )}
    </li>
  );
};

/** What belongs somewhere else, and where: decided before the form, so that nobody fills it in for nothing. */
export const Elsewhere = ({ messages }: { readonly messages: Messages }): JSX.Element => {
  const words = messages.start.elsewhere;
  return (
    <>
      <h2>{words.title}</h2>
      <dl>
        {words.items.map(({ what, where }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{where}</dd>
          </div>
        ))}
        <div>
          <dt>{words.oversight}</dt>
          <dd>
            <OversightLinks messages={messages} />
          </dd>
        </div>
        <div>
          <dt>{words.policing}</dt>
          <dd>{words.policingText}</dd>
        </div>
      </dl>
      <details>
        <summary>{words.forces}</summary>
        <ul class="forces">
          {forces.map((force) => (
            <ForceLinks key={force.id} force={force} messages={messages} />
          ))}
        </ul>
      </details>
    </>
  );
};
