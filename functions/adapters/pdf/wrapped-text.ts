import type { Content, Style } from 'pdfmake/interfaces';

/** Longer than any word: a link, a pasted key, a run of one letter. */
const longRun = /(\S{30,})/;

/** A text whose unbroken runs wrap inside their column instead of pushing it off the page. */
export const wrapped = (text: string, style: Style = {}): Content[] =>
  text
    .split(longRun)
    .filter((part) => part !== '')
    .map(
      (part): Content => ({
        ...style,
        text: part,
        ...(longRun.test(part) ? { wordBreak: 'break-all' } : {}),
      }),
    );

const longestUnbroken = 40;

/** As `wrapped`, but a short value, such as a registration mark, stays on one line. */
export const unbroken = (text: string): Content[] =>
  text.length <= longestUnbroken && !text.includes('\n') ? [{ text, noWrap: true }] : wrapped(text);
