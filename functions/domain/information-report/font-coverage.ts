/**
 * Code points that both weights of DejaVu Sans Condensed draw and that need neither shaping nor a second
 * direction: Latin, Greek, Cyrillic, Armenian and Georgian letters, combining accents, punctuation and common
 * symbols, as inclusive hexadecimal ranges. A test derives the same list from the font files.
 */
export const coverage =
  '20-7e a0-ac ae-2e9 2ec-2ee 2f3 2f7 300-34f 351-353 357-358 35a 35c-362 370-377 37a-37f 384-38a 38c ' +
  '38e-3a1 3a3-525 531-556 559-55f 561-587 589-58a 10a0-10c5 10d0-10fc 1e00-1efb 1f00-1f15 1f18-1f1d ' +
  '1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb ' +
  '1fdd-1fef 1ff2-1ff4 1ff6-1ffe 2000-200a 2010-2027 202f-205f 2070-2071 2074-208e 2090-209c ' +
  '20a0-20b5 20b8-20ba 20bd 2100-2109 210b-2149 214b 214e 2150-2185 2189 2190-22ff 2460-2469 ' +
  '2500-25fc 25ff-2613 2616-2647 2654-267e 2680-2692 2694-269c 269e-26a0 26a2-26a9 26ac-26b8 ' +
  '26c0-26c3 26e2 2701-2704 2706-2709 270c-2727 2729-274b 274d 274f-2752 2756 2758-275e 2761-2794 ' +
  '2798-27af 27b1-27be fb00-fb06';

/** The blocks the list is drawn from; the font has more, but nobody has looked at how the rest comes out. */
export const coveredBlocks: readonly (readonly [first: number, last: number])[] = [
  [0x0020, 0x058f],
  [0x10a0, 0x10ff],
  [0x1e00, 0x1fff],
  [0x2000, 0x209c],
  [0x20a0, 0x20bf],
  [0x2100, 0x22ff],
  [0x2460, 0x2469],
  [0x2500, 0x27bf],
  [0xfb00, 0xfb06],
];

const parseRange = (range: string): readonly [number, number] => {
  const [first = '', last = first] = range.split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
};

const ranges = coverage.split(' ').map(parseRange);

/** Whether the report's font draws this code point as it should look. */
export const isCovered = (codePoint: number): boolean =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
