import { followUp, receipt, thread } from './en/after.ts';
import { common } from './en/common.ts';
import { errors } from './en/errors.ts';
import { acknowledge, checkAReport } from './en/forces.ts';
import { form } from './en/form.ts';
import { information } from './en/information.ts';
import { script } from './en/script.ts';
import { start } from './en/start.ts';
import { statistics } from './en/statistics.ts';

/** Every sentence of the public pages in English. */
export const en = {
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
