import type { Difference } from '../write-up/differences.ts';
import { Focused } from './focused.tsx';
import { Notice } from './messages.tsx';
import { Button } from './small.tsx';
import { VersionTable } from './version-table.tsx';

type ClashProps = {
  /** What was not saved, and why. */
  title: string;
  /** What becomes of theirs. */
  kept: string;
  differences: readonly Difference[];
  keepMine: string;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
};

/** Somebody saved meanwhile: both versions side by side, and nothing overwritten until a person chooses. */
export const VersionClash = ({
  title,
  kept,
  differences,
  keepMine,
  onKeepMine,
  onTakeTheirs,
}: ClashProps) => (
  <Focused>
    <Notice title={title} tone="warning">
      <VersionTable differences={differences} />
      <p>Copy across what you need into the form below, then choose. {kept}</p>
      <div class="govuk-button-group">
        <Button onClick={onKeepMine}>{keepMine}</Button>
        <Button kind="secondary" onClick={onTakeTheirs}>
          Go on with theirs
        </Button>
      </div>
    </Notice>
  </Focused>
);
