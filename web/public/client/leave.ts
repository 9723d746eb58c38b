import { all, fieldsIn, first, isTickable } from './dom.ts';

/** Empties every field, also of what the server had filled in, so that no history entry can bring it back. */
export const clearForms = (): void => {
  for (const field of fieldsIn(document)) {
    if (isTickable(field)) field.checked = false;
    else field.value = '';
    field.defaultValue = '';
  }
};

let left = false;

/** Whether the reader is on the way out: nothing more may be shown. */
export const hasLeft = (): boolean => left;

const startPath = (): string => (document.documentElement.lang === 'cy' ? '/cy' : '/');

const isByBack = (): boolean =>
  performance
    .getEntriesByType('navigation')
    .some((entry) => entry instanceof PerformanceNavigationTiming && entry.type === 'back_forward');

/** Goes to the start page where Back came to a form, or to its answer, whose page was left: nothing of it is there. */
export const skipFormLeftBehind = (): void => {
  if (typeof history.state === 'number' && isByBack()) location.replace(startPath());
};

/** Leaves at once: clears, blanks the page, then replaces it, so that Back finds nothing of it. */
export const leave = (): void => {
  const way = first('#leave')?.getAttribute('href') ?? '/leave';
  clearForms();
  document.body.textContent = '';
  document.title = '…';
  left = true;
  location.replace(way);
};

const shiftPresses = 3;
const shiftWindow = 3_000;

/** Whether this key press is the third Shift in a row within three seconds. */
const createShiftCounter = (): ((key: string, now: number) => boolean) => {
  let presses: number[] = [];
  return (key, now) => {
    presses = key === 'Shift' ? [...presses.filter((time) => now - time < shiftWindow), now] : [];
    return presses.length >= shiftPresses;
  };
};

/** Escape, Shift three times and the link leave; a page that comes back from the browser's memory comes back empty. */
export const setUpLeaving = (): void => {
  const isThirdShift = createShiftCounter();
  addEventListener(
    'keydown',
    (event) => {
      // Also of a key held down or pressed again: the browser's own Escape would stop the way out.
      if (event.key === 'Escape') event.preventDefault();
      if (left || event.repeat) return;
      if (event.key === 'Escape' || isThirdShift(event.key, event.timeStamp)) leave();
    },
    true,
  );
  addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('#leave') : null;
    if (!link) return;
    event.preventDefault();
    leave();
  });
  addEventListener('pagehide', () => {
    clearForms();
    for (const typed of all('.typed, .answers, .risks, [data-receipt]')) typed.remove();
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) location.replace(left ? startPath() : location.pathname);
  });
};
