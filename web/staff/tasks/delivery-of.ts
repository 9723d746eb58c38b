import type { CaseShown, TaskShown } from '../api/case-schemas.ts';
import { deliveryLabels, label } from '../words/labels.ts';

type Sent = Pick<CaseShown['disseminations'][number], 'reportId' | 'state'>;

/** What came of the mail that is to be put right, in words; null where the task is about no mail. */
export const deliveryOf = (
  sent: readonly Sent[],
  { kind, reportId }: Pick<TaskShown, 'kind' | 'reportId'>,
): string | null => {
  if (kind !== 'delivery-remedy') return null;
  const mail = sent.find((one) => one.reportId === reportId);
  return mail ? label(deliveryLabels, mail.state) : null;
};
