import { phrases } from './phrases.ts';

/** Somebody writes in a stolen moment, on a borrowed telephone, or asks that nothing come to the house. */
export const inHaste = phrases(`
  have|has|got|need to be quick|quiet|careful|fast|brief
  be quick|short|brief ..4 he|hes|before|back
  cant|cannot|wont|not ..2 talk|write|type|stay|speak|ring|be ..2 long|loud|now|much|here|again
  havent|not|only|hardly|dont ..2 got|have ..2 long|minute|minutes|battery|time
  in|from|inside|outside the ..1 toilet|toilets|loo|loos|bathroom|bog|cupboard|wardrobe|garden|shed|library|surgery|launderette|changing
  hes|shes|he|she is? ..1 in the shower|bath|garden|next|other|kitchen|shop|loo|toilet
  while|whilst|before|when|until|till he|she|hes|shes ..3 shower|bath|asleep|out|gym|shop|shops|work|back|home|pub|wakes|sleeping|returns
  before he|she|they ..2 comes|gets|wakes|finishes|notices|sees|checks|back
  borrowed|borrowing|lent|using ..3 friends|mates|neighbours|daughters|sons|sisters|colleagues|works|someones|strangers|librarys|school|this ..1 phone|mobile|tablet|laptop|ipad|computer
  delete|deleting|wipe|clear|clearing ..4 after|history|straight|before|message|this
  dont|not|never ..3 ring|call|phone|text|reply|email|write|contact|send|post|come|knock ..4 back|me|house|home|door|number|letter|address|anything
  no letters|calls|texts|visits|knocking
  he|she|they ..2 checks|check|reads|looks|goes|monitors|sees|watches ..4 phone|messages|history|emails|watch|bag|calls|mobile|location|post|mail|bank|statement|receipts|mileage|clock
  got|have|has ..2 little|bit|few|couple|ten|five|twenty|half ..2 while|minutes|mins|window|hour
  have|has|ive|need to go|stop|hide now
  i can hear|see his|her|the|him|them ..2 car|key|keys|footsteps|coming|stairs
  his|her car|key|van|bike ..2 pulled|pulling|drive|outside|door|lock|back
  whispering|whisper|hushed
  rhaid i|imi|mi ..3 fynd|frysio|bod
  peidiwch|plis|paid ..3 ffonio|galw|ateb|sgwennu|ysgrifennu|dweud|deud
`);

/** What one who rules another does: counts, times, follows, forbids. */
export const ruledOver = phrases(`
  controls|controlled|controlling|dictates|decides|polices ..4 everything|money|what|who|where|when|me|her|him
  tracks|tracked|tracking|tracker|airtag|spyware|cameras|camera|bugged|gps|location|mileage|odometer|milometer|receipts|receipt ..6 her|my|me|his|she|car|phone|bag|house|checks|every|him
  checks|check|checking|counts|count|counting|times|timed|timing|reads|inspects|weighs|measures|logs|monitors|follows ..4 her|my|me|phone|mileage|receipts|messages|steps|minutes|tablets|petrol|bag|bank|underwear
  step|steps count|counter
  late ..8 last|again|cross|angry|moods|punish|pay|home|minutes
  @not|stopped|banned|forbidden|forbids ..3 allowed|allow|let|lets|permitted|supposed ..5 out|phone|money|friends|family|see|speak|talk|drive|work|shop|doctor|mam|mum|mother|sister|visit|visitors|car|english|eat|sleep|cook
  need|needs|ask|asks|asked|beg|begs ..3 permission|allowance
  permission to|for
  share|shares|shared|sharing ..2 phone|email|facebook|account|login
  cant|not|never|wont|isnt ..4 door|doors|curtains|light ..2 shut|closed|locked|drawn|off
  allowed ..3 car|phone|money|out|shop|shower|bath|friends|food|alone
  has|have|had|got ..2 to earn|ask|beg|kneel|account
  wakes|waking|switches|shines ..4 me|her|him|them|light|torch ..4 time|hour|night|sleep|every
  sectioned|section
  put ..1 away
  chin|hair|wrist|arm|scruff|elbow ..4 make|makes|made|until|till|so
  has|have|had|got|gets to ask|account|explain|report|text|ring|photograph|prove|facetime ..6 him|every|where|each|when
  allowance|pocket money
  wages|pay|pension|benefits|money|card|child ..3 goes|go|paid|into ..3 his|him|her account
  cut|cuts|cutting|keeps|kept|keep ..2 off|away|her|me|him ..2 from ..2 friends|family|everyone|everybody|mum|mam|sister|us
  makes|make|made|has|had her|me|him|them ..4 kneel|stand|sleep|beg|apologise|strip|eat|sit|crawl|wait|swear|film|write|drink|undress|pay|earn|choose
  if|when ..5 rings|ring|minutes|late ..6 sleep|landing|floor|discuss|pay|punish|cold|out
  discuss|deal|sort|finish|continue ..3 properly|later|when ..6 kids|gone|home|alone|friday|out
  punish~|punished|punishes|punishment|discipline|disciplines|lesson
  walk|walks|walking|tread ..2 eggshells|eggshell
  whatever|what|when|how|if|things he|she|hes|his ..4 mood|moods|temper|drink|shift|earlies|nights
  owns me|her
  nowhere|no one|nobody ..3 go|turn|to|believe|believes
  nobody|who|noone|no|never ..2 believe|believes|believed ..3 me|police|one|copper|cop|officer|word
  hes|he|shes|being is? ..2 police|law ..3 here|himself|in|anyway
  rheoli|rheolaeth
  ddim ..3 cael|gadael ..4 allan|mynd|dod|ffôn|ffon|siarad|gweld
`);

