import { assertions } from './phrases.ts';

/** A policing contact, or the power of the role, turned to a sexual end. */
export const sexualMisconduct = assertions(`
  sex~ ..4 with|from|for|favour|favours|act|acts|relationship|texts|messages|pictures|photos|comment|comments|remark|remarks|jokes|images|videos|harass~|assault|assaulted|contact|advances|offences
  sexual|sexually|sexting|sext|sexted|sexts
  slept|sleep|sleeps|sleeping with ..8 @woman|her|him|me|witness|victim|informant|them
  slept|sleep|sleeps|sleeping with
  takes|took|take|taking her|him|me|them|someone to bed
  take to bed
  who he would take
  in ..2 bed with
  having|had|has|having an? affair with ..6 victim|witness|woman|informant|suspect|complainant
  relationship with ..6 victim|witness|informant|woman|girl|suspect|complainant|her|vulnerable|prisoner|offender|someone|resident
  grope~|groped|gropes|groping
  touch~|touched|touches|touching ..4 me|her|him|them|my|breast~|breasts|bum|bottom|leg|legs|knee|thigh|arse|women|inappropriately|hair|waist
  hand|hands ..3 on|up|down|inside|under ..2 my|her|his|the|their leg|legs|thigh|thighs|knee|bum|bottom|breast|breasts|skirt|top|back|waist|bra|arse|shirt|hips
  rub~|rubbed|stroke~|stroked|squeez~|squeezed|grab~|grabbed|pinch~|pinched|slap~|slapped|brush~|brushed ..4 leg|legs|thigh|knee|bum|bottom|breast|breasts|hair|waist|arse|backside|chest|crotch|against
  kiss~|kissed|kissing|kiss|snog~|snogged
  rape~|raped|rapes|rapist
  expos~|exposed|flash~ ..2 himself|herself
  naked|nude|nudes|topless|dick|penis|genital~|genitals|knickers|underwear|bra|lingerie|porn|masturbat~|intimate
  undress~|undressed ..3 me|her|in
  strip search~|searched
  take|took|taking|pull|pulled|lift|lifted ..2 off|up|down ..2 my|her|his top|shirt|clothes|bra|trousers|jumper|blouse|jeans|dress
  off my|her top|shirt|clothes|bra|trousers|jumper|blouse
  up|under her|my|their skirt|skirts|dress
  how|what|remembers|liked|likes|love|loved|about|nice|my|your legs|boobs|bum|tits|body|figure|lips|arse
  legs|boobs|bum|tits|figure|body|chest
  favourite police officer|policeman|copper|bobby
  too pretty|beautiful|sexy|gorgeous|fit to|for
  pretty|beautiful|sexy|gorgeous|hot|fit|lovely|stunning ..8 messag~|text~|texts|texted|messages|date|drink|number|dm|whatsapp
  call~|called|calls|calling|says|said|saying|tell~|tells|told|telling ..4 sexy|gorgeous|beautiful|hot|babe|hun|darling|pretty
  ask~|asked|asks|asking|wants|wanted|invit~|invited|keeps|kept ..5 date|drink|drinks|dinner|boyfriend|girlfriend|single|number|photo|photos|picture|pictures|selfie|selfies|pics|pic
  ask~|asked|asks|asking ..3 out
  go|goes|gone|went for|out with him|her|a drink
  are|was|am|if i|you|u|she single|free|lonely
  when am|are|is i|you|u|she free
  message~|messages|messaged|messaging|text~|texts|texted|texting|dm~|dms|dmed|whatsapp~|whatsapps|whatsapped|snapchat|add~|added|adds|insta|instagram|follow~|followed|friend ..12 @woman|victim|witness|night|late|own|personal|private|kiss|kisses|heart|hearts|x|xx|flirt~|flirty|inappropriate|babe|pretty|pictures|pics|alone
  started|keeps|kept|been|began|starts messaging|texting|dming|whatsapping|snapchatting|calling|ringing|contacting me|her|them|him|girls|women|victims|witnesses
  flirt~|flirted|flirting|flirty|flirtatious
  personal|private|own phone|mobile|number|account|whatsapp ..10 messag~|text~|night|kiss|me|her
  boyfriend|girlfriend|lover ..8 secret
  shes|hes|is ..3 his|her girlfriend|boyfriend|secret
  offer~|offered|offers ..8 in return|exchange for ..2 sex|sexual|favour
  sex worker~|workers
  prostitute~|prostitutes|brothel|brothels|escort|escorts|working girl|girls
  voyeur~|upskirt~|leering|letch~|lech|lecher~|leer~|leered|ogl~|perv|pervs|perving|perv~
  filming|filmed|photograph~|photographed|recorded|recording ..8 shower|changing|undress~|toilet|locker|naked
  groom~|grooming|groomed
  underage|under-age|fourteen|fifteen|14|15 ..8 boyfriend|girl|sex|messages|messaged|dating|kiss|relationship|pictures
  sits|sat|stood|stands too close
  lean~|leaned|lent|leant in ..3 to kiss
  come|came|comes|turn~|turned|turns ..3 to|at|round|up ..4 my|her flat|house|home|room|door ..10 alone|late|night|off|duty|welfare|uniform
  welfare check|checks|visit|visits ..12 alone|night|evening|evenings|bed|bedroom|flat|late|shower
  things she|i|he|they did not|didnt want to do
  rhyw|rhywiol|rhywioldeb
  cusan~|cusanu|chusanu|gusanu|cyffwrdd|chyffwrdd|gyffwrdd
  cysgu|gysgu gyda|efo|hefo
  noeth|noethlun
  anfon|ddanfon|danfon|anfonodd ..8 negeseuon|lluniau|tecst|tecsts
  negeseuon ..8 hwyr|personol|rhywiol|nos|rhamantus|amhriodol
  perthynas gyda|efo|hefo|rhywiol
  gwely
`);

/** Suggests unwanted or improper attention without an act. */
export const sexualHints = assertions(`
  too|bit friendly|familiar|close|touchy
  creep~|creepy|creeps|creepily
  something off|wrong|funny about
  makes|made ..3 uncomfortable
  over friendly
  goes quiet
  young girls|women
  saying things to me
  turns|turned up where
  knows my routine
  inappropriate|unprofessional
  attention
`);
