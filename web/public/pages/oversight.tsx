import { Fragment, type JSX } from 'preact';
import { type Force, forces } from '../../../functions/domain/force/forces.ts';
import type { Messages } from '../messages/messages.ts';

const bodiesOf = (country: Force['country']): Force['oversight'][] =>
  forces
    .filter((force) => force.country === country)
    .slice(0, 1)
    .map((force) => force.oversight);

interface OversightLinksProps {
  readonly messages: Messages;
  /** Beside a form: opened in a tab of their own, so that nothing typed is lost. */
  readonly besideForm?: boolean;
}

/** The oversight body of each nation, from the force directory, in one sentence. */
export const OversightLinks = ({ messages, besideForm }: OversightLinksProps): JSX.Element => {
  const words = messages.start.elsewhere;
  const nations = [
    ...bodiesOf('England').map((body) => ({ nation: words.englandAndWales, body })),
    ...bodiesOf('Scotland').map((body) => ({ nation: words.scotland, body })),
    ...bodiesOf('Northern Ireland').map((body) => ({ nation: words.northernIreland, body })),
  ];
  return (
    <>
      {nations.map(({ nation, body }, index) => (
        <Fragment key={nation}>
          {index > 0 && '; '}
          {nation}:{' '}
          <a href={body.complaintUrl} target={besideForm ? '_blank' : undefined} rel="noreferrer" lang="en">
            {body.name}
          </a>
        </Fragment>
      ))}
      .
    </>
  );
};
