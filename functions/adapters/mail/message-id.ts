const headerEnd = '\r\n\r\n';
const messageIdLine = /^message-id:\s*<([^<>\s]+)>/im;

/** The Message-ID of a raw mail without its angle brackets; null when its header has none. */
export const messageIdOf = (raw: Uint8Array): string | null => {
  const mail = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const end = mail.indexOf(headerEnd);
  const header = mail.subarray(0, end === -1 ? mail.length : end).toString('latin1');
  return messageIdLine.exec(header)?.[1] ?? null;
};
