import { phrases } from './phrases.ts';

/** It has begun: they are on the way, the engine runs, it happens while this is written. */
export const underWay = phrases(`
  as|while|whilst i|we ..1 write|type|speak|talk|text|say
  just|only ..1 now|gone|left|walked|driven|drove|set|started|taken|pulled|come|rung|rang|heard|texted|messaged|walking|leaving
  set|setting|head|heading|headed|gone|driven|driving|drove|walked|stormed|went|raced|ran|run ..2 off|out|over|round|up|down|there|that ..6 without|van|car|car|tonight|now|mad|lane|hers|house|hour|minutes|coat
  engine|lights|motor ..2 on|running|ticking|idling|off
  boarding|boards|boarded
  on|onto the|a boat|ferry|plane|train|coach|motorway|flight
  on|along his|her|their|the|its ..1 way
  any minute|second|moment
  getting|get|got|comes|came|coming|climbing|climbed|put|bundled|pushed|shoved|dragged ..4 in|into|out ..3 car|van|boot|taxi|lorry
  is|are|hes|shes|theyre|been|still ..2 banging|kicking|shouting|smashing|screaming|pacing|shaking|drinking|loading|digging|burning|packing|crying|waiting|circling|roaming|driving|bleeding ..6 now|again|outside|door|street|upstairs|house|hours
  is|are|hes|shes|theyre|its still|happening ..2 there|here|in|going|on|happening|now
  this very|exact|same|time|minute ..3 minute|moment|night|day|night|now
  time of night
  as of now|tonight
  tonights|tomorrows
  brought|moved|put|bringing ..2 forward
  not long|much now|left|time|till|until
  @num minutes|mins|minute|hour|hours ..3 ago|left|time|from|till|until|away
  half|quarter|ten|twenty|five|six|seven|eight|nine|four|three|two|an|one ..2 hour|hours|minutes|mins ..2 ago|left|time|away
  later on|today|tonight
  at|by|till|until|before|about|around|for|gone|past|half|quarter ..2 @hour ..1 tonight|oclock|tomorrow|today|this|sharp|again|pm|am
  clocks|knocks|knocked|finishes|finish|gets|comes|back|home|off|starts|due|leaves|picks|picking|meeting|meets|collecting|collects ..4 at|by|about|around|before|half|till|gone ..2 @hour|half|@num|midnight|noon|dinner|tea|teatime|lunch|dark
  rwan|nawr|heno|ar hyn o bryd
  ar y|ei|eu ffordd
`);

/** One who did harm before is free again, or sent to where the other is. */
export const setFree = phrases(`
  out|released|let|freed|home|back ..3 on|from|of ..2 licence|license|bail|tag|parole|prison|jail|remand|nick|inside|jail
  bailed|bail ..4 today|yesterday|again|friday|house|back|tonight|to|with|conditions|address|mothers
  gets|got|getting|comes|came|coming|is|hes|due|been|let|lets ..1 out ..2 on|of|this|yesterday|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|next|in|last|now|early
  released|freed|discharged ..3 today|yesterday|this|friday|monday|tomorrow|last|without|him|early|from
  tag|ankle|curfew ..4 off|cut|removed|gone|breach
  breach~|breached|breaching|breaks|broke|broken|ignores|ignored ..4 order|bail|injunction|conditions|curfew|non|licence|dvpo
  non molestation|mol
  restraining|protection|occupation order ..6 runs|ended|ends|expired|breach|lapsed|ignor~|coming|still|again
  dropped|withdrew|withdrawn|cancelled|lost|ripped|binned|shredded ..4 charges|order|injunction|marker|statement ..6 back|home|round|laughing|free|told
  sent|send|sends|goes|going|return|returned|returning|placed ..2 back|home ..3 him|his|dads|fathers|husband
  goes|go|going|moving|moves|moved back ..2 to|with|in|there|home ..4 him|his|on|tonight|tomorrow|friday|saturday|sunday|monday|with
`);

