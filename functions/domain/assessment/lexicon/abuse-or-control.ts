import { assertions } from './phrases.ts';

/** Violence or control towards a partner or somebody close. */
export const abuseOrControl = assertions(`
  hits|hit|hitting|hurts|hurt|hurting|beats|beat|beating|batter~|battered|batters|punch~|punched|punches|slap~|slapped|slaps|kick~|kicked|kicks|strangle~|strangled|chok~|choked|chokes|throttl~|throttled|shove~|shoved|shoves|smack~|smacked|thump~|thumped|bit|bitten|headbutt~|headbutted|drag~|dragged|drags|whack~|burnt|burned ..2 me|her|him|@kin|mum|mam|sister|daughter|wife|them|it
  hits|hit|beats|batters|beating|hurts|hurting|knocks|slaps|knocking|battering|hitting|punches ..2 his|her|my|the @kin
  knocks|knocked|knocking|slaps|throws|threw|thrown|throwing|pushed|push|pushes|pinned|grabbed|grabs|pulls|pulled ..3 me|her|him|mum|sister ..3 about|around|down|wall|stairs|floor|throat|neck|hair|against|across|into|arm|over|wrist
  slapped|punched|kicked|hit|pushed|strangled|bit me|her|him|mum
  hands|hand|grip round|around|on my|her|his throat|neck
  first|last time he|she hit|hurt|slapped|punched
  by the throat|hair|neck
  let|lets|letting|lent himself|herself in
  has|had|got|kept|keeps a key to|for my|her
  put|puts|holds|held|pulled|pulls|pointed|points|got|waved|waving|waves ..4 knife|gun|shotgun|hammer|bat|machete
  i am|im in the house|flat with him
  kicking|kicked|punching|punched|smashing the|my|her door|wall
  finish it|her|me|him
  black eye|eyes
  bruise~|bruises|bruised|bruising
  broke|broken|breaking|fractured|cracked ..2 wrist|arm|rib|ribs|nose|jaw|finger|cheekbone|door|phone|hand
  split lip
  scared|frightened|terrified|afraid of him|her|my|their ..6
  domestic violence|abuse|abuser|incident|incidents
  abusive|abuses|abused|abusing|violent|violence|coercive|controlling|gaslight~|gaslights|gaslighting
  control~|controls|controlled|controlling ..4 @money|everything|wages|who|what|where|her|me|him|bank|phone|account
  takes|took|taken|take|keeps|kept|has|had|got|hides|hid|smashed|checks|checked|checking|goes|went through my|her|his|@kin|through ..2 phone|keys|bank|card|passport|wages|money|messages|mobile|car
  has|got|had|took|taken|takes|hidden ..2 her|my|his keys|passport|phone|bank card
  bank card
  track~|tracks|tracked|tracker|tracking|airtag ..6 me|her|him|my|phone|car|app|where|on
  app|tracker|camera|cameras ..5 on|in my|her|his|the phone|car|house|home|bedroom|hall
  wont|doesnt|didnt|not|never|wouldnt let|allow|allowed me|her|him|to ..4 see|leave|work|go|out|friends|have|speak
  not allowed to|out|any|her|my
  follow~|follows|followed|following|stalk~|stalked|stalks|stalking ..4 me|her|him|@kin|home|work|car
  stalk~|stalked|stalks|stalking|stalker|harass~|harassed|harasses|harassing|harassment
  turns|turned|turning|sits|sat|sitting|parks|parked|parking|drives|drove|waits|waited|waiting ..5 outside ..4 my|her|house|work|flat|home|school|mums
  turns|turned|turning|been|comes|came|shows|showed ..2 up|to|at ..3 my|her work|house|home|flat|mums|school
  messages every day|hour|night
  threaten~|threatens|threatened|threatening ..3 to|me|her|him|kill|with ..8 kill|hurt|kids|children|take|burn|smash|nobody|believe|myself|himself|me|her|custody|photos|mad
  kill|killed|bury me|her|him|himself|them|us
  nobody|noone|no will|would|ll|one ..4 believe me|you|her|him
  who|whos ..3 they|police gonna|going|will|would believe
  cut|cuts|isolat~|isolated ..3 off|from my|her|from ..3 friends|family
  let|lets him|her have
  lock~|locked|locks ..3 me|her|him|us in|out|up
  silent treatment
  smash~|smashed|smashes|threw|throws|thrown things|plates|phone|door|up|stuff|furniture|tv
  takes|took|taken her|my phone
  times|checks my mileage
  petrol money
  walking|walk|walks on eggshells
  account i could not|couldnt see
  ex ..4 is|was|an ..2 @rank ..20 wont|leave|outside|follow|message
  curo|guro|churo|bwrw|fwrw|cura|cicio|dyrnu|ddyrnu|taro|daro|trawodd ..4 wraig|gwraig|ngwraig|phartner|bartner|mhartner|fi|hi|chwaer|fam|mam|ferch|gwr|plant
  cleisiau|clais|gleisiau
  cam drin|drin|driniaeth
  camdrin|gamdrin|camdriniaeth|gamdriniaeth|trais|drais|treisgar|dreisgar
  rheoli|reoli ..6 arian|ffon|bywyd|popeth|fi|hi
  dilyn|ddilyn ..4 fi|hi|hi
  bygwth|fygwth ..4 lladd|fi|hi
  ofn ef|fo|hi|mynd|arni|arna|am
`);

/** Suggests fear or control at home without an act. */
export const abuseHints = assertions(`
  turns|turned up where
  knows my routine
  in a mood
  walks|walking on eggshells
  not right|happy at home
  shes|hes changed|withdrawn|scared|frightened
  temper
`);
