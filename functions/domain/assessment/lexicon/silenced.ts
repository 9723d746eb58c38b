import { assertions, phrases } from './phrases.ts';

/** Noise of harm that stopped at once. */
export const thenSilence = assertions(`
  scream~|screams|screaming|screamed|shout~|shouting|shouted|crying|cried|cries|bang|bangs|banging|banged|thud|thuds|crash|yell~|yelling|wail~|wailing|sobbing|sobs|pleading|begging|howl~|howling|shriek~|smash|smashing|glass|row|rowing|arguing|fight|fighting ..8 stopped|cut|silence|silent|nothing|quiet|hush|dead
  sgrechian|gweiddi|crio|sgrech ..8 stopio|stopiodd|tawel|distaw|dim|farw
`);

/** Somebody who can no longer be reached, or no longer answers as they did. */
export const outOfReach = phrases(`
  line|phone|call|it ..3 cut|dead|off|dropped|hung|ended
  cut off|out|short|dead
  went|gone|all|then|suddenly|complete ..1 quiet|silent|silence|dead|limp
  not|no|nobody|havent|hasnt|never|cant ..4 heard|seen|answer|answering|reply|replied|sound|sign|peep|word|text|cry|cries|crying|replying|answered|noise|movement|moved ..6 since|door|days|week|weeks|morning
  used to ..2 cry|sing|play|wave|ring|come|call|shout|laugh|scream|talk|visit|knock|chat|text
  last|usually|always|normally ..3 text|message|rang|rings|texts|waves|replies ..8 nothing|since|silence|quiet|today|hasnt|stopped
  curtains|blinds|shutters|lights|light|car|milk|post|parcels|bins|washing|llenni|radio|telly ..5 closed|drawn|shut|down|still|same|hasnt|havent|not|moved|off|days|ar|gau|building|piling
  knocked|knock|knocking|rang|rung|called|tried ..6 nobody|no|nothing|noone|answer|voicemail|off|ignored|door|dead
  he|someone|somebody|man|husband|different|another ..3 answers|answered|replies|replying|texts|texting|picks|picked ..4 phone|her|his|hers|it|for|up|instead|messages
  doesnt|isnt|not|nothing|dont|never|wouldnt ..2 sound|like|write|spell ..2 her|herself|kisses
`);

/** A body in trouble. */
export const unwell = phrases(`
  seizure|seizures|fitting|fits|fit|unconscious|unresponsive|collapsed|collapse|overdose|overdosed|withdrawing|withdrawal|rattling|clucking|hypo|concussed|concussion|miscarry|miscarrying|miscarriage|labour|contractions|haemorrhage|sepsis|stroke|choking|wheezing|gasping|jaundice|ketones|dts
  chest|head|belly|stomach|back|labour|side ..2 pain|pains|injury|ache|cramps|wound
  chest|lips|face|skin|hands|fingers|eyes|feet|tongue ..4 tight|blue|grey|purple|swollen|yellow|cold|rolling|clammy|white|swelling
  cant|couldnt|cannot|not|struggling|hard|hardly|barely|trouble|stopped|funny|shallow|fast ..3 breathe|breathing|breath|walk|swallow|stand|speak|move|see|wake|talk|lift|eat
  wont|cant|not|couldnt|hard|barely|doesnt|dont ..3 wake|waking|rouse|respond|responding|stir|stirring|move|moving|stand
  being|been|throwing|vomit~|vomiting|sick|spewing|coughing|puking|pissing|peeing|weeing ..3 sick|up|blood|bile|all|everywhere
  snoring|gurgling|rasping|rattle|rattling|groaning|moaning|twitching|dribbling|frothing
  gone|going|turned|went|goes|colour ..3 blue|grey|purple|white|black|yellow|green|putty|ash|cold|numb|limp|stiff
  arm|leg|face|hand|side|legs|hands ..3 dead|numb|dropped|drooping|melted|tingling|weak
  getting|got|gone|but|still ..2 slower|quieter|weaker|fainter|worse|thinner
  shaking|sweating|shivering|trembling|slurring|slurred|confused|delirious|burning|feverish|floppy|limp|clammy|drowsy|swaying|wobbly
  bleeding|bled|blood|clots|soaked|pouring ..5 heavily|through|down|out|legs|pad|head|ears|nose|mouth|floor|wound|everywhere
  hit|banged|cracked|bumped|split|injured ..3 head|skull
  swallowed|taken|took|ate|necked ..5 pills|tablets|wrap|bag|package|something|batteries|paracetamol|bleach|overdose
  coughing|cough ..3 blood|all|night|hear
  gone|getting|very|so|too ..1 sleepy|drowsy|vacant|glassy
  tied|ties|tying|wraps|wrapped ..5 neck|throat|wrists
  ligature|noose|cord|laces|strip|strips|blanket|hanging|hang|cut|cutting|cuts|slashed|tying|tied|wrists|headbutting ..6 neck|cell|himself|herself|wrists|arms|wall|door|bars|throat|vent
  waters ..2 gone|broke|broken|went
  needs|need|needed|begging|waiting|supposed|due ..4 insulin|inhaler|doctor|hospital|ambulance|tablets|meds|medication|nurse|pump|dialysis|epipen|methadone|oxygen|steroids|stitches|antibiotics|script
  without|no|missed|refused|denied|ran|run|wont|not|taken|never|withheld|forgot|kept ..5 insulin|inhaler|doctor|hospital|ambulance|tablets|meds|medication|nurse|pump|dialysis|epipen|methadone|oxygen|steroids|carers|carer|food|water|dinner|meals|drink|nappies|milk|heating|blanket|pendant|frame|hoist|feeds|feed
  pendant|alarm|bell|buzzer|cord|button|intercom ..5 cut|off|unplugged|reach|removed|disconnected|ignored|ignoring|taken|broken|pulled|answering
  out|beyond of? ..1 reach
  cannot|cant|couldnt get|reach it|them
  cant|cannot|couldnt|not ..4 get|reach|move|feed|wash|turn|dress ..4 it|bed|herself|himself|chair|up|without
  stuck|sat|left|lying|laid|lay ..4 bed|chair|floor|wet|own|mess|nappy|cold|all|alone
  thin|thinner|skinny|skeletal|starving|ravenous|dehydrated|bedsores|sores
`);

/** Dressed or sheltered as nobody would be who came and went freely. */
export const barely = phrases(`
  barefoot|slippers|nightie|nightdress|pyjamas|dressing|naked|undressed|underwear|knickers|socks|towel|blanket
  no|without|not|any|never ..3 coat|shoes|socks|jacket|clothes|heating|light|bed|mattress|window|bedding|blanket|trousers
  in|on the ..2 boot|garage|shed|cellar|cupboard|kennel|loft|outhouse|basement|cage|crate|coalhouse|porch|balcony|attic|container|caravan|stairs|stair|under|garden|yard|utility
  cwtch|cupboard|cwpwrdd|sied|garej|seler
  locked|locks|lock|locking|bolt|bolts|bolted|padlock|padlocked|latch|shut|barricaded|wedged|tied|chained|hook|chair ..6 in|out|door|room|outside|bedroom|bathroom|night|upstairs|handle|kitchen|fridge|windows|her|him|me
  climbed|jumped|crawled|squeezed|escaped|ran|got ..3 out|through|over|from|down ..3 window|fence|house|him|wall|car|road|barefoot|naked
`);
