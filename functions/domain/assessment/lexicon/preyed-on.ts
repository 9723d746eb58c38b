import { phrases } from './phrases.ts';

/** A grown person draws a child in: messages, presents, lifts, secrets. */
export const childDrawnIn = phrases(`
  snap|snaps|snapping|snapchat|insta|discord|messaging|messages|messaged|dms|dming|texting|texts|texted|chatting|facetimes|facetiming|calls|whatsapp|roblox|gaming|online|talking|chats|pics|selfies ..5 @child|children|kids|13|12|14|15|11|10|16|teenager|pupil|niece|nephew|cadet|cadets|thirteen|fourteen|fifteen
  secret|special|private|our|promise|swear|pinky|trust|tell ..4 friend|friends|secret|game|games|anyone|nobody|promise|between|mum|mam|dad|parents|mummy|no one
  says|said|thinks|told|tells|reckons|calls|called ..5 mature|grown|gorgeous|girlfriend|boyfriend|romantic|soulmate|relationship|dating
  gave|gives|giving|bought|buys|buying|expensive ..3 phone|trainers|vape|vapes|vodka|drink|alcohol|cider|weed|presents|present|gifts|gift|necklace|bracelet|underwear|makeup|perfume|dress|jacket|credits|robux|vbucks|cigarettes|sweets|puppy|hoodie|ring|airpods|iphone|ps5|xbox
  picks|picking|pick|picked|meets|meeting|meet|collects|collecting|drives|driving|lift|lifts|takes|taking|took|fetch|fetches|drops|waits|waiting ..5 her|him|up|them|me|him|daughter|son|girl|boy|child ..8 school|gates|gate|home|car|alone|corner|park|station|hotel|round|flat|training|class|bus|petrol|shop|half|outside|club|cadets|house|mcdonalds|spoons|cinema|nights|tonight|tomorrow|friday|saturday|sunday|weekend
  mum|mam|dad|parents ..4 thinks|thinking|think|told|doesnt|dont|dunno|know|knows ..5 mine|sleepover|friends|library|practice|training|club|revising|know|nans|work|ours
  told|lied|lying|fibbed|fibbing ..3 mum|mam|dad|parents|home|school|nan
  bath|bathroom|shower|bedroom|tent|changing|sleepover|overnight|camp|caravan|massage|tickle|tickles|cuddle|cuddles|lap|pyjamas|undress|naked|wrestling ..5 boys|girls|alone|together|little|child|children|boy|girl|kids
  @child|children|kids|boys|girls|little|niece|nephew|granddaughter|grandson ..8 bath|shower|tent|lap|massage|camp|caravan|sleepover|overnight|naked|undress~|touches|touched|private|bits|willy|secret|sore|bleeds|bleeding
  draws|drew|drawing|drawings|plays|playing|acts|acting|knows|asked|asks|told|said|says ..6 doll|dolls|willy|bits|privates|bum|game|games|sex|kissing|secret|sore|hurts|monster|cage|dark|locked|belt
  sore|hurts|blood|bleeding|stained|torn|stains ..4 knickers|pants|down|underwear|bottom|bits|pyjamas|there|wee|sheets|leggings|tights|sitting
  love|bite|bites|hickey|hickeys marks?|bite|bites|neck
  ride|ridealong along|alongs|home
  missed|late ..2 period|periods
  morning after|pill
  plentyn|merch|hogan|geneth|bachgen|fechan|fach ..6 snapchat|neges|negeseuon|lluniau|car|cyfrinach|anrheg|anrhegion
`);

/** One person is made the study of another: kept, drawn, watched. */
export const fixedOn = phrases(`
  scrapbook|shrine|binoculars|telescope|drone|album|notebook|diary|folder|wall|map|drawer|collage ..8 her|woman|him|girl|photos|pictures|hair|bins|movements|name|face
  photos|pictures|photo|picture|video|videos|drawing|drawings ..4 of|from ..3 her|my|our|the ..3 bedroom|window|house|door|home|school|garden|bed|front|asleep|sleeping
  knows|knew|says|said|told|mentioned ..4 what|when|where|which ..3 wear|wore|ate|sleep|bed|eat|wearing|bought|time|light|left|home
  her|my|their ..1 bins|bin|rubbish|underwear|knickers|bobble|hairbrush|toothbrush|post|letters ..5 took|taken|through|kept|keeps|has|stole|gone
  follows|following|followed|appears|appeared|turns|waits|sits|stands ..4 everywhere|wherever|work|school|gym|shops|outside|window|behind|again
  if i|he|she cant|dont have|get|want
  obsessed|obsession|fixated|stalking|stalks|stalked|stalker
  lighter|heavier sleeper
  what|which time|window|room|bed|door|way|bus ..4 sleep|sleeps|put|puts|leave|leaves|girls|kids|children|bed|home|alone
`);

