import { assertions, phrases } from './phrases.ts';

/** Signs that it is now or within hours: single words and shapes, telling only together with the others. */
export const nowSigns = phrases(`
  now|rn|tonight|tonite|2nite|heno|nawr|rwan
  today|tomorrow|2moro|tmrw|yfory
  just texted|text|rang|rung|called|phoned|messaged|sent|seen|saw|found|left|smashed|gone|come|got|heard
  hes|shes|theyre|im|is|are|am ..2 @ing
  hes|shes|theyre|ive|theyve ..1 gone|parked|sat|stood|locked|hidden|hid|found|got|barricaded|taken|drunk|asleep
  i can hear|see
  at @num|half|noon|midnight|ten|eleven|nine|eight|seven|six|five
  finishes|due|back|home|off|starts|on|leaves|returns ..2 at|by|till|until ..1 @num|half|noon|midnight|ten|eleven|nine|eight|seven|six|five
  on again|shift tonight|tomorrow
  this minute|second|evening|afternoon|weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday
  last night
  minutes|mins|seconds ago
  any minute|moment|second|time
  before it|he|she|they is|gets|does|comes|find|finds|wakes
  someone will|somebody
`);

/** Signs of grave harm. */
export const harmSigns = assertions(`
  @weapon|machetes|petrol|acid|bat|crowbar|axe|hatchet|noose|rope|pills|shotguns
  hit|hits|hitting|beats|beating|punch~|punched|kick~|kicked|strangl~|strangled|choke~|choked|throttle~|stab~|stabbed|burn|burnt|attack~|attacked|batter~|battered|slap~|slapped
  bruise~|bruises|bruised|marks|blood|bleeding|injuries|unconscious|limp
  throat|scream~|screams|screaming|begging|beg|crying|smash~|smashed|sobbing|shouting|thuds|banging
  kill|kills|killed|die|dead|murder~|drown|bury|suicid~|overdose
  hurt|hurts|hurting|harm
  end|ends|ending it
  finish her|him|it|me|them
  help
  rape~|raped|molest~|abus~|abused|groom~|grooming|touches|touching|touched
  threat~|threatened|threatens|threatening
  temper|rage|raging|drunk|drinking
  terrified|frightened|petrified|scared
  refuge|safehouse
  wont|cant|not stop|answer|answering|speak|breathe|wake
  messages he sends|sent
  cleisiau|gwaed|lladd|sgrechian|curo|bwrw
`);

/** Signs of somebody exposed: who cannot protect themselves, or is hiding, or has been given away. */
export const exposureSigns = assertions(`
  baby|toddler|child|children|kids|bairn|bairns|wean|weans|newborn|infant
  little|young|wee boy|girl|lad|lass|one|ones
  ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
  year old|olds
  dementia|vulnerable|disabled|pregnant|elderly|frail|capacity|blind|deaf|care
  hidden|hiding|hid|trapped|locked|barricaded|shut|cornered|stuck|alone
  refuge|hostel|safe house|place|address
  witness|witnesses|informant|informer|source|undercover|grass|tout
  who|that|whos talked|talking|told|grassed|spoke
  in there
  inside
  her|his|their room|bedroom|bed
  picking|pick|picks|collecting|taking|driving ..4 daughter|son|her|him|them|girl|boy|kid
  moor|moors|woods|quarry|lay-by|field|forest
  plant|babi|fam
`);

/** Signs that whoever would do harm can reach them. */
export const reachSigns = assertions(`
  outside|downstairs|upstairs|landing|kitchen|doorstep|next door|hallway|sofa
  parked|sat|waiting|stood|standing|sitting|watching ..3 outside|there|kitchen|car|door|road|front|window
  found|finds|knows|knew|find|given|gave|told|sold ..5 where|address|name|house|which
  looking for|him|her
  driving ..3 her|him|them|over|up|there|round
  meeting|meet|meets ..2 him|her|them
  have|has|had|got ..2 told|warned|tipped them|him
  got|has|had|have|took ..2 keys|phone|passport|key|gun|knife|bat
  goes|going|comes|coming|gone ..3 in|into|round|out|home|over|up|back|there
  is|hes|shes|theyre on ..1 again|tonight|shift|way
  waiting for|with
  through the wall|door|floor|ceiling
  him|her|them ..4 garage|bathroom|bedroom|loft|cellar|shed|car|house
`);
