import { Notice } from '../components/messages.tsx';
import { Button } from '../components/small.tsx';
import { VersionTable } from '../components/version-table.tsx';
import { findDifferences } from './differences.ts';
import type { Clash } from './use-write-up.ts';
import type { WriteUp } from './write-up.ts';

type ClashProps = { clash: Clash; mine: WriteUp; onKeepMine: () => void; onTakeTheirs: () => void };

/** Somebody saved meanwhile: both versions side by side, and nothing overwritten until a person chooses. */
export const ClashPanel = ({ clash, mine, onKeepMine, onTakeTheirs }: ClashProps) => (
  <Notice
    title={`Not saved: somebody saved revision ${clash.revision} while you were writing`}
    tone="warning"
  >
    <VersionTable differences={findDifferences(mine, clash.theirs)} />
    <p>
      Copy across what you need into the form below, then choose. Theirs is kept as revision {clash.revision}{' '}
      either way.
    </p>
    <div class="govuk-button-group">
      <Button onClick={onKeepMine}>Save mine as the next revision</Button>
      <Button kind="secondary" onClick={onTakeTheirs}>
        Go on with theirs
      </Button>
    </div>
  </Notice>
);
