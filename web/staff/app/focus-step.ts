/** Moves the focus to the next (1) or previous (-1) of the elements with these ids; to the first where none has it. */
export const focusStep = (ids: readonly string[], step: 1 | -1): void => {
  const at = ids.indexOf(document.activeElement?.id ?? '');
  const next = ids[at === -1 ? 0 : Math.min(Math.max(at + step, 0), ids.length - 1)];
  if (next !== undefined) document.getElementById(next)?.focus();
};
