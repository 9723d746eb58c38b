import type { SourceRiskKind } from './kinds.ts';

/** Words of the text, `start` inclusive and `end` exclusive in UTF-16 units. */
export type SourceRisk = { text: string; start: number; end: number; kind: TellingKind };

/** In the giver's own words a first person is no clue by itself. */
type TellingKind = Exclude<SourceRiskKind, 'first-person'>;

/** Word lists. A trailing `'s`, `s` or nothing may follow each person. */
const kin =
  'husband|wife|partner|boyfriend|girlfriend|fianc[eé]e?|ex(?:-(?:wife|husband|partner|girlfriend|boyfriend))?|mum|mam|mom|dad|mother|father|sister|brother|daughter|son|aunt|auntie|uncle|nephew|niece|cousin|nan|gran|grandma|grandad|step[a-z]{3,8}|best (?:mate|friend)|mate|friend|lad|girl|kids?|boys?|children|family|ma|missus|other half|twins|grand[a-z]{3,8}';
const ties =
  'flatmate|housemate|neighbour|boss|manager|landlord|landlady|lodger|tenant|employer|worker|colleague|client|customer|patient|pupil|student|carer|supervisor|sergeant|inspector|skipper|shift|team|trial|solicitor|desk|shop|salon|workplace|maiden name';
const jobs =
  'key worker|support worker|social worker|carer|nurse|doctor|teacher|manager|cleaner|owner|landlady|landlord|caretaker|receptionist|secretary|barman|barmaid|bookkeeper|accountant|driver|solicitor|volunteer|student|apprentice|tenant|lodger|neighbour|witness|victim|complainant|informant|constable|officer|pc|pcso|sergeant|dc|probationer|call handler|sex worker|paramedic|priest|vicar|bouncer|doorman|porter|chef|waiter|waitress|hairdresser|mechanic';
const work =
  'work|works|worked|clean|run|own|manage|moderate|sit|lodge|rent|teach|nurse|serve|deliver|volunteer|drink|train|share|live|lived|look after|deal with|cut|mind|babysit|do the|keep the|have the|have a|used to';
/** What people own, use or work with, that places them when they call it theirs. */
const owned =
  'tutor|mentor|coach|cab|taxi|lorry|juniors?|apprentice|trainee|probation|contract|staff|trailer|stall|boat|pitch|rounds?|ward|crew|partner|producer|editor|handler|sponsor';
/** Few have one, so that who it was can be worked out: a carer, a cleaner, a flatmate. */
const lookers =
  'carer|key worker|support worker|social worker|cleaner|lodger|flatmate|housemate|cellmate|secretary|nanny|childminder|therapist|landlady|tenant|receptionist|interpreter|care worker|health visitor|midwife';
const telling = `(?:his|her|their) (?:${lookers})`;
const knows =
  'said|says|saw|sees|heard|hears|told|tells|reported|knows|knew|found|noticed|wrote|rang|watched|recognised|was told|was shown';
/** Told with no "I": "Picked two men up", "Told the driver". */
const elided =
  '(?:told the (?:driver|barman|barmaid|receptionist|nurse|teacher|manager|guard|landlord)|picked|sat|stood|drove|delivered|served|collected|followed|counted|cleaned|lodged|worked|work|live|lived|drive|clean)';
const me =
  "\\bi(?:(?:['’]?(?:m|ve|d))|(?: am| was| have| had| did))?(?: been)?(?: only| also| still| just| both)?";

type Clue = { readonly kind: TellingKind; readonly pattern: RegExp };

const clue = (kind: TellingKind, source: string): Clue => ({ kind, pattern: new RegExp(source, 'i') });

