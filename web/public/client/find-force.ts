import { fieldsIn, first, goTo, isTickable, postPath } from './dom.ts';
import { postFields, showTrouble } from './post.ts';

const lookUp = (form: HTMLFormElement): URLSearchParams => {
  const asked = fieldsIn(form).filter(
    (field) => field.name === 'place' || (field.name === 'forceId' && isTickable(field) && field.checked),
  );
  return new URLSearchParams([...asked.map((field) => [field.name, field.value]), ['action', 'find-force']]);
};

/** Asks which forces serve the place typed, sending that and nothing else, and shows them to choose from. */
export const findForce = async (form: HTMLFormElement): Promise<void> => {
  try {
    const answer = await postFields(postPath(form), lookUp(form));
    const options = first('#force-options', answer);
    if (options) first('#force-options', form)?.replaceWith(document.importNode(options, true));
    goTo(first('#force-options [role="status"]', form));
  } catch (error) {
    showTrouble(error);
  }
};
