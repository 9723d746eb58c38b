import { assertions, phrases } from './phrases.ts';

/** A weapon within reach of somebody dangerous. */
export const weapon = assertions(`
  @weapon
`);

/** It is happening, or will within hours. */
export const imminent = phrases(`
  starts|start|begins|leaves|leave|arrives at ..1 @num|six|seven|eight|nine|ten|eleven|five|four|three|half
  shift|off|back|home|finishes|done ..3 at|by ..1 @num|six|seven|eight|nine|ten|eleven|five
  last night
  @num min|mins|minutes|secs
  in the morning
  he is|hes kicking|banging|shouting|outside|hitting|smashing|drunk|here
  today
  whispering|whispered
  half an hour since|ago
  an hour since|ago
  asleep now|next
  when he|she wakes|gets|comes|finds
  today|tomorrow
  driving|going|coming|driven up|over|round|down there|here|thursday|friday|tonight|tomorrow
  gets|get off|in|home|up at|from
  @weekday|tonight|tomorrow ..6 want|going|find
  any minute|moment
  i can hear
  still going
  tonight|tonite|2nite|heno
  right now
  rn
  as i|we speak|type|write
  this evening|minute|morning|afternoon
  minutes|mins ago
  just now|happened|rang|called|seen|saw
  later today
  on his|her way
  coming|back|home|finishes|comes|gets|off|shift|due|round ..6 at|around|by|til|till ..1 @num|six|seven|eight|nine|ten|eleven|five|four|three
  comes|come|coming|finishes|gets|due off|in|home|back ..3 shift|work|duty|nights
  in|within an|the|half|couple|few hour|hours
  is|are|still|he|she|hes|shes in|at|inside ..3 house|flat|home|garden ..3 now|with|still
  still in|at there|here
  @num mins|minutes|min|hours|hrs
  before|by morning|tomorrow|tonight|friday|thursday|he|they ..4 do|finds|find|get|gets|morning
  rwan|nawr|heno
  ar ei ffordd
`);

/** Somebody may be hurt, killed, or taken. */
export const threatToLife = assertions(`
  kill|killed|bury|stab|shoot|strangle|murder|burn ..2 me|her|him|them|us|herself|himself|myself|someone|kids|children
  going|gonna|gunna|about to ..3 do something|kill|hurt|die|stab|shoot|happen|harm|end
  will|ll|might|could kill|hurt|die|end
  hell|shell|heil kill|hurt|find
  set|setting himself|herself|myself alight|on
  end|ending|take my|her|his|own|it life|own|all
  suicid~|suicidal|overdose
  in danger|danger
  not|isnt safe
  lladd
  mewn perygl
  perygl
  beryg~|beryglus
`);

/** Somebody under threat from an abuser who can reach them now. */
export const access = assertions(`
  keys|key ..2 off her|him|me
  key to my|her|our|the
  light|lights on
  inside|in my|her house|flat|home|room
  had the ..2 keys|phone|card
  deadlocked|padlocked|bolted|locked|trapped|cornered|barricaded
  shut herself|himself|myself|themselves in
  shes|hes|been shut in
  on the landing|stairs|doorstep|drive
  in the same? house|flat|room|car|bed with|and|i
  asleep|wakes|woke
  going|coming to take her|him|them|me|us
  hes|shes coming|due|driving|here|outside|downstairs|asleep|round|on
  theyre|they are driving|going|coming|on|looking|planning
  new address
  gave|given|told ..6 address|where
  through the door
  comes|come|came|coming|calls|visits round every|each|on|tomorrow|tonight|at
  wants|want|going|gonna|gone to have a word
  on the table|side|bed next
  got|has|have|took|taken|hid|hidden ..2 her|my|his|the keys|phone|passport|key
  locked|locks|lock ..2 me|her|him|us|them|door|in
  wont|not|cant|doesnt ..3 let|leave|get|go|answering|answer|picking out|me|her|phone|up|go
  she|he|i|they|shes|hes had to go|back
  go|goes|going|gone|get back to him|her|house|there|before
  with her|him|them|me|us now|tonight|at|in|still|today
  he|she|hes|shes is|will|ll|due|be|coming|back ..3 back|home|coming|visit|round|visiting|here|tonight
  comes|come|coming|finishes|gets|is off|home|back ..3 shift|work|nights
  alone with|in
  kids|children|baby|little|weans|bairns ..6 in|there|upstairs|house|with|home|asleep|him
  hiding|locked|shut in|myself ..4 bathroom|bedroom|toilet|car|room|loft|shed
  outside|at|banging|kicking ..2 the|my|her|door|window|house ..4 now|door|again
  is|hes|shes|him here|downstairs|upstairs|outside|banging
  looking for him|her|me|them|where
  asking where
  coming round|over|here|back
  goriad~|allwedd~|allweddi|goriadau
`);

