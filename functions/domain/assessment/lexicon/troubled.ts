import { phrases } from './phrases.ts';

/** A mind that has changed: not right, gone flat, gone strangely calm, sees enemies. */
export const notHimself = phrases(`
  not|hasnt|never|isnt|aint|wasnt ..2 been|being ..2 right|same|himself|herself|hisself
  not|isnt|nothing ..2 right|same|himself|herself|like ..2 since|after|lately|him|her|weeks
  funny|odd|strange|weird|quiet|different|distant|flat|blank|empty|peculiar ..2 since|lately|after|these|for ..3 inquest|crash|job|christmas|summer|funeral|left|weeks|months|days|operation|accident|incident|birth|baby|split
  sits|sat|sitting|stares|staring|stared|drives|driving|walks|walking|standing|stands ..4 dark|wall|nothing|hours|night|nowhere|garage|attic|loft|shed|silence|alone|bottle
  up all|half ..1 night
  not|hasnt|stopped|barely|hardly|never|doesnt|isnt ..2 eating|eaten|sleeping|slept|speaking|spoken|washing|washed|dressed|shaving
  stopped|stops|off|wont|not ..2 taking|take|takes|his|her ..3 tablets|meds|medication|medicine
  suddenly|all|now|so|dead|too|eerily|strangely|weirdly ..2 calm|cheerful|peaceful|happy|light|bright|chatty|generous|nice|quiet|kind|tidy
  calm|calmest|cheerful|peaceful|happiest|lighter ..5 weeks|months|years|since|anything|ever|first|long
  hears|hearing|thinks|believes|convinced|says ..5 poison|poisoned|poisoning|bugged|signalling|spying|watching|devil|demons|demon|plotting|following|voices|messages|cameras|evil|possessed|imposter
  thinks shes|hes|theyre|were|i|everyone|they ..2 someone|somebody|after|all|out|against
  cries|crying|cried|weeping|sobbing ..3 night|time|sleep|sink|car|shower|constantly|bathroom
  nightmares|nightmare|flashbacks|ptsd|breakdown|depressed|depression|suicidal|manic|psychotic|paranoid|psychosis
  given|giving|gave up
  nothing|no ..2 left|point|reason|live|future ..2 to|for|in
  suspended|sacked|arrested|charged|exposed|inquest|divorce|bankrupt|tribunal|demoted|found ..3 out ..6 cant|shame|face|family|name|end|kids|live
`);

/** What somebody leaves behind who does not mean to come back. */
export const leftBehind = phrases(`
  left|leaves|laid|lined|set|placed|folded|found|theres|taken ..6 ring|watch|phone|wallet|warrant|badge|keys|uniform|medals|glasses|letter|letters|note|envelope|envelopes|will ..8 table|bed|row|board|pillow|neatly|counter|dresser|worktop|mantelpiece|behind|sill|fridge
  wedding ring
  dog|cat|pets|rabbit|birds|budgie|horse|horses ..6 next|neighbours|neighbour|kennels|left|mothers|mums|sisters|dropped|given|rehomed|week|bag
  gave|given|giving|gives ..4 rods|tools|bike|watch|guitar|fishing|records|car|collection|motorbike|medals|tackle|golf|clubs|shotgun|things|stuff|boots ..4 away|boy|neighbour|lad|brother|mate|friend|son|me|next|nephew
  signed|moved|transferred|sorted ..5 house|savings|will|pension|insurance|mortgage|bills|debts|funeral|account|standing|subscriptions|paperwork|affairs
  affairs|paperwork ..2 in|sorted|order
  passwords ..5 list|written|wrote|sheet|book|paper|drawer
  hugged|hug|hugs|kissed|kiss|held ..5 long|longer|tight|tighter|goodbye|never|each|everyone|twice|kids|boys|girls|them|all
  thanked|thank|thanks ..4 everything|always|good|being ..3 everything|done|friend|mum|wife|dad|us|me
  told|says|said|saying|text|texted|wrote|message ..5 proud|sorry|loved|loves|love|forgive ..6 you|us|kids|always|without|boys|girls|mum
  look|take after|care ..2 mum|them|kids|dog|yourself|each|boys|girls|brother|sister ..3 for|me|now|when|always
  car|van|bike|bikes ..2 is|was|has|s|isnt|found|gone ..2 gone|missing|abandoned|parked|out ..6 phone|note|dog|bridge|cliff|cliffs|reservoir|woods|carpark|beach
  phone ..2 switched|straight|voicemail
  gone|went|goes|out|off ..3 walk|drive|run|swim|fishing|hills|climb ..8 phone|note|without|ring|back|coat|hours|since|morning|dog|wallet
  used|liked|loved|always|favourite|proposed|scattered ..4 go|up|down|spot|place|there|dad ..6 stones|cliffs|cliff|bridge|water|reservoir|hills|beach|sea|top|crag|edge|rocks|pier|viaduct|woods|forest|ashes|lake|loch|tarn|quarry|point|head|weir|tower|moor|moors|canal|river
`);

/** Why somebody would now hurt another: leaving, another man, money, children, humiliation. */
export const grudge = phrases(`
  carrying|seeing|sleeping|slept|messing|playing|off|affair|shagging|going ..2 on|with|around|away|out ..4 missus|wife|husband|another|someone|girlfriend|him|her|his|mate|behind
  found|finds|knows|discovered|heard|learned|told|saw|seen ..3 out|messages|texts|affair|leaving|pregnant|cheating|new|boyfriend|packed|left|plans|bag|tickets|ticket|lease|solicitor|letter
  if|cos|because|since|after|when|now ..2 she|i|her|they|mum|mam ..2 left|leaves|leave|leaving|moved|moves|finished|ended|dumped|told|answered|answers|refused|said|says
  left|leaving|leave|finished|ended|dumped|divorcing|divorce|separating|split ..3 him|her|with|it|papers|husband|up
  divorce|custody|court|injunction|solicitors|maintenance ..2 papers|letter|hearing|order|case|judge
  lost|losing|loses|lose|appeal|refused|denied ..5 house|kids|children|custody|appeal|job|contact|case|access|pension|marriage|everything
  take|takes|taking|took|keep|keeping|stealing|steal ..3 kids|children|boys|girls|house|son|daughter|baby|dog ..3 off|from|away|him|her
  grassed|grassing|snitched|reported|shopped|talked|talking|testify|testifying|statement|evidence|complained ..5 on|about|against|him|them|police|us|you
  owes|owe|owed|debt|squares|squared|square|due ..6 grand|k|money|them|him|us|pounds|thousand|quid|hundred|eleven|ten|debt|people
  nobody|no one|noone|wont|not|never|if ..4 else|anyone|him|me|she ..2 have|has|having|get|getting ..2 her|him|them|kids|me
`);