/** Fear that shows in somebody, or a victim's own making light of it. */
export const dread = phrases(`
  before he|she notices|noticed|smells|smelled|wakes|finds|sees|realises
  flinch~|flinches|flinched|flinching|cower~|cowers|cowering|trembl~|trembles|trembling|shaking|shakes|shook|rocking|jumps|jumped|jumpy|skittish|frozen|froze|freezes|petrified|terrified|hysterical|whimper~
  wet|wets|wetting|soiled|soils himself|herself|hisself|bed|themselves|itself|pants|trousers
  bed wetting|wet
  hides|hid|hiding|hide ..3 under|behind|when|in|from|cupboard|wardrobe|table|stairs|him|them
  begs|begged|begging|pleads|pleaded|pleading|asks|asked|crying|cries|cried|sobbed|screams|clings|clung ..4 not|dont|stay|stop|go|leave|home|back|keep|help|sleep|let
  wont|doesnt|didnt|refuses|refused ..2 want|wants|go|get ..3 home|back|car|there|room|bed|upstairs
  goes|went|gone|turned|turns ..2 white|grey|stiff|rigid|pale ..4 when|name|he|see|him|door
  white as|knuckles
  closes|shuts|shut|squeezes|covers|screws ..3 eyes|ears|face ..4 when|he|strong|tight|strongly|up
  cant|cannot|wont|doesnt|dare|never ..2 look|meet ..3 eye|eyes|anyone
  scared|frightened|afraid|terrified|petrified|frit|feart|feared|fearful|scairt ..2 of|to|for|what|that|stiff
  he|she|they is|was|looks|looked|seems|sounds ..2 scared|frightened|afraid|terrified|petrified|frit|feart|shook|haunted
  i|we ..2 fear|dread ..2 for|what
  my|own|her|our ..1 fault
  asked for it|that
  deserve|deserved|deserves|earned it|that
  i|she|he|we|shouldnt|should ..3 have|ve ..3 wound|answered|annoyed|provoked|known|upset|set
  probably|expect|sure|likely|hope ..4 nothing|imagining|silly|overreacting|worrying|walk|explanation
  worrying|worry|poeni|fuss ..3 nothing|over|ddim
  not|dont|doesnt ..3 like|mean|means ..2 he|it|to ..3 hits|much|bad|hurt|often|harm|her
  dont|not|without|never ..3 want|wanting|wish|asking|ask|like ..4 trouble|fuss|punished|arrested|police|bother|big|lose|job|job
  not|isnt ..2 the|a|that ..1 violent|bad|type|sort
  only|just|not ..3 when|if he|she|hes|shes ..2 drunk|drink|drinks|drinking|tired|nights|stressed|late
  only ever once|twice|when
  promised|promises|swears|swore|says ..4 never|wont|again|last|change
  ofn|ofni|ofnus|dychryn|crynu
`);
