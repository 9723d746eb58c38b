import type { Category } from '../../report/report.ts';
import { assertions, type PhraseGroup } from './phrases.ts';

/** Money, things of value and what is sold: the subject matter of a corrupt payment. */
const payment = assertions(`
  cash|notes|envelope|envelopes|quid|grand|tenner|twenties|fifties|fivers|dosh|readies|wad|banknotes
  £ @num
  hundred|thousand|two-hundred
  @num pounds|quid|grand|notes|k
  money|payment|payments|payout|payouts|paid|pays|paying|pay
  gift|gifts|gave|gives|present|hamper|whisky|whiskey|malt|champagne|cigars|watch|holiday|villa|tickets|hospitality|season
  bribe|bribes|bribery|bung|backhander|kickback|sweetener|commission|percentage|fee|price|tariff|retainer|cut|drink
  sell|sells|selling|sold|buyer|buyers|customer|customers|client|clients
  pocket|payroll|wages|account|bitcoin|crypto|wallet|paypal|transfer|transfers|transferred
  in return|exchange
  tip|tips|tipping|tipped|warn|warns|warned|warning|heads
  raid|raids|warrant|warrants|checks|inspection|inspections|operation
  look after|away
  leak|leaks|leaked|leaking|pass|passes|passed|passing
  gang|dealer|dealers|dealing|ocg|organised|smuggl~|brothel|touts
  arian|tal|talu|bris|papurau|bunnoedd|punt|amlen|gwerthu
`);

/** Records, property, influence and family business: the subject matter of a position turned to gain. */
const position = assertions(`
  free|discount|freebies|nothing|half-price
  computer|database|records|system|systems|searched|searches|search|audit|logs|log|pnc|intel|intelligence
  look|looked|looks up
  warrant card
  badge|uniform|marked
  off duty
  his|her|own|their business|company|firm|shop|agency|pub|garage|land|yard|flat|house|brothers|husbands|wifes|sons|cousins
  brother|cousin|husband|wife|nephew|father|son|sister|friend|pal|mate|landlord
  director|tender|contract|contracts|invoice|invoices|procurement|interest|overtime|expenses|timesheet|timesheets|promotion
  seized|evidence|exhibit|exhibits|property|store|stores|confiscated|recovered|drugs|coke|stolen|steals|stole|steal|theft|cannabis|copper|scrap|fuel|petrol|diesel
  licence|licences|immigration|arrest|arrested|ticket|tickets|fine|fines|points|caution|charge|charges
  favour|favours|threat|threats|threatened|threatening|threatens|leverage|pressure
  shame if|would be
  ratings|rating|moved on
  took|takes|taken|taking|kept|keeps|helped|helps himself|herself|home|them|it|some|bank
  bank|savings|will|inheritance|loan|loaned|borrow|borrowed|cards
  evict~|evicted|eviction|locks|trespass|lodger|rent
  cyfrifiadur|trwydded|drwydded|cwmni|lifrai|brawd|frawd|teulu|ffafr
`);

/** Bodies, messages and advances: the subject matter of sexual misconduct. */
const sexual = assertions(`
  sex|sexual|sexually|naked|nude|nudes|underwear|bra|knickers|breasts|breast|thigh|intimate|porn|toilet|shower|undress|undressed|topless
  took|take|taking ..2 off ..2 my|her|top|shirt|clothes
  off my|her top|shirt|blouse|clothes|jumper
  kiss|kissed|kisses|kissing|touch|touched|touching|touches|grope|groped|stroked|cuddle|cuddles|hug|hugged|hugs
  bed|bedroom|hotel|flowers|date|dating|dates|drinks|romantic|relationship|girlfriend|boyfriend|affair|lover|flirt|flirting|flirty
  message|messages|messaged|messaging|text|texts|texted|texting|whatsapp|instagram|snapchat|snap|insta|dms|dm|tinder|hinge|facebook|photos|pictures|pics|selfie|selfies
  pretty|beautiful|sexy|gorgeous|lonely|single|wear|wearing|legs|body|figure
  women|woman|girl|girls|female|females|victim|victims|vulnerable|survivor|refuge|schoolgirl|cadet|cadets|teenage|underage
  uncomfortable|creepy|inappropriate|personal nature
  filming|filmed|films|voyeur~
  alone with|in
  doing ..1 to me|her
  rhywiol|cusan~|negeseuon|merched|ferched|menywod|lluniau
`);

