import { distance } from 'fastest-levenshtein';

/** Long words that the phrases hang on and that people misspell. Short ones have too many true neighbours. */
const anchors =
  `sergeant constable inspector detective superintendent envelope received receives receiving harassed harassing
  harassment threatened threatening threatens strangled strangling girlfriend boyfriend colleague computer database informant
  undercover vulnerable relationship inappropriate homophobic transphobic misogynist discriminated controlling surveillance
  intelligence neighbour apologise apology complaint investigated investigation professional registration backhander
  intimidated intimidating uncomfortable prosecuted suspicious assaulted sexually disappear ombudsman`
    .split(/\s+/)
    .filter((word) => word !== '');

const byInitial = Map.groupBy(anchors, (word) => word[0] ?? '');
const known = new Set(anchors);

const shortest = 7;
const longest = 16;

/** One letter may be wrong, two in a long word. */
const allowed = (word: string): number => (word.length >= 8 ? 2 : 1);

/** True words that stand close to an anchor. */
const trueWords = new Set(
  'compliant compute computing commute commutes computed computes commuter colleges college receiver received receipt detected defective relations inspection inspected inspects neighbours colleagues complaints complained computers envelopes sergeants constables detectives inspectors databases registrations prosecutes prosecutor relationships investigate investigates investigating investigator investigations controlled controller assaults disappears disappeared apologised apologies threaten harasses'.split(
    ' ',
  ),
);

/** Words of danger as they are written in haste or by ear: each line a word, then how it is met. */
const byEar = new Map(
  `tomorrow: tommorow tommorrow tomorow tomorro tommoro tomozz 2morrow
  screaming: screamin screeming scremin screming
  screamed: screemed scremed
  bleeding: bleedin bleading bleding
  bruises: bruses brusies bruzes bruisis
  bruised: brused bruzed
  unconscious: unconcious unconsious unconscous unconshus
  strangled: strangeled strangld stranguled
  strangles: strangels
  knife: nife kinfe knive
  locked: lokd lockd lokked loked
  killed: kild killd
  killing: killin
  hitting: hittin hiting
  beating: beatin beeting
  hurting: hurtin herting
  crying: cryin criing
  coming: comin comming
  going: goin
  waiting: waitin wating
  driving: drivin
  drinking: drinkin
  throat: throte troat
  frightened: frightend fritened fritend frightned
  terrified: terrifyed terified terryfied
  scared: scard scaird scaredd
  pregnant: pregnent pregnat pregant
  daughter: daugter dauter doughter daughtr
  medication: medacation meddication
  tablets: tablits tabletts
  insulin: insuline insullin
  petrol: petrul
  weapon: wepon weppon
  suicide: suiside sucide
  hospital: hospitle hospitol
  passport: pasport passprt
  said: sed sayed
  asleep: asleap
  bedroom: bedrom bedroome
  bathroom: bathrom barthroom
  downstairs: downstars downstaires
  upstairs: upstars upstaires`
    .split('\n')
    .flatMap((line) => {
      const [meant = '', written = ''] = line.trim().split(': ');
      return written.split(' ').map((word): [string, string] => [word, meant]);
    }),
);

/** The anchor that a normalised word misspells, or the word itself. */
export const spelled = (word: string): string => {
  const heard = byEar.get(word);
  if (heard !== undefined) return heard;
  if (word.length < shortest || word.length > longest || known.has(word) || trueWords.has(word)) return word;
  const near = byInitial
    .get(word[0] ?? '')
    ?.find(
      (anchor) => Math.abs(anchor.length - word.length) <= 1 && distance(anchor, word) <= allowed(anchor),
    );
  return near ?? word;
};
