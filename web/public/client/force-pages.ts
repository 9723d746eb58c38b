import { all, first, isField } from './dom.ts';

const setField = (id: string, value: string): void => {
  const field = first(`#${id}`);
  if (isField(field)) field.value = value;
};

/** Takes the code of an acknowledgement link out of the fragment, which no server and no mail gateway gets to see. */
export const takeCodeFromFragment = (): void => {
  const fragment = decodeURIComponent(location.hash.slice(1));
  if (fragment === '' || !first('#code')) return;
  setField('code', fragment.replace(/^.*=/, ''));
  history.replaceState(null, '', location.pathname);
};

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Works out the digest of a chosen file here: the file goes nowhere. */
export const offerFileDigest = (): void => {
  const input = first('#file');
  if (!(input instanceof HTMLInputElement) || !globalThis.crypto?.subtle) return;
  for (const part of all('[data-script]')) part.hidden = false;
  input.addEventListener('change', async () => {
    const bytes = await input.files?.[0]?.arrayBuffer();
    if (bytes) setField('sha256', hex(await crypto.subtle.digest('SHA-256', bytes)));
  });
};
