import { Problem } from './problem.ts';

/** The one answer to every receipt that opens nothing: it never tells whether one exists. */
export const unknownReceipt = (): Problem =>
  new Problem(404, {
    code: 'unknown-receipt',
    title: 'That receipt opens nothing',
    detail: 'Check the receipt: 17 letters and numbers, as you wrote them down',
    extra: { errors: [{ path: 'receipt', message: 'Check the receipt: 17 letters and numbers' }] },
  });
