import LanguageDetect from 'languagedetect';
import type { Token } from './tokens.ts';

/** `other` is a language that no rule reads; `noise` is hardly words at all. */
export type ReadableLanguage = 'en' | 'cy' | 'other' | 'noise';

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

const english =
  set(`the a an and or but of to in on at for from with by is was are were be been has have had do did
  he she it they them his her him i me my we us our you your this that there their what who when where which not no
  so if as about up out all one two some said says will would could can dont im ive its hes shes me police officer
  then than just get got know because im u ur bcos cos wen dat coz pls plz n thats theres like after before into been
  told asked went came took want think again every last any more other very over down off money work car house phone`);
const welsh =
  set(`y yr a ac i o yn ar am at gan gyda mae oedd roedd bod wedi ei eu fy fi dwi rwy rwyf rydw fe mi ni nid ddim
  sy syn yw ydy ond neu os mewn heb hefyd hyn hwn hon hynny bydd byddai cael gael dweud heddlu swyddog nhw chi ti un
  dau pan lle pwy beth iawn ym ymhob dydy doedd does neb byth efo isio rhywun gwneud wrth nos dydd
  am dros drwy rhwng ers tan fel mor holl pob bob ambell llawer ein eich fo hi hwnnw honno ma dw fydd`);

const shareOf = (tokens: readonly Token[], words: ReadonlySet<string>): number =>
  tokens.filter((token) => words.has(token.norm)).length / Math.max(1, tokens.length);

const detector = new LanguageDetect();
const sampled = 1_500;
const readable = 0.24;
const fewestWords = 3;

const looksForeign = (text: string): boolean => {
  const [best] = detector.detect(text.slice(0, sampled), 1);
  return best !== undefined && best[0] !== 'english' && best[0] !== 'welsh' && best[1] > 0.12;
};

const isOtherScript = (text: string): boolean => {
  const letters = text.slice(0, sampled).match(/\p{L}/gu)?.length ?? 0;
  const latin = text.slice(0, sampled).match(/\p{Script=Latin}/gu)?.length ?? 0;
  return letters > 8 && latin < letters / 2;
};

const mashed = /^[^aeiouyw]{4,}$|(.)\1{3,}/;
const advertised = new Set(
  'free cheap buy click subscribe followers offer offers robux casino viagra seo discount promo deal deals www http https lol haha test lorem ipsum'.split(
    ' ',
  ),
);

/** How much looks like mashed keys, repeats, adverts, links and pictures. */
const noiseIn = (text: string, tokens: readonly Token[]): number => {
  const start = text.slice(0, sampled);
  const repeats = tokens.filter((token, at) => token.norm === tokens[at - 1]?.norm).length;
  const odd = tokens.filter(
    (token) => mashed.test(token.norm.slice(0, 30)) || advertised.has(token.norm),
  ).length;
  const links = start.match(/https?:|www\.|example\.(?:com|net|org)|\d% off|>>>|<<</gi)?.length ?? 0;
  const pictures = start.match(/\p{Extended_Pictographic}/gu)?.length ?? 0;
  return repeats + odd + links + Math.min(pictures, 4);
};

const noisy = 4;
const noisyShare = 0.2;

const isNoise = (text: string, tokens: readonly Token[], share: number): boolean => {
  const noise = noiseIn(text, tokens);
  return noise >= noisy && noise / Math.max(1, tokens.length) >= noisyShare && share < 0.4;
};

/**
 * What a text is written in, judged first by the small words of English and Welsh (which text-speak and misspelling
 * leave alone) and, where those are few, by letter triples (languagedetect, 52 languages).
 */
export const languageOf = (text: string, tokens: readonly Token[]): ReadableLanguage => {
  if (isOtherScript(text)) return 'other';
  const en = shareOf(tokens, english);
  const cy = shareOf(tokens, welsh);
  if (isNoise(text, tokens, Math.max(en, cy))) return 'noise';
  if (tokens.length >= fewestWords && Math.max(en, cy) >= readable) return cy > en ? 'cy' : 'en';
  if (tokens.length >= fewestWords && looksForeign(text)) return 'other';
  return tokens.length >= fewestWords && Math.max(en, cy) > 0.12 ? 'en' : 'noise';
};
