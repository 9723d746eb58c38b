import type { JSX } from 'preact';
import { forces } from '../../../functions/domain/force/forces.ts';
import type { Messages } from '../messages/messages.ts';
import { ForceLinks } from './force-links.tsx';
import { OversightLinks } from './oversight.tsx';

/** What belongs somewhere else, and where: decided before the form, so that nobody fills it in for nothing. */
export const Elsewhere = ({ messages }: { readonly messages: Messages }): JSX.Element => {
  const words = messages.start.elsewhere;
  return (
    <>
      <h2 id="elsewhere">{words.title}</h2>
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
            <OversightLinks messages={messages} /> {words.oversightHint}
          </dd>
        </div>
        <div>
          <dt>{words.policing}</dt>
          <dd>{words.policingText}</dd>
        </div>
      </dl>
      <details>
        <summary>{words.forces}</summary>
        <p>{words.complaintsHint}</p>
        <ul class="forces">
          {forces.map((force) => (
            <ForceLinks key={force.id} force={force} messages={messages} />
          ))}
        </ul>
      </details>
    </>
  );
};