/** Each is tried on one clause of at most 300 characters and has no nested repeat, so none can run away. */
const clues: readonly Clue[] = [
  clue('relationship', `\\b(?:my|our|me)(?: [a-z-]{1,12}){0,2} (?:${kin}|old man)(?:['’]?s)?\\b`),
  clue('relationship', `\\b(?:my|our)(?: [a-z-]{1,12})? (?:${ties})(?:['’]?s)?\\b`),
  clue('relationship', `${me} (?:married|engaged|related|living with|seeing|going out with|dating) `),
  clue('relationship', `${me} (?:his|her|their)(?: [a-z]{1,12})? (?:${kin}|${ties}|${jobs})\\b`),
  clue('relationship', `\\b(?:he|she)(?:['’]?s| is| was| has been) (?:been )?(?:my|our)\\b`),
  clue('relationship', `\\bi lived .{0,25}\\bwith\\b`),
  clue(
    'relationship',
    `${me} (?:know|known|worked?) (?:[a-z]{1,9} )?(?:with|beside|alongside|under|next to|for|him|her) `,
  ),
  clue('unique-knowledge', `${me} (?:a|an|the|one of(?: [a-z]+)?)(?: [a-z-]{1,12}){0,3} (?:${jobs})s?\\b`),
  clue('unique-knowledge', `${me} (?:the|one of|in charge of|responsible for|based|stationed|posted)\\b`),
  clue('unique-knowledge', `^(?:so |and |as |because |but )?\\bi (?:only |also |still |both )?(?:${work}) `),
  clue(
    'unique-knowledge',
    '\\bi (?:only |also |still )?(?:work|clean|lodge|volunteer|do the books|moderate|sit) ',
  ),
  clue(
    'unique-knowledge',
    '\\b(?:nobody|no ?one) (?:else|but me|other than me)\\b|\\bonly (?:me|i|the two|one other)\\b|\\bjust (?:me|the two of us|us two)\\b|\\bthe only (?:one|person|woman|man|other)\\b',
  ),
  clue('unique-knowledge', '\\bone of (?:two|three|four|only|the few)\\b'),
  clue(
    'unique-knowledge',
    '\\b(?:he|she|they)(?:[' +
      "'’" +
      ']?s| has| have)? (?:only )?(?:told|showed|rang|phoned|confided in|admitted to|bragged to|texts?|texted|sent) (?:me|my|us)\\b',
  ),
  clue('unique-knowledge', '\\b(?:rang|sent|showed|shown|texted|texting|phoned|send) (?:it )?(?:to )?me\\b'),
  clue(
    'unique-knowledge',
    `\\bi(?:['’]?ve| have) (?:been shown|seen|stood|sat|emptied|opened|got his|been in|been sent|moved)\\b`,
  ),
  clue(
    'unique-knowledge',
    `\\b(?:the )?(?:man|woman|lad|girl|lady|stall|desk|flat|person) (?:beside|next to|above|below|behind|opposite) me\\b|\\bof my (?:lorry|van|cab|car|taxi|shop|house|flat)\\b|\\bin court on\\b|\\bthe firm (?:won|did|does)\\b|\\bi do(?:n['’]?t| not) live\\b`,
  ),
  clue(
    'unique-knowledge',
    '\\bi (?:had access|was made redundant|was at the table|overheard|was sent|am there|was there)\\b',
  ),
  clue('unique-knowledge', `\\b(?:while|when) i was\\b`),
  clue('unique-knowledge', '\\b(?:including|like|as well as|do) mine\\b|\\bmine too\\b'),
  clue(
    'unique-knowledge',
    '\\b(?:broken|broke|fractured|burst|split) (?:my |a )?(?:[a-z]+ )?(?:wrist|arm|leg|nose|jaw|ribs?|lip|fingers?|thumb|hand|tooth|teeth|cheekbone|skull|collarbone)\\b',
  ),
  clue(
    'unique-knowledge',
    '\\bi (?:had to go|went) to (?:a|the|my|minor|hospital)\\b|\\b(?:minor injuries|a&e|walk-in centre)\\b',
  ),
  clue(
    'unique-knowledge',
    '\\b(?:the trial|court case|the hearing) (?:starts|is|begins)\\b|\\bbeing prosecuted\\b',
  ),
  clue(
    'unique-knowledge',
    '\\bi (?:did complain|complained|raised|reported (?:him|her|this|it) to|flagged|objected)\\b|\\bi have (?:raised|complained|reported)\\b',
  ),
  clue(
    'unique-knowledge',
    '\\b(?:stopped|ended) when i\\b|\\b(?:got stopped|stopped me|pulled me over|on (?:the|my) way home)\\b',
  ),
  clue(
    'unique-knowledge',
    "\\bi(?:['’]?m| am) (?:driving|staying|sleeping|hiding|writing this from|in the house)\\b",
  ),
  clue(
    'unique-knowledge',
    "\\bfi oedd yr unig|\\bneb (?:ond|heblaw) fi\\b|\\b(?:wrtha|wrthyf|ata|imi|i mi) (?:i|fi)\\b|\\b(?:dwi|rwy|rwyf|rydw i|roeddwn)(?:['’]n| yn) (?:gweithio|byw|briod|rhentu|rhannu|glanhau)",
  ),
  clue(
    'relationship',
    '\\bfy (?:ng?h?wraig|ng?h?[wŵ]r|mhartner|mrawd|chwaer|mam|nhad|mab|merch|nghariad|ffrind|nghymydog|mos|rheolwr|landlord)\\b',
  ),
  clue(
    'relationship',
    '\\bme and (?:my|next|the|him|her|two|a) |\\b(?:he|she|stairs|next door|wife|husband|partner|mum|friend|mate|sister|brother) and i (?:both|were|was|saw|heard|had|have|share)\\b',
  ),
  clue(
    'relationship',
    "\\bi(?:['’]?ve| have) (?:got )?(?:a|two|three|four|\\d) (?:child|kid|son|daughter|boy|girl|children|kids|sons|daughters|boys|girls)",
  ),
  clue(
    'relationship',
    '\\ba (?:colleague|friend|mate|neighbour|relative|workmate|girl i|lad i|woman i|man i)\\b',
  ),
  clue(
    'relationship',
    '\\b(?:on|at|in|to|outside|near|above|below|opposite|round) (?:my|our) (?!(?:own|wits|heads|minds|surprise|knowledge|town|area|city|phone|mind|way|account|back|case|property)\\b)[a-z]+',
  ),
  clue(
    'unique-knowledge',
    '\\bi (?:can|could) (?:hear|see) |\\bi (?:have )?(?:over)?heard (?:them|the|him|her|it|this|that|every|all of)\\b|\\bboth (?:heard|saw)\\b',
  ),
  clue('unique-knowledge', "\\bi(?:['’]?m| am) (?:there|here|in|on|with) (?:every|each|most|all|the)\\b"),
  clue(
    'unique-knowledge',
    '\\bi was (?:in(?! the car| my)|on(?! hold)|at|behind|under|upstairs|next|sat|stood|sitting|standing|working|cleaning|waiting|with|held|arrested|staying|visiting|collecting|serving) ',
  ),
  clue(
    'unique-knowledge',
    '\\b(?:he|she) (?:holds|runs|owns|keeps|manages|rents) (?:the|a|her|his) (?:licence|pub|shop|caf[eé]|bar|salon|stall|flat|hotel|business)',
  ),
  clue(
    'unique-knowledge',
    '\\b(?:me|i) (?:[a-z]+ )?(?:at|in|on) the (?:kitchen|bedroom|bed|bathroom|sofa|hospital|wedding|funeral|christening)\\b',
  ),
  clue(
    'exact-time',
    '\\b(?:five|ten|quarter|twenty|half) (?:past|to) (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\\d)',
  ),
  clue('relationship', '\\b(?:come|comes|came) (?:in|in to|into|to|round to) (?:my|our) [a-z]'),
  clue(
    'identifier',
    '\\b(?:case|crime|complaint|incident|reference) (?:number|no\\.?)(?: is)? [a-z]{0,4}[/-]?\\d',
  ),
  clue(
    'unique-knowledge',
    `\\bi(?:['’]?m| am) (?:only )?(?:\\d{1,2}|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:six|seven|eigh|nine)ty[a-z -]{0,6})(?! (?:years in|miles|weeks|days|minutes))\\b`,
  ),
  clue(
    'unique-knowledge',
    '\\b(?:two|three|four|five|six|\\d{1,2}|both|all|some|none|one) of us\\b|\\bwhere i (?:work|clean|live|do|volunteer|drink|train|park|stay|study|bank|shop)\\b',
  ),
  clue(
    'relationship',
    '\\b(?:at|of|with|near|round) ours\\b|\\b(?:live|lives|living|is|are|was|were|staying|stays|safe|in bed) with (?:me|us)\\b|\\bnext (?:door )?to (?:me|us)\\b|\\b(?:was|is) my (?!fault|only|own|view|opinion|problem|concern)[a-z]+',
  ),
  clue(
    'unique-knowledge',
    '\\b(?:one|two|some) of (?:them|the [a-z]+) (?:told|showed|rang|sent|texted|said to) (?:me|us)\\b|\\btold (?:me|us) (?:this|himself|herself|so)\\b|\\b(?:same|just) (?:[a-z]+ )?(?:as|like) me\\b',
  ),
  clue(
    'unique-knowledge',
    `\\bi(?:['’]?ve| have)? (?:took|taken|packed|found|left|moved|blocked|carried|collected|drove|driven|opened|hid|copied|counted|wrote|kept) (?:him|her|his|their|them|it|one|two|back|out|my|the (?:log|letter|key|keys|house|flat|page|phone|bag))\\b`,
  ),
  clue(
    'unique-knowledge',
    '\\bi (?:rang|phoned|called) (?:him|her|them|the (?:house|home|agency|school|surgery|ward|office|nursery))\\b',
  ),
  clue('exact-time', '\\b(?:last night|this morning|yesterday|tonight|today) (?:at|about|around) \\d'),
  clue('exact-time', '\\bthe last (?:mon|tues|wednes|thurs|fri|satur|sun)day in\\b'),
  clue('gender', `\\bas a (?:[a-z]+ )?(?:woman|man|mother|father|girl|lad|mum|dad)\\b`),
  clue(
    'gender',
    `\\bi(?:['’]?m| am| was) (?:a|the only) (?:[a-z]+ )?(?:woman|man|girl|mother|father|mum|dad|female|male|lesbian|lad)\\b`,
  ),
  clue('identifier', '\\bref(?:erence)?(?: number)?(?: is| was| no\\.?| number|:)? [a-z]{0,4}[/-]?\\d'),
  clue('identifier', 'my (?:name|number|phone|email|address|collar number) (?:is|was)\\b'),
  clue(
    'unique-knowledge',
    `\\b(?:he|she|they)(?:['’]?s| has| had)? (?:only )?(?:took|follows|followed|asked|got|paid|offered|drove|drives|dropped|pushed|held|locks|locked|pinned|grabbed|decides|signs|owes|lent) (?:me|us|my)\\b`,
  ),
  clue(
    'unique-knowledge',
    '\\basked (?:me |us )?to (?:borrow|change|feed|sign|drive|hold|move|bring|carry) ',
  ),
  clue('unique-knowledge', '\\bi (?:write|am writing|speak|report) as\\b|\\bspeaking as\\b'),
  clue(
    'unique-knowledge',
    `^(?:[a-z]+ ){0,2}(?:${jobs}) here\\b|\\b(?:submission|report|statement|account|letter) (?:by|from) (?:a|an|the)\\b`,
  ),
  clue('unique-knowledge', `^(?:so |and |then )?${elided}\\b(?! by)`),
  clue(
    'unique-knowledge',
    `\\b(?:he|she|they)(?:['’]?ll|['’]?d| will| would) (?:soon )?(?:know|guess|recogni[sz]e|work out) (?:it|who|the|that|me|i|which)\\b`,
  ),
  clue(
    'unique-knowledge',
    '\\bthe (?:only|last|first|youngest|oldest|newest) (?:civilian|woman|man|girl|one|person|member|carer|cleaner|nurse|driver|customer|guest|resident|tenant|volunteer|passenger|pupil|black|asian|gay|disabled)(?: [a-z]+)? (?:on|in|at|there|out|of|left|to)\\b',
  ),
  clue(
    'unique-knowledge',
    `\\b(?:told|disclosed|confided|mentioned|reported|said)(?: (?:this|it|that))? (?:to|in) (?:a|an|the|his|her|their) (?:[a-z]+ )?(?:${jobs}|${kin}|${ties})\\b`,
  ),
  clue(
    'relationship',
    `\\b(?:my|our) (?:two|three|four|\\d|[a-z]+) ?(?:${owned})s?\\b|\\b(?:my|our) (?:${owned})s?\\b`,
  ),
  clue(
    'relationship',
    '\\b(?:including|like|with|by|for|from|than|of) our (?:firm|company|office|depot|school|ward|pub|street|village|unit|home|shop|department|branch|club|church|mosque|estate|block|row|close|class|farm)\\b',
  ),
  clue(
    'unique-knowledge',
    '\\b(?:signing|picking|driving|taking|dropping|following|ringing|showing|teaching|paying|training|tutoring) (?:me|us)\\b',
  ),
  clue('unique-knowledge', '\\b(?:on|to|with) (?:two|three|four|five|six) of (?:them|us)\\b'),
  clue(
    'exact-time',
    '\\b(?:at|from) (?:[01]?\\d|2[0-3])[:.][0-5]\\d (?:last night|yesterday|this morning|tonight|that night|today)\\b',
  ),
  clue('unique-knowledge', `\\b(?:${telling}) (?:who [a-z]+ )?(?:${knows})\\b`),
  clue(
    'unique-knowledge',
    `\\b(?:a|an|the) (?:${lookers}) (?:on|at|in) (?:the|a) [a-z ]{1,24} (?:${knows})\\b`,
  ),
  clue(
    'unique-knowledge',
    '\\b[a-z]+ (?:ydw|dw) i\\b|\\b(?:ffoniodd|dywedodd|dwedodd|soniodd) (?:y|fy|ei|wrth)\\b',
  ),
  clue('identifier', '[a-z0-9._-]{1,40}@[a-z0-9-]{1,40}\\.[a-z]{2,10}'),
];