/** Violence, threat or sexual harm that an immediate danger is about. */
export const grave = assertions(`
  throat|neck|throttled|chokehold
  by the throat|hair|neck
  finish it|her|him|me|them|us
  in the river|sea|ground|boot|canal
  burst|split|fat lip
  what he|she did to
  out of the window
  smoke|fire|flames|burning
  shouting for|out
  set fire|light
  lose my|his|her teeth
  have a word
  drained|emptied|cleaned ..3 account|out
  hit|hitting|punched|smashed
  hits|hit|hitting|hurts|hurt|hurting|beats|beat|beating|battered|batter|strangled|strangling|punched|punching|choked|raped|rape|rapes|kicked|kicking|stabbed|attacked|attack
  bruise~|bruises|bleeding|blood|unconscious|injured
  takes her to bed
  sex|sexual|sexually|abuse|abusing|abused|assault|assaulted|abuses|molest~|touching|touches
  screaming|screams|crying|begging
  drinking|drunk|drink|raging|kicking|mood|temper|angry|rage
  scared|frightened|terrified|afraid|frit
  kill|die|dead|killed
  controlling|violent
  vulnerable|capacity|disabled|dementia
  cleisiau|curo|bwrw|guro|fwrw|ofn
`);

/** An operation, a witness or an informant about to be, or being, betrayed. */
export const betrayal = assertions(`
  surveillance|undercover|covert|unmarked
  which ..6 cars|car|vehicles|vans ..6 theirs|police|unmarked|watching
  change over
  isnt|not what|who she|he seems|says
  working|lass|lad|man|woman|girl ..6 inside|office|unit ..6 isnt|not|really
  theyre|they|were onto him|her|them|us
  i think they know
  know|knows|knew which|who ..3 lass|lad|it|one|she|he|grassed|talked|is|was
  told|telling|tells|gave|gives|named|showed|texted|sold|passed ..8 surveillance|undercover|informant|source|witness|target|op|operation|raid|warrant|address
  gave evidence against|about
  protected|relocated|moved|hidden witness|address
  put a name to
  new identity|address
  rumbled|outed|exposed|compromised
  whos|who ..2 talking|grassing|speaking|informing|helping ..3 to|police|them
  grass|grassing|grassed|snitch|snitching|informant|informer|chis|tout|supergrass
  told|gave|gives|giving|given|sold|passed|passing|sent|texted|says|said|telling|leaked ..6 informant|informants|informer|witness|witnesses|address|name|safe|house|undercover|statement
  witness|witnesses ..10 address|name|name|told|gave|passed|where|safe
  undercover ..8 name|named|told|car|identity|photo|who|told
  safe house
  refuge ..8 address|where|told|gave
  witness protection
  raid|raids|warrant|warrants|operation|op|bust ..10 friday|tomorrow|tonight|monday|tuesday|wednesday|thursday|saturday|sunday|morning|week|dawn
  warning|warned|tipped|tipping|told|texted|tells ..10 raid|raids|warrant|operation|bust|op
  blown
  get ..2 everything|it|the shifted|out|moved|cleared|stuff|gear
  hysbysydd|hysbyswr|cyrch|gwarant|tyst
`);

/** It is over, or the person is out of reach. */
export const past = phrases(`
  i am|im|shes|hes|she|he is? safe
  am safe
  moved a long way|away
  no longer lives|live|together|with|see|sees
  we are|were no longer|not together
  used to
  years ago
  divorce is|was|came finished|final|through|done
  it stopped|ended|finished
  stopped|ended when|in|last|after
  died|passed away
  back then|in 2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023
  back in @num
  well out of it
  i was married
  not in any? danger
`);

/** A danger in progress that is nobody's in policing. */
export const crimeInProgress = phrases(`
  in|into|under the canal|river|water|sea|lake
  somebody|someone|people|child|man|woman|kid ..3 in it|water|there|inside
  not breathing
  having a heart|stroke|seizure
  smoke|fire|flames coming|in|from|at|out
  on fire
  people shouting|screaming|trapped|fighting
  someone|somebody|somebodys|person on the balcony|roof|ledge|bridge|railings|tracks
  being attacked|beaten|robbed|stabbed|chased
  is|hes|shes ..2 collapsed|unconscious|bleeding
  cant|couldnt get through
  someone|somebody|man|men|lads|people|burglar|intruder|they|hes|guy ..8 garden|door|window|house|shed|breaking|upstairs|downstairs ..8 now|trying|inside|in|breaking|banging|kicking
  trying|breaking|kicking|smashing ..2 the|my|in ..2 door|window|back
  fighting|stabbing|fire|crash ..8 now|right|outside|happening
  lights off
  hes|theyre got something|knife|gun|bar|hammer|machete
`);

/** Somebody who cannot protect themselves. */
export const vulnerable = assertions(`
  @child
  vulnerable|capacity|disability|disabled|dementia|elderly|frail|carer|disabilities
  my mother|mum|nan|gran|grandmother|grandad
  @num years old
  eighty|ninety|@num|shes|hes ..1 eighty|84|85|86|87|88|89|90|old
  pregnant|baby|newborn
  witness|informant
  people shouting|screaming|trapped
`);

/** An old or dependent victim. */
export const vulnerableElder = assertions(`
  elderly|frail|dementia|vulnerable|pensioner|pension|eighty|ninety|carer|disabled|disabilities
  old fella|lady|dear|gentleman
  @num years old
  ninety one|two|three
`);

/** The victim is a child. */
export const underAge = assertions(`
  im|i|shes|hes|she|he|am|is|only|just|aged|was|of 10|11|12|13|14|15|16|17
  @num year old
  ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen year|years old|olds
  im|shes|hes|she|he|is|only|just|aged|looked|about eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen
  schoolgirl|schoolboy|schoolgirls|cadet|cadets|underage|minor|teenager|teenage
  year 7|8|9|10|11
  after|at|from|outside school
  my daughter|son
`);