/** Violence, fear and control: the subject matter of abuse of somebody close. */
const abuse = assertions(`
  hit|hits|hitting|punch|punched|punches|slap|slapped|kick|kicked|strangle|strangled|choke|choked|throat|throttled|shoved|pushed|dragged|beat|beats|beating|battered|hurts|hurt
  bruise|bruises|bruised|bruising|lip|eye|collarbone|wrist|arm|rib|ribs|fracture|fractured|hospital|minor|gp|bleeding|blood
  scream|screaming|screams|shouting|shouts|crying|begging|whispering|smash|smashed|smashing
  keys|key|passport|locked|deadlocked|lock|locks|trapped
  controls|controlling|controlled|isolated|tracked|tracker|airtag|monitors|checks
  partner|girlfriend|boyfriend|wife|husband|ex|fiancee|missus|marriage|married|divorce|separated|separation|splitting|split
  kill|threatened|threatens|threatening|threats|river|weapon|gun|knife|shotgun
  scared|terrified|frightened|afraid|eggshells|fear|fears|escape|escaped|left him|her
  violence|violent|abusive|abuse|abuser|abused|domestic|coercive|stalking|stalked|stalks|stalker|follows|followed|following|obsessed|jealous|rages
  parked|sits|sat|waiting|waits|outside|across ..4 road|house|street|work|flat
  kids|children|boys|girls|baby
  ofn|bwrw|curo|trais|gwraig|cleisiau
`);

/** Who was belittled, and how: the subject matter of discriminatory conduct. */
const discrimination = assertions(`
  black|asian|muslim|muslims|islam|ramadan|mosque|hijab|sikh|hindu|jewish|jew|jews|synagogue|roma|gypsy|gypsies|traveller|travellers|polish|romanian|african|somali|pakistani|bangladeshi|indian|chinese|immigrant|immigrants|foreigner|foreigners|refugee|refugees|asylum|caribbean|nigerian|turban|eid|halal|kebab|terrorist|sleeper
  gay|lesbian|bisexual|trans|transgender|lgbt|queer|pride|pronouns|bender
  disabled|disability|wheelchair|autistic|autism|deaf|blind|stammer|palsy|dyslexic|dyslexia|frame|miracle|adhd|downs|learning-disability
  women|woman|ladies|girls|females|female|pregnant|maternity|menopause
  racist|racism|racial|sexist|sexism|homophobic|homophobia|transphobic|misogynist|misogyny|prejudice|bigot|slur|slurs
  joke|jokes|banter|meme|memes|voice|accent|impression|mimic|mimics|mimicked|mock|mocked|mocks|mocking|laughing|nickname|laughs
  called|calls|refers ..3 as|the|a|him|her|them|me
  gassed|vermin|scum|savages|animals|monkey|ape|banana|bananas|dirty
  group chat
  whatsapp|telegram|chat|screenshots|post|posts|posted|facebook|twitter|tiktok
  skin|colour|race|religion|country|ethnic|ethnicity|sexuality
  hiliol|hoyw|anabl|menywod|ferched|jocs|mwslim~
`);

/** Words of a category's subject matter: telling in number, or beside the reporter's own tick, never one alone. */
export const topics: Readonly<Record<Category, PhraseGroup>> = {
  'corrupt-payment': payment,
  'position-for-advantage': position,
  'sexual-misconduct': sexual,
  'abuse-or-control': abuse,
  'discriminatory-conduct': discrimination,
};
