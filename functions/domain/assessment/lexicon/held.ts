import { phrases } from './phrases.ts';

/** Somebody is kept in, kept from leaving, or kept without what they need to leave. */
export const keptIn = phrases(`
  lock|locks|locked|locking|bolts|bolted|padlocked|padlock|shuts|shut|barred ..4 her|him|them|me|in|door|room|upstairs|downstairs|outside|out
  @not ..3 let|lets|allow|allows|allowed|leave|leaves|leaving|left|going|gone|go|goes ..3 out|outside|house|home|anywhere|flat|room
  never|not|hasnt|isnt|nobody ..2 out|outside since|of the|for
  passport|passports|documents|papers|visa ..6 bag|his|safe|from|has|took|drawer|work|hidden|with
  @grip ..4 passport|passports|documents|visa|shoes|clothes
  @grip ..3 my|her|his|their phone|keys|bank|card|money|phones
  keeps|kept|keep|put|puts|putting|shut|shuts|sent|sends|sleep|sleeps|sleeping|stay|stays|stood|stands|made|has|had|locked|goes|been|in ..5 bath|hall|landing|floor|garden|garage|shed|cellar|cupboard|kennel|kennels|loft|basement|outhouse|coalhouse|bunker|boot|cage|attic|porch|yard|greenhouse|dark|cold|barn
  changed|change|changes|changing the|her|all|his ..1 locks|lock
  hostage|captive|prisoner|trapped|barricaded|cornered
  send|sends|sent|sending her|me|him|them ..2 back ..3 without|country|home
  under lock
  wont|doesnt|not|never have|let ..2 doctor|nurse|ambulance|midwife|visitors|family ..2 in|near|see
  phone only|when
  took|taken|cut|pulled|off|no ..4 phone|landline|pendant|batteries|wifi|internet
  no more work|school|college|friends|phone
  cloi ..6 tŷ|ty|ystafell|drws
  cloi|gloi|chloi
  cymryd|gymryd|chymryd ..3 ffon|pasbort|allweddi|goriadau
`);

/** Food, warmth, medicine or care is withheld, or has stopped. */
export const careWithheld = phrases(`
  @not|pushed|took|taken|take|takes|stopped|cancelled|sent|counting|counts|hides|hidden|threw|binned|changed ..6 insulin|tablets|tablet|pills|medicine|medication|meds|inhaler|epipen|pump|nurse|doctor|carers|carer|heating|coat|nappies|milk|methadone|oxygen|ambulance|paramedic|paramedics|kit|food|water
  insulin|tablets|pills|medicine|medication|meds|inhaler|epipen|pump|driver|carers|carer|nurse|ambulance|heating|pad|dressing|drip ..6 @not|stopped|cancelled|morning|changing|needed|pushed
  @not ..3 eaten|eat|ate|drunk|fed|feed|washed|moved|turned|changed|toilet
  @not ..3 been|come|came|comes|visit|visited ..3 in|weeks|days|near|since
  wet|soiled|wets hisself|himself|herself|bed|themselves
  no light|coat|heating|bed|food|water|blanket|shoes
  cancelled|stopped|sacked|sent ..3 carers|carer|nurse|care|nurses|agency|visits|meals
  sleep it off
  waters|contractions|labour
  buzzer|bell ..3 off|ignored|ignoring|answer|answering
  putting it on
  all say that|so
  @not ..3 had ..1 any|it|them|hers|his ..3 since|for|in
  took|taken|swallowed ..6 pills|tablets|overdose|paracetamol|something|wrap|bag
  seeking attention
  @not ..3 dinner|tea|breakfast|deliveries
  stop|stopped|stops ..2 deliveries|visits|meals|prescription|prescriptions
  leave her|him|them|it there?
  thirsty|shivering|slurring|slurred|fitting|shaking|unresponsive|floppy|hypo|sweating|swallowed
  @not ..3 wake|waking|wakes|breathing|responding|moving|rouse|stirring
  minus @num|two|three|four|five|six
  freezing|frozen
  heb|ddim ..4 bwyd|fwyd|tabledi|inswlin|moddion|meddyginiaeth
`);

/** Somebody is not seen, heard or reached any more. */
export const goneQuiet = phrases(`
  @not|stopped ..4 seen|heard|answer|answering|answered|reply|replying|replied|ring|ringing|rung|texting|texted|texts|turned|turn|picked|picks|online|ask|asked
  i|we|has|have|hasnt|havent|not|nobody ..1 not|never ..2 seen|heard|see
  @not ..4 school|nursery|work|choir|church|mosque|class ..5 since|week|weeks|days|all|monday|tuesday|wednesday|thursday|friday
  phone|mobile|number ..3 off|dead|nothing|voicemail
  curtains|blinds|shutters|lights ..4 closed|drawn|shut|stay|off
  then|and|now|since|after nothing|silence|quiet
  then|and|now all|its|gone|just|complete quiet|silent|silence
  gone|went|goes very? quiet|silent
  stopped|stop|gave ..2 coming|answering|ringing|texting|crying|calling|going
  stopped|stop|gave up coming|going
  @not ..2 cry|cries|crying|laugh|laughs|play|plays|speak|speaks ..1 any|anymore|now|at
  car|van|bins|milk|post ..2 hasnt|not|havent ..1 moved|out|in
  stopped driving|working|seeing|eating|talking|speaking|visiting|leaving|drawing|playing|smiling
  didnt|doesnt|hasnt|not|never ring|ask|come|answer|call
  ddim ..4 gweld|ateb|clywed
`);

/** What others are told, or kept from, so that nobody looks. */
export const coverStory = phrases(`
  says|said|told|tells|saying|was|were ..5 resting|asleep|poorly|sleeping|tired|unwell|chickenpox|lying|ill|flu|holiday|cousins|dramatic|clumsy
  upsets|upset her|him
  isnt|not|wasnt|wouldnt|be convenient
  he|she answered|answers ..4 phone|most|instead|for|and
  curtains|blinds ..4 closed|drawn|shut|stay
  pulled|moved|dragged|ushered ..3 away|back|in|inside
  looked|looks both ways
  told|tells|said|says|asked ..3 not to call|come|ring|visit|say|tell
  no|not telling|tell
  please no|dont tell|say
  cover|covers|hide|hides ..3 voice|face|arms|marks
  told|said|says ..4 door|stairs|netball|tripped|fell
`);

/** A sign agreed beforehand, or a call for help cut short. */
export const distressSignal = phrases(`
  full stop
  our|the|a|that|agreed code
  wrong number
  wrote|written|drew|mouthed|signed ..4 its worse|steam|napkin|hand|receipt|help
  code|safe word
  one|three|two rings|ring
  texted|text|sent|rang|mouthed|wrote|written ..4 help|please|sos
  line|call|phone went|cut ..1 dead|off
  hung up
  if i dont|do|ever ..1 turn|show|ring|text|come|answer|reply
  dont|not contact|ring|reply|text|call|write ..2 back
  dont|not|never come|comes back|out|in|down|round ..3 whatever|until|till
  whatever you|u hear
  bag|rucksack|case|suitcase ..8 packed|bed|neighbours|hidden|friends|ready|found|half
  found the|my|her bag|rucksack|case|ticket|tickets|second|other
  screamed|shouted ..3 phone
`);
