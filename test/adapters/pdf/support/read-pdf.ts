import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api';

/** A run of text with its place in points, from the bottom left of the page. */
export type Run = { text: string; left: number; right: number; baseline: number };
export type Page = { text: string; runs: Run[] };

const toRun = ({ str, transform, width }: TextItem): Run => {
  const [, , , , left = 0, baseline = 0]: number[] = transform;
  return { text: str, left, right: left + width, baseline };
};

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** What an independent reader finds in a PDF: its text page by page, its metadata and its bookmarks. */
export const readPdf = async (bytes: Uint8Array) => {
  const document = await getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const runs = items.filter((item): item is TextItem => 'str' in item);
    const text = spaced(runs.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''));
    pages.push({ text, runs: runs.filter(({ str }) => str.trim() !== '').map(toRun) });
  }
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  await document.loadingTask.destroy();
  return {
    pages,
    text: pages.map(({ text }) => text).join(' '),
    info: info as Record<string, unknown>,
    outline,
  };
};