/** Somebody makes ready for something: what they buy, borrow, change or carry. */
export const makingReady = phrases(`
  bought|buys|buy|buying|borrow~|borrowed|borrowing|ordered|getting|brought|packed|loaded|loading|hired|hiring|carrying|carries|took|taken|collected|filled|filling|wants ..5 rope|tape|spade|shovel|petrol|diesel|canister|jerry|can|cans|tarp|tarpaulin|sheeting|bleach|lime|gloves|balaclava|mask|plates|zipties|ties|cord|crowbar|bolt|cutters|hammer|knife|knives|blade|machete|machetes|bat|bats|axe|acid|ammonia|blindfold|chain|padlock|duct|sedatives|scalpel|mallet
  cable|zip|duct|gaffer|plastic|bin|jerry|petrol|bolt|baseball|crow ties|tie|tape|sheet|sheeting|bags|can|cutters|bat|bar
  false|fake|different|other|cloned|stolen|swapped plates|plate|reg
  shaved|cut|dyed|grown ..3 beard|hair|head|off
  hood up|balaclavas?|balaclava|masked|masks
  changed|swapped|swopped ..3 plates|sim|clothes
  borrow|borrowed|hire|hired|asked ..5 van|spade|shotgun|car|gun
  dug|digging|dig|hole|grave|pit ..4 garden|woods|hole|deep|field|moor|allotment|back|night
  followed|following|tailing|tailed|watched|watching|timing|photographed|filming|filmed|scoping|drove|driven ..4 her|him|them|house|home|school|car|route|past|kids
  drawn|drew|drawing|printed|sent ..4 plan|map|layout|pin|postcode|route|timetable|rota|photo|photos ..6 house|school|door|kids|where|street|tonight
  pin|dropped ..3 map|pin|location
  drinking|drunk|drank|necking|doubles|whisky|whiskey|vodka|bottle|cans|coked|wired|steaming|plastered|blotto|hammered|bladdered|wasted ..8 since|all|tonight|drive|driving|keys|mood|raging|gun|her|knife|again|knife|four|five|noon|morning|dinner|lunch|bottle
  teach|taught|teaching ..2 her|him|them|me|someone|somebody ..1 lesson
  look|see|feel|taste ..3 down|barrel|end ..3 it|like|feels
  make|making|gonna|will|ll ..3 pay|sorry|suffer|regret|disappear|example|scream|bleed|crawl|choke ..1 for|he|she|if|and|of
  if i|he|she cant|dont ..2 have ..2 her|him|them|nobody|noone|no
  take|takes|taking us|them|kids|everyone|me|her all|with
  hes|shes|he|she|has ..2 snapped|lost|flipped|gone ..2 it|mad|mental|crazy|berserk|ballistic|off|plot
  raging|seething|furious|fuming|livid|beside himself|foaming ..8 her|him|wife|kids|she|tonight|going|went|drove|car|gone
`);

/** Traces are taken away at once, after something was heard or seen. */
export const clearingUp = phrases(`
  hose|hosing|hosed|bleach|bleaching|bleached|scrub~|scrubbing|scrubbed|mopping|mopped|jetwash|pressure|swilling|swilled|washing|washed|burning|burnt|burned|bonfire|skip|valet|valeting|steam ..6 path|floor|drive|boot|stairs|hall|patio|carpet|sheets|clothes|car|van|night|garden|mattress|walls|blood|bed|door|oven|tonight|morning
  carpet|rug|mattress|bedding|sheets|duvet|sofa ..6 skip|rolled|wrapped|burnt|burning|tip|van|boot|outside|garden|out|car|gone
  rolled|wrapped|wrapping|dragged|dragging|carried|carrying|lifted|heaved|loaded ..4 carpet|rug|sheet|duvet|tarpaulin|tarp|blanket|boot|bag|heavy|something
  something|somebody|someone wrapped|bundled|limp
  spade|digging|dug|patio|concrete|cement|turfed ..6 night|garden|dark|new|fresh|morning|midnight|woods
`);

/** Somebody is sent off with no way back planned. */
export const noWayBack = phrases(`
  one way|single ..4 ticket|home|cabin|trip|flight|back|bus|him|her|out
  one way
  single|one ..2 for the way|return|journey
  left|leaves ..2 dinner|tea|phone|coat|inhaler|tablets|dog
  visit|visiting|see|meet ..2 aunt|auntie|uncle|cousin|family|grandmother ..6 nobody|never|none|no|thursday|friday|saturday|sunday|tomorrow
  pay ..2 in|with ..3 walking|kneecaps|blood|fingers|legs|sister|wife|body
  not|never|wont|without|nobody|dont ..3 take|bring|bringing|taking|drive|need|needing|expect|expecting|coming|come|round ..3 home|back|return|lift|wednesday|tonight|friday|saturday|thursday|tuesday|monday|sunday
  not|wont|never|dont ..3 be|see ..3 monday|tuesday|wednesday|thursday|friday|saturday|sunday|christmas|tomorrow|morning|birthday|back|again
  off|from|on the ..1 rota|roster|list|books|payroll ..6 from|after|monday|tuesday|next|any|tomorrow
  taken|takes|taking|sending|sent|driven|invited|asked|booked|ride|rides|riding|going|drive|put|run|job|told ..4 him|her|them|lad|lads|along|girl|girls|boy|driver ..8 quarry|docks|dock|woods|moor|moors|farm|fishing|lay|industrial|lockup|coast|sea|boat|warehouse|yard|unit|cab|alone|away|country|abroad|forest|reservoir|cliffs|fields|barn|container
  cancelled|finished|cleared|paid|closed ..4 his|her|their ..2 locker|room|shifts|lease|phone|account
  said|told|asked|says ..5 last|final ..2 run|job|trip|shift|day|one|time|ride
`);
