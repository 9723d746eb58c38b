/** Line ends of every system, and the vertical tab and form feed of old word processors. */
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Marks that draw nothing and change nothing in left-to-right text; phones and word processors paste them in. */
const invisible =
  /\u00ad|\u034f|\u061c|[\u200b-\u200f]|\u202a|\u202c|[\u2060-\u2066]|\u2068|\u2069|\ufe0e|\ufe0f|\ufeff/g;

const tabStop = '    ';

/**
 * The text as it is printed: composed letters, `\n` as the only line end, tabs as spaces, invisible marks taken
 * out. Nothing that a reader could see is dropped: what cannot be printed stays, for `findUnprintable` to refuse.
 */
export const toPrintableText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(lineEnds, '\n')
    .replaceAll('\t', tabStop)
    .replaceAll('\u3000', ' ')
    .replace(invisible, '');