/** Verbs after "I" or "we" that tell nothing of where the giver stood: thinking, asking, ringing the police. */
const plainVerbs = new Set(
  'think thought know knew want wanted believe feel felt expect wish would wouldnt could couldnt can cant cannot dont didnt dunno hope guess guessed reckon suppose mean say said saying will wont need needed rang ring rung called call phoned telephoned asked ask asking wrote write writing written saw see seen watched heard gave give got get getting take took took tried try understand accept appeal request pay paid appreciate imagine noticed notice remember found find felt wondered wonder swear promise doubt not never just should may might must shall happy sorry grateful sure afraid scared aware glad willing sick told tell telling shouldnt hear didn don am was have had ve m d really honestly look looked looking like love hate saying pay screenshots photographs photos copies saved kept everything video pictures evidence attached photo proof gather suggest rather arrested promised ringing telling calling passing reporting reject let being reports free nothing no to havent hasnt wasnt isnt arent werent clicked googled four two three more all is the screenshotted recorded well put live speak spoke going fallen complained trying left pensioner start confirm enclose include supply provide share mark refuse agree hereby wondering hoping guessing mentioned mention stopped stop went go going made make froze moved ended pushed checked simply maintain ticked drawn swing effectively past given passing asking dread since'.split(
    ' ',
  ),
);