/** A child or weak person is used to carry, sell or work. */
export const putToWork = phrases(`
  hotel|travelodge|airbnb|lodge|guesthouse|motel ..8 girl|girls|different|tripod|camera|school|young|child|teenager|same
  girl|girls|child|teenager|lad ..8 hotel|travelodge|airbnb|lodge|tripod|motel
  sold|selling|bought|buy ..3 to|for|from ..3 somebody|someone|man|men|him|them|another|family
  girls|women|men|lads|kids|boys|others|people ..5 in|inside ..1 the ..1 back|boot|van|lorry|container|wagon
  going|goes|gone|went|sent|sending|sends|running|runs ..2 country|cunch|ot|oti|trap|trapping|bando|line|lines
  county line|lines
  plug|plugs|plugged|plugging|bank|packs|wraps|stash|food|package|packages|parcel|parcels ..6 inside|carry|carries|carrying|him|her|up|deliver|drops|drop|girls|boys|kids|trains|train
  carry|carries|carrying|holding|holds|hold|deliver|delivering|delivers|running|shotting|selling|collecting|moving|minding ..5 drugs|gear|package|packages|parcel|food|bag|bags|weed|coke|it|money|stuff|knife|gun
  two|three|second|burner|extra phones
  burner phone
  new trainers
  brings|bring|brought|come|came|be ..3 nobody|alone|someone|noone|friend
  climbed|crept|snuck|sneaked|slipped|gone ..3 out|down ..4 window|fire|stairs|back|escape|night
  missing|disappears|vanishes ..4 days|nights|time|weekend|week
  work|working|paying|pays ..3 off|back ..4 debt|loss|lost|journey|ticket|visa|travel
  somebody|someone|addicts|junkies|cuckoo|cuckooed|cuckooing|took|taken|taking ..3 over|flat|cuckoo ..4 flat|house|home|council
  no|without ..1 paid|wages|pay|wage|day|days ..2 off|since
  girls|women|workers|ladies|maid|nanny ..4 sleep|sleeps|sleeping|kept|moved|brought|mattress|mattresses|locked|slippers|shoes|passports|documents
  mattress|mattresses ..4 floor|van|row|rooms|room|upstairs|basement|garage|back
  new|different|fresh|more|next ..2 girl|girls|lads|workers|faces|batch
  massage|sauna|parlour|spa|wellness|brothel|nails|nail|wash|farm|grow|takeaway|factory|gangmaster|cannabis ..8 girls|girl|women|workers|locked|sleep|boys|smallest|vietnamese|documents|passport
  moved|moving|moves|shipped ..3 tonight|somewhere|tomorrow|city ..3 girls|them|us|before
`);

/** Somebody whose say-so another depends on, and who uses it. */
export const powerOver = phrases(`
  tutor|tutors|mentor|supervisor|assessor|instructor|trainer|coach|coaches|scoutmaster|leader|foster|stepdad|stepfather|stepmum|guardian|carer|warden|keyworker|landlord|teacher|handler|caseworker|liaison|liason|custody|gaoler|escort ..6 me|her|him|us|them|my|officer|off|signs|room|night|alone|sign
  sign|signs|signed|signing|mark|marks|marked|write|writes|vouch|vouches|speak|speaks|drop|drops ..4 off|bail|report|probation|reference|charges|charge|paperwork|sheet|case
  sort|sorts|sorted|sorting|fix|fixes|help|helps|helped|look|looks ..4 bail|case|visa|papers|charges|charge|kids|charges|out|me|her ..4 if|for|long|return
  case|charges|bail|visa|job|probation|flat|custody|caution|warrant|statement|licence|evidence ..6 if|or|unless|drop|drops|goes|away|hands|drawer|up|him|down
  no|dont|nothing|not|never|couldnt|cant|wont|didnt|said|say ..3 say|no|choice|refuse|stop|made|make|listen|stopped ..3 no|difference|him|anyway|choice|either|listen
  what it|he|they costs|wants|expects|likes|needs
  grateful|owe|owes|price|favour|favours|nice|kind|cooperate|cooperates|behave|behaves|awkward|quiet ..4 him|me|one|to|if|or|be|sign|else
  froze|frozen|numb|shut
  crewed|paired|posted|rostered|double|alone|shift|shifts|nights|lates|back|working ..4 with|him|her|again|together ..4 him|her|again|tonight|tomorrow|monday|friday|next|week
  her|his|my|their|the|female|womens|ladies|patients|residents ..2 cell|room|ward|hatch|bay|corridor|flat|bed|tent ..6 night|alone|nights|door|camera|cameras|twenty|checks|locks|minutes|goes|shift
  turns|turned|covers|covered|covering|switches|switched|off|no|blind ..3 camera|cameras|bodycam|spot|hatch|cctv
`);
