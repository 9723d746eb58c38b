import { followUp, receipt, thread } from './cy/after.ts';
import { common } from './cy/common.ts';
import { errors } from './cy/errors.ts';
import { acknowledge, checkAReport } from './cy/forces.ts';
import { form } from './cy/form.ts';
import { information } from './cy/information.ts';
import { script } from './cy/script.ts';
import { start } from './cy/start.ts';
import { statistics } from './cy/statistics.ts';
import type { Messages } from './messages.ts';

/** Every sentence of the public pages in Welsh. It awaits a translator, and every Welsh page says so. */
export const cy: Messages = {
  common,
  start,
  form,
  errors,
  receipt,
  followUp,
  thread,
  acknowledge,
  checkAReport,
  information,
  statistics,
  script,
};
