import { assertions, phrases } from './phrases.ts';

/** Injury, or what covers it. */
export const injury = phrases(`
  bruise~|bruises|bruised|bruising|welts|welt|burn|burns|scald|scalds|swollen|swelling|stitches|fractured|strapped|bandaged|bandage|limping|bleeding|bled|bleed|unconscious|concussed
  marks|mark|cuts|blood ..3 on|all|her|his|my
  blacked|passed out
  woke|wake|came|come ..1 up|round ..2 floor
  sees|saw|see stars
  black|fat|thick|split eye|eyes|lip
  finger|fingers|hand|teeth|bite|cigarette|iron|boot|rope|ligature ..2 mark|marks|shape|print|prints|bruises
  shape of ..3 iron|hand|boot|belt
  voice ..2 gone|hoarse
  getting ..1 sicker|weaker|thinner|worse
  lost ..3 weight|tooth|teeth|hair|stone
  stopped|not|never wearing|wears ..2 short|sleeves|skirts
  on|off the floor ..5 when|came|found
  cant|cannot|couldnt|wont|not|never|hardly ..3 close|move|lift|use|open|walk|sit|swallow|turn ..3 hand|arm|eye|eyes|fingers|neck|down|properly|leg
  wont|cant|cannot|hurts to sit|swallow|sit down
  show|showed|shown|shows|seen|saw|send|sent ..5 back|arm|arms|leg|legs|neck|wrists|wrist|ribs|stomach|belt|iron
  her|his|my|the leg|legs|arm|arms|eye|face|neck|back|fingers|hand|wrist|wrists|lip ..3 black|purple|blue|yellow|swollen|strapped|bust|out|split|broke|broken
  high|polo collar|collars|neck|necks
  long sleeves|scarf|sunglasses|makeup|concealer ..4 summer|heat|indoors|hot|inside|always|day
  said|told|says|say ..4 door|stairs|cupboard|cat|netball|clumsy|tripped|fell|fall
  cleisiau|gleisiau|chleisiau|clais|gwaed|gwddf|wddf
`);

/** Violence, or the sound of it. */
export const force = assertions(`
  hit|hits|hitting|beats|beat|beating|battered|batters|battering|punches|punched|kicks|kicked|slaps|slapped|strangl~|strangled|strangles|choked|chokes|throttled|throttles|stabbed|attacked|shoves|thrown|throws|dragged|drags|pinned|smacked|clatters|leathered|leathers|hammers|hammered|burned|burnt|rough
  presses|pressed|squeezes|squeezed|hands|hand|grips|gripped|held|holds|knelt|kneels|belt|forearm|pillow ..4 neck|throat|face|mouth|windpipe|chest
  cant|couldnt|not breathe|breath|breathing
  neck|throat ..3 broke|broken|cut
  a|the|another slap|kick|punch|belt|thump|hiding
  thud|thuds|thump|thumps|bang|bangs|crash|crashes|smash|smashing|smashed|screams|screaming|screamed|begging|begs|sobbing|whimpering|pleading
  child~|childs|her|his|little|womans voice ..3 please|no|stop
  asks|begs|asking|begging|asked|shouting|says|said|crying ..4 please|stop|open|help
  dragging|dragged|drags
  cries|cried|crying|screamed|screams
  next time ..6 belt|buckle|worse|harder|kill|proper
  puts|put|slipped|slips something in
  went|goes|go|gone|flew|flies for|at her|him|me|them|his|my
  rape~|raped|rapes|forced|forces
  lladd|curo|bwrw|sgrechian
`);

/** Sex that is not freely given. */
export const coercedSex = assertions(`
  what he|they wants|want|likes|like|says ..3 upstairs|us|me|her|back|van|car
  makes|make|made|making|forces|forced ..2 me|us|her|him|girls|them ..5 do|sleep|go|touch|send|strip|watch
  do it for him|free|them
  uses|use|using|used us|me|her|him|girls
  he|hes rough
  time i|she bled|cried|hurt
  dont|doesnt|wont|never|not|without|no pay|paying
  rape~|raped|rapes|sexual~|sexually|sex|molest~|touching|touches|touched|gropes|groping
  love bite|bites
  says|thinks|calls|said|told ..4 boyfriend|girlfriend
  mature|grown for|up
  our|little|special secret|friend
  be|being nice to|nice
  comes|come|came|gets|got in|into ..4 room|bed|bedroom|shower|bath|bathroom
  drugged|spiked|sober|legless|out of it
  keep her|him safe
  messaging|messages|texting|snapchat|snap|dming ..3 girl|boy|child|daughter|son|her|him
  underwear|lingerie|knickers|nudes|naked|hotel|presents|vape|treat
  phone ..3 we|i|her|mum|nobody ..2 didnt|dont|never ..1 buy|know
  bed|room|bath|shower ..4 at night|with him|door|alone|locks|shuts
`);

/** What is held over somebody so that they submit. */
export const leverage = phrases(`
  or|if|else|he|hell|says|said|threatens|threatened ..5 immigration|landlord|brothel|raided|raid|social|deported|deport|prison|nicked|arrested|custody|charged|evicted|photos|pictures|everyone
  dont|doesnt|not|wont|never|without pay|paying
  @not ..3 believe
  lose|losing|take|takes|took ..2 kids|children|job|flat|home|visa|baby
  owe|owes one|me|him
`);

/** Breath is stopped: a hand, a pillow, water. Who has been strangled once is in far greater danger of being killed. */
export const airway = assertions(`
  presses|pressed|squeezes|squeezed|hands|hand|grips|gripped|knelt|kneels|belt|forearm|cord ..4 neck|throat|mouth|windpipe
  strangl~|strangled|strangles|choked|chokes|choking|throttled|throttles|smothered|suffocated
  pillow|cushion|bag ..4 face|head
  holds|held|pushes|pushed|puts ..6 under ..2 water|tap|bath|shower|sink
  cant|couldnt breathe|swallow
`);
