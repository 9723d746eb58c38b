import { errors as cyErrors } from '../messages/cy/errors.ts';
import { form as cyForm } from '../messages/cy/form.ts';
import { script as cyScript } from '../messages/cy/script.ts';
import { errors } from '../messages/en/errors.ts';
import { form } from '../messages/en/form.ts';
import { script } from '../messages/en/script.ts';

/** The sentences the script needs, in the language of the page. */
export const words = (): { form: typeof form; script: typeof script; errors: typeof errors } =>
  document.documentElement.lang === 'cy'
    ? { form: cyForm, script: cyScript, errors: cyErrors }
    : { form, script, errors };
