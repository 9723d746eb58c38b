import { phrases } from './phrases.ts';

/** Words of harm that mean none: sayings, plays, games, sport, shows, things that cannot fire. */
export const notMeant = phrases(`
  could|would|honestly|id|might|wanna|want ..3 kill|murder|strangle|throttle|swing|scream|die|thump|slap ..4 lol|honestly|that|for|him|her|pcso|one|embarrassment|shame|haha
  swing for
  look|looks|eyes ..4 could|that kill|murder
  kill|killing|killed|murder|skin|crucify|shoot|hang|lynch ..1 me|us ..4 if|for|when|with|lol|knew|knows|paperwork|hours|saying
  killing us|me|it|time
  bored|tickled|scared|worried|thrilled|sick|frightened|starved|talked|flogged|worked|nagged to death
  dying|die|died|dead ..2 of|for|from|to ..2 embarrassment|shame|laughing|laughter|know|boredom|thirst|curiosity|tell
  dead|drop ..1 on|serious|good|quiet|easy|line|lines|ringer|weight|man|mans|end|heat|tired|pan|cheap|gorgeous
  gun|guns|pistol ..3 to ..2 head|heads
  held|holding|taken|hold ..3 hostage|ransom
  bloodbath|backstab~|backstabbing|backstabber
  stabbed|stab|stabs|knife|knives ..3 in|out ..2 back|for
  pulled|pull|pulling|trigger the trigger|happy
  jump|jumped|beat|beats|beating ..1 the|around gun|bush|clock|system|queue|rap|bookies|traffic
  shoot|shot|shots|shooting ..2 messenger|down|breeze|myself|foot|dark|fish
  head|heads|job|neck ..3 on a|the block|plate|line
  get|got|gets|given|getting the bullet|boot|sack|chop|axe|push
  bite|bit|dodged|dodge|silver|magic ..2 bullet
  fired|firing ..2 from|off ..3 job|work|emails|letter|questions
  war|warpath|battle|crusade ..3 on|of|with ..2 words|paperwork|council|neighbours|attrition
  blood boil|boils|boiling|pressure|test|tests|donor|bank|brother|money|samples|sample|hound
  lol|lmao|rofl|haha|hahaha
  murder|mystery ..1 mystery|evening|weekend|night|party|novel
  played|playing|plays|acted|acting|starring ..3 by|the ..5 killer|villain|murderer|baddie|part|role|hamlet|macbeth
  pantomime|panto|rehearsal|amdram|drama|theatre|matinee|costume|costumes|fancy|halloween|props|prop|stage|script|episode|novel|documentary|film|films|movie|telly|netflix|podcast
  paintball|airsoft|laser|nerf|xbox|playstation|videogame|gamer|warhammer|airgun|archery|clay|clays|darts|snooker
  boxing|boxer|sparring|spar|sparred|headguard|headguards|headgear|judo|karate|rugby|tackle|tackled|scrum|kickboxing|wrestling|mma|jiu|martial|hockey|league|pitch|referee|ref|bout|gloves
  open|family|fun|sports|charity day|days|evening
  squash|business|tennis|golf|training|gym|dance|sparring|bridge|drinking|work partner|partners|wife|husband
  fete|fair|museum|exhibition|display|parade|reenactment|enactment|gala|carnival|bonfire|fireworks
  training|fire|safety|first|mock|desktop|tabletop drill|drills|exercise|exercises|day|course|scenario|aid|simulation
  role play|plays|played|playing
  drill|drills|simulation|scenario|exercise ..3 was|for|only|training|yearly
  not|un loaded
  deactivated|replica|toy|antique|blank|blanks|unloaded|ornamental|ceremonial|decommissioned|imitation|plastic|wooden|rubber|musket
  figure|manner|so of|to speech|speaking|speak
  metaphor~|metaphorically|figuratively|literally|virtually
  knife|fork and fork|knife
  attack|kill|killer ..2 on|at ..3 character|reputation|app|heels|price|prices
  heart|panic|asthma attack
  crying|cry|cried ..2 laughing|over|wolf|shame|spilt
  drowning|drown|buried|swamped|snowed ..1 in|under ..2 work|paperwork|debt|emails|tears
  poison|poisoned|toxic ..2 pen|atmosphere|chalice|workplace|ivy|culture
  smash|smashed|smashing|hit|hits ..3 target|targets|record|records|roof|headlines|quota|news|jackpot|button|bottle|gym|pub|it
  bang|banging ..2 on|out|average|tune|drum|order
  choke|choked|choking ..2 on|up ..3 tea|words|coffee|toast|crumble|laughing
  burnt|burn|burning|burns ..3 toast|out|bridges|money|calories|rubber|cakes|dinner|sausages
  windows|glass ..2 blacked|tinted
  blood ..3 on|its|our|their ..2 hands
  starting|water|cap pistol
  pistol ..2 real
  blacked|tinted ..2 windows|out
  strip|fire|raid|search the bank|fridge|freezer|biscuit|stationery|cupboard
`);

/** Long past or far off, in words that the form's own questions need not bear out. */
export const farOff = phrases(`
  behind me|us|her
  @num|ten|twelve|fifteen|twenty|thirty|forty|fourteen|eleven|nine|eight|seven|six|five|four|three|two|many|donkeys|several years|yrs|decades ago|back|since|later|past
  years|decades ago|back
  long|ages|years|ancient ..1 ago|history|since|over|past|gone
  all|its|thats|was|since ..1 over|finished|settled|sorted|resolved|behind
  no|not|never|dont|isnt|hardly ..4 danger|frightened|scared|afraid|fear|worried|violent|risk|threat|threatened|panic|hurry|rush|urgent|touched|hurt|harmed|upset
  nobody|no one|noone|none|nothing ..4 hurt|danger|risk|harmed|injured|worse|happening|happened|danger|since|harm
  out of harms|danger|reach
  moved abroad|overseas
  lives|live|living|emigrated|moved ..3 spain|australia|canada|france|zealand|portugal|dubai|america|melbourne|abroad|germany|cyprus
  happily|remarried|widow|widowed|retired|retires|grown|memorial
  stopped|ended|finished|closed|sold|left ..2 when|in|after|before|since|last|years|that|now|up
  he|she|it|they|which|that|and ..1 stopped|ended|finished
  in|since|during|until|by|from|of|back|early|late 1960s|1970s|1980s|1990s|60s|70s|80s|90s|noughties|1995|1996|1997|1998|1999|2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
  when i was|were ..1 a|young|little|younger|married|living|working|with|student|serving
  was|been|were ..2 jailed|convicted|sentenced|acquitted|dismissed|sacked|imprisoned|remanded
  last year|summer|spring|autumn|winter|christmas|easter
  used to
  at the time
  blocked him|her
  returned|released|fine|well|safe|home|recovered|better ..2 now|since|next|same|today|safely|again
  she|he|we|they|all|everyone|kids|baby ..1 is|was|are|were ..2 fine|safe|ok|okay|unharmed|unhurt|well
`);
