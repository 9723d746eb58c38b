import type { RecipientShown } from '../api/directory.ts';
import { Tag } from '../components/small.tsx';
import { transportLabels } from '../words/directory.ts';
import { MailboxProof } from './mailbox-proof.tsx';
import { useNominator } from './nominator.ts';

const Address = ({ address, transport }: { address: string; transport: string }) => (
  <>
    <strong class="address">{address}</strong> ({(transportLabels[transport] ?? transport).toLowerCase()})
  </>
);

type PanelProps = {
  forceId: string;
  recipient: RecipientShown;
  /** Something was sent or confirmed: read the entry again, and say this. */
  onDone: (done: string) => void;
};

/** Where reports go now, and what has to happen before they go to the mailbox that was nominated. */
export const MailboxPanel = ({ forceId, recipient, onDone }: PanelProps) => {
  const nominator = useNominator();
  const { mailbox, nominated } = recipient;
  return (
    <>
      <p>
        {mailbox === null ? (
          <>
            <Tag code="none">No confirmed mailbox</Tag> Nothing can be sent
          </>
        ) : (
          <>
            Reports go to <Address {...mailbox} />
          </>
        )}
      </p>
      {nominated !== null && !nominated.isConfirmed && (
        <div class="notice notice--warning">
          <p class="notice__title">Waits to be confirmed</p>
          <p>
            <Address {...nominated} />, nominated by {nominator(nominated.nominatedBy)}.
          </p>
          <p>
            {mailbox === null
              ? 'Nothing goes there yet: '
              : 'Until it is confirmed, reports go on going to the mailbox above: '}
            one wrong letter would send a report to nobody, or to a stranger.
          </p>
          <MailboxProof forceId={forceId} nominated={nominated} onDone={onDone} />
        </div>
      )}
    </>
  );
};