const firstPerson =
  /\b(?:i(?:['’]?(?:m|ve|d|ll))?|we(?:['’](?:ve|d|re|ll)|ve)?)(?: (?:am|was|were|are|have|had|been|do|did|only|also|still|just|both|even|always|usually|sometimes|often|happen to))* ([a-z'’-]+)/gi;

/** "I hold a market pitch", "we matched on an app": a first person doing something that places them. */
const placesTheGiver = (clause: string): boolean =>
  [...clause.matchAll(firstPerson)].some(
    ([, verb = '']) => !plainVerbs.has(verb.toLowerCase().replaceAll(/['’]/g, '')),
  );

/** Common Welsh words: "i" is "to" there, so the English first person is not looked for. */
const isWelsh = (text: string): boolean =>
  (text.match(/\b(?:yn|mae|wedi|oedd|roedd|heddlu|dwi|rwy|ddim)\b/gi)?.length ?? 0) >= 3;

const complaining =
  /\b(?:apolog|complain|ticket|fined?\b|points|101\b|on hold|rude|no further|reopen|cancelled|appeal|review|iopc|ombudsman|ring(?:ing)? (?:me )?back|call(?:ed)? back|useless|lazy|disgust|compensation|crime number|not one|nobody (?:came|has|ever)|fobbed|explain|refund|stop and search|no reply|flexible working|promotion)/gi;

const fewestComplaints = 2;

/** A complaint of service is full of "I": there only the clearer clues count. */
const isComplaint = (text: string): boolean => (text.match(complaining)?.length ?? 0) >= fewestComplaints;

const longestClause = 300;
const shortestClue = 5;

type Clause = { readonly text: string; readonly start: number };

/** Clauses between stops, commas and line breaks, none longer than 300 characters. */
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

const trimmed = ({ text, start }: Clause, kind: TellingKind): SourceRisk => {
  const lead = text.length - text.trimStart().length;
  const words = text.trim().replace(/[.!?;,:]$/, '');
  return { text: words, start: start + lead, end: start + lead + words.length, kind };
};

const handlerLine = /^[ \t]*(?:call[ -]?(?:handler|taker)|handler|operator)[ \t]?:.*$/gim;

/** What a call handler said blanked out, the rest where it was. */
const giversWords = (text: string): string => text.replaceAll(handlerLine, (line) => ' '.repeat(line.length));

/**
 * Words that could identify the person who gave the report, so that a write-up leaves them out and a form can warn
 * before sending. It sees what is commonly telling; it cannot know what is telling in one particular case. Runs
 * anywhere, imports nothing, sends nothing; linear in the length of the text.
 */
export const findSourceRisks = (text: string): SourceRisk[] => {
  const broad = !isComplaint(text) && !isWelsh(text);
  return clausesOf(giversWords(text)).flatMap((clause) => {
    const words = clause.text.trim();
    if (words.length < shortestClue) return [];
    const found = clues.find(({ pattern }) => pattern.test(words))?.kind;
    const kind = found ?? (broad && placesTheGiver(words) ? 'unique-knowledge' : undefined);
    return kind === undefined ? [] : [trimmed(clause, kind)];
  });
};
