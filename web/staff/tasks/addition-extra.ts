import { phases, reopenablePhases } from '../../../functions/domain/case/phase.ts';
import type { CaseShown } from '../api/case-schemas.ts';
import type { Extra } from './answer-form.tsx';

/** A case that is still worked on is not opened again beside that work: what was added is seen where it is in hand. */
export const additionExtra = ({ state }: CaseShown): Extra => ({
  shows: () => false,
  render: () => null,
  check: () => [],
  bars: (decision) => {
    const phase = phases.find((known) => known === state);
    const isInHand = phase !== undefined && !reopenablePhases.includes(phase);
    return decision === 'reopen' && isInHand
      ? 'The case is still in hand: what was added is seen there'
      : undefined;
  },
});
