/** Why a few words may identify the person who gave them. */
export type SourceRiskKind = 'relationship' | 'unique-knowledge' | 'exact-time' | 'gender' | 'identifier';

/** Words of the text, `start` inclusive and `end` exclusive in UTF-16 units. */
export type SourceRisk = { text: string; start: number; end: number; kind: SourceRiskKind };

const kin =
  'husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|ex|mum|mam|mom|dad|mother|father|sister|brother|daughter|son|aunt|auntie|uncle|nephew|niece|cousin|nan|gran|grandad|step(?:mum|dad|son|daughter)|flatmate|housemate|best (?:mate|friend)|neighbour|boss|manager|landlord|lodger|in-law';

const i = "(?:i|i'm|i’m|im|i've|i’ve|ive|i'd|i’d|we|we're|we've)";

type Clue = { readonly kind: SourceRiskKind; readonly pattern: RegExp };

const clue = (kind: SourceRiskKind, source: string): Clue => ({
  kind,
  pattern: new RegExp(`\\b(?:${source})`, 'i'),
});

/** Each is tried on one clause of at most 300 characters; none has a nested repeat, so none can run away. */
const clues: readonly Clue[] = [
  clue('relationship', `my (?:[a-z]+ )?(?:${kin})(?:'s|’s|s)?\\b`),
  clue('relationship', `${i} (?:was|were|am|been|got) (?:married|engaged|living|seeing|dating|related)`),
  clue('relationship', `${i} lived .{0,20}with\\b`),
  clue('relationship', "(?:he|she)(?:'s| is| was|s) my\\b"),
  clue(
    'relationship',
    `${i} (?:am |was )?(?:his|her|their) (?:[a-z]+ )?(?:${kin}|carer|nurse|cleaner|key worker|teacher|solicitor|doctor)\\b`,
  ),
  clue(
    'relationship',
    `${i} am the (?:[a-z]+ )?(?:key worker|carer|manager|cleaner|nurse|owner|landlady|landlord|caretaker)\\b`,
  ),
  clue(
    'relationship',
    `${i} (?:have )?(?:work|worked|shared|sat) (?:[a-z]+ )?(?:with|beside|alongside|under|next to|for) (?:him|her|them)\\b`,
  ),
  clue('relationship', "(?:dwi|rydw i|rwy|rwyf|roeddwn) (?:'?n|yn) (?:briod|byw|gweithio) (?:gyda|efo|hefo)"),
  clue('relationship', 'fy (?:ng?h?wraig|ng?h?wr|mhartner|mrawd|chwaer|mam|nhad|mab|merch|nghariad|ffrind)'),
  clue('unique-knowledge', '(?:only|just) (?:me|i|him|her|the two of us|us two|one other|the two)\\b'),
  clue('unique-knowledge', `${i}(?: am| was)? (?:the )?only (?:one|person|woman|man|other)\\b`),
  clue('unique-knowledge', `${i} am (?:one of|the only)\\b`),
  clue('unique-knowledge', 'one of (?:two|three|four|only|the few)\\b.{0,40}'),
  clue(
    'unique-knowledge',
    "(?:he|she|they)(?: has|'s|s)? (?:only )?(?:told|tells|showed|rang|texted|confided in) (?:me|only me|nobody but me|no one but me|nobody else)\\b",
  ),
  clue('unique-knowledge', 'told (?:nobody|no one|noone) (?:but me|else)'),
  clue('unique-knowledge', 'nobody else (?:knows|saw|was|heard|could)'),
  clue('unique-knowledge', `${i} do (?:the|his|her|their) (?:books|accounts|cleaning|payroll|rota)`),
  clue(
    'unique-knowledge',
    `${i} (?:work|clean|worked|run|own|manage|have|keep|rent|drive|look after|drink) (?:[a-z]+ )?(?:at|in|on|for|the|a|behind|saturdays|weekends|nights|next door)\\b.{0,20}(?:shop|caf[eé]|pub|bar|office|tills?|stall|yard|salon|garage|kitchen|desk|flat|house|reception|home|ward|school|takeaway|hotel|club)`,
  ),
  clue('unique-knowledge', `${i} was the (?:[a-z]+ ){1,3}`),
  clue('unique-knowledge', `${i} had access to`),
  clue('unique-knowledge', '(?:including|like) mine\\b'),
  clue('unique-knowledge', `while ${i} was\\b`),
  clue('unique-knowledge', 'just me (?:in|and|at|there)'),
  clue('unique-knowledge', 'fi oedd yr unig'),
  clue('unique-knowledge', 'neb (?:ond|heblaw) fi'),
  clue(
    'exact-time',
    '(?:ten|quarter|half|five|twenty) past (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d)',
  ),
  clue('exact-time', '(?:last night|this morning|yesterday) at \\d'),
  clue('exact-time', 'at (?:about )?\\d{1,2}[:.]\\d\\d'),
  clue('gender', `as a (?:[a-z]+ )?(?:woman|man|mother|father|girl|lad|mum|dad)\\b`),
  clue('gender', `${i} (?:am|was) a (?:[a-z]+ )?(?:woman|man|girl|mother|father|mum|dad|female|male)\\b`),
  clue(
    'identifier',
    '(?:my|their|the|our) (?:case |crime |complaint )?ref(?:erence)?(?: number)? (?:is |no\\.? |number )?[A-Z]{0,4}[/-]?\\d',
  ),
  clue('identifier', 'my (?:name|number|phone|email|address|collar number) (?:is|was)\\b'),
  clue('identifier', '[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}\\.[a-z]{2,10}'),
];

const longestClause = 300;

type Clause = { readonly text: string; readonly start: number };

/** Clauses between full stops, semicolons, line breaks and long dashes, none longer than 300 characters. */
const clausesOf = (text: string): readonly Clause[] => {
  const clauses: Clause[] = [];
  let start = 0;
  const push = (end: number): void => {
    for (let at = start; at < end; at += longestClause)
      clauses.push({ text: text.slice(at, Math.min(end, at + longestClause)), start: at });
    start = end;
  };
  for (const match of text.matchAll(/[.!?;,:](?=\s)|\n/g)) push(match.index + 1);
  push(text.length);
  return clauses;
};

const trimmed = ({ text, start }: Clause, kind: SourceRiskKind): SourceRisk => {
  const lead = text.length - text.trimStart().length;
  const words = text.trim().replace(/[.!?;,:]$/, '');
  return { text: words, start: start + lead, end: start + lead + words.length, kind };
};

/**
 * Words that could identify the person who gave the report, so that a write-up leaves them out and a form can warn
 * before sending. It sees what is commonly telling; it cannot know what is telling in one particular case. Runs
 * anywhere, imports nothing, sends nothing; linear in the length of the text.
 */
export const findSourceRisks = (text: string): SourceRisk[] =>
  clausesOf(text).flatMap((clause) => {
    const found = clues.find(({ pattern }) => pattern.test(clause.text));
    return found === undefined ? [] : [trimmed(clause, found.kind)];
  });
