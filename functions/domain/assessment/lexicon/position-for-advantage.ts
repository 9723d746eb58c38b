import { assertions } from './phrases.ts';

/** The job used for the person's own gain or for somebody close: records, property, threats, free goods. */
export const positionForAdvantage = assertions(`
  not|hasnt|never paid since|for|us|me
  if i|we look|looked|looks after him|her|them
  sends|sent|sending patrol|police|marked cars|car|officers|constables
  look|looks|looked|looking|search~|searched|searching|check~|checked|checking|run|ran|runs|running|pull|pulled|pulling|access~|accessed|accessing|put|puts|putting ..8 @records ..10 for his|her|their|my|the|a|no|without|on|about
  look|looks|looked|looking|search~|searched|searching|check~|checked|checking|ran|runs|running|pulled|access~|accessed ..4 @me|him|her|them|people|tenants|neighbours|ex|names|partner up|on|through ..6 @records|work|police
  had|have|got|getting|gets me|her|him|them|my|people looked at|up
  look|looks|looked|looking|searched|checked ..2 up ..6 on|in|through|via ..4 @records|work|police
  look|looks|looked|looking ..3 up|through ..10 @records
  looked me|her|him|us up
  on|off|from|through|using the|our|a|his|her|work police? computer|system|systems|database|pnc|niche
  computer|system|systems|database|pnc|niche|police-computer ..10 no|without|reason|lawful|purpose|ex|girlfriend|boyfriend|tenants|neighbour|family|brother|sister|friend
  police|work|force system|systems|computer|database|records|intel|intelligence
  search history|log|logs
  without|no|any policing|lawful|police|proper|legitimate|work purpose|reason
  put the reg|plate|registration|number through
  run|ran|runs|running ..3 plate|plates|reg|number|name|names ..4 through
  warrant card|badge|id ..12 free|discount|entry|in|queue|counter|club|pay|bill|serve|served|bar|table|skip|jump|wave~|flash~|flashed
  flash~|flashed|flashes|flashing|show|shows|showed|showing|wave~|waved|waves|waving|pull~|pulls|pulled|produces|produced|use|used|uses|using ..4 warrant card|badge
  free|complimentary|discounted food|meals|meal|breakfast|breakfasts|lunch|drinks|coffee|haircut|haircuts|entry|taxi|taxis|petrol|tyres|repairs|goods|stuff|kebab|kebabs|pizza|curry|takeaway|groceries|clothes|parking|work|rides|cigarettes|phones
  he|she|they|hes|shes never|doesnt|dont|didnt|wont|hasnt ..2 pay|pays|paid|paying
  without paying
  walks off|out without|with ..4 pay|paying|goods|stuff
  help~|helps|helped|helping himself|herself|themselves to
  take|takes|took|taking|taken|steal~|stole|stolen|stealing|pocket~|pocketed|pocketing|nick~|nicked|sell~|sold|selling|sells|keeps|kept|keeping ..8 seized|evidence|exhibit~|exhibits|property store|stores|lost|recovered|custody|detained|prisoner|prisoners|dead|deceased|crime|scene|recovered
  seized|confiscated|recovered ..8 sold|sells|selling|ebay|online|home|pocket|kept|keeps|marketplace|missing
  police property tag
  threat~|threatens|threatened|threatening ..6 licence|arrest|review|report|shut|close|immigration|papers|deport|nicked|lifted|charge|seize|social|raid
  have|had|get|got|find|found me|her|him|us|them|my|his|their|our lifted|arrested|nicked|done|deported|sacked|closed|looked|licence|shut
  arrest|nick|lift|lock ..4 me|him|her|us|them if|unless|any
  licence looked at
  oppose|object|objecting|recommend|recommending|review|close ..6 licence|licences
  unless|until|if ..4 use|used|uses|hire|hires|hired|pay|paid|sign|signed|drop|dropped|withdraw|sell|sold ..10 company|firm|brother|cousin|him|her|wife|husband|son
  brother|cousin|wife|husband|son|nephew|brothers|cousins|wifes|husbands|sons|daughters|partners|partner|friend|friends|mate|mates|sister|sisters|father|dad|dads|family|own|daughter business|company|firm|agency|shop|garage|pub|club|restaurant|yard|security|lettings|takeaway
  use|uses|used|using|abuse~|abused|abusing|misus~|misused|exploit~|exploited ..5 position|uniform|badge|warrant|power|powers|job|rank|role|authority|police
  police|patrol|marked|work|response|job|force|unmarked car|van|vehicle ..10 school|shopping|personal|private|holiday|own|ikea|airport|family|moving|move|tip|taxi|kids|dog
  drop|dropped|drops|scrap~|scrapped|wipe~|wiped|lose|lost|vanish~|vanished|disappear~|disappeared|bin~|binned|shred~|shredded|delete~|deleted|tore|squash~|quash~ ..6 ticket|tickets|caution|fine|points|charge|charges|statement|report|file|crime|record|footage|evidence|complaint|case
  ticket|caution|fine|points|charge|statement|file|speeding|crime|drink|nip|footage|notice ..6 vanish~|vanished|disappear~|disappeared|lost|wiped|dropped|binned|written|scrapped
  do|did|does|doing|done ..3 a|him|her|me|mates|them favour~|favours
  do|did mine|yours too? for nothing
  side business|job|line|hustle
  claim~|claims|claimed|claiming|booking|booked|book ..3 overtime|sick|expenses|hours ..8 not|never|while|when|no|didnt|false|home
  overtime ..10 fiddl~|fraud|never|not|false|fake|home|golf
  forged|forge|fake|faked|falsif~|falsified|made ..4 statement|overtime|timesheet|record|records|entry|signature|mot|expenses|receipt|receipts
  told ..3 statement|story|it ..6 look after
  look after my statement|case
  knows|knew|know where i|she|he|we live|lives|lived ..6 because|computer|from|off
  got|get|took|take|kept|used|use|using ..3 my|her number|address|details ..8 from|off|statement|stop|system|form|log|record|999|call|crime
  number|address|details ..4 for the record
  my|her number|address ..3 off|from the|my|her|a|his system|computer|statement|form|report|crime|log|call|ticket|file|pnc|police
  would|will|can|could ..3 drop|lose|scrap|tear|cancel|help ..8 if i|she|he|you|we
  it was the pub|job|shop|licence or
  pass|passes|passed|passing|give|gives|gave|giving|send|sends|sent|sending|share|shares|shared|tell|tells|told|feed|feeds|fed|feeding ..8 police|confidential|custody|force|crime|intel|intelligence ..3 information|info|records|details|photos|data|files|pictures|intel|intelligence|footage
  screenshot~|screenshots|photo~|photos|printout|printouts ..6 police|custody|pnc|niche|system|crime|intel ..3 system|screen|record|records|log|report|file|files|intel
  gamblin~ ..6 seized
  yn ei lifrai|lifr
  frawd|chwaer|mab|wraig|gwr|gefnder|ffrind|fab|merch|ferch ..10 cwmni|busnes|tafarn|siop|garej
  oni bai
  chwilio|edrych|chwiliodd|edrychodd ..10 cyfrifiadur|system|cofnodion|gronfa
  ar gyfrifiadur|system yr? heddlu
  am ddim
  bygwth|bygythiodd|fygwth|bygythio|fygythiodd ..10 trwydded|drwydded|arestio|restio|cau|trwyddedau
  cerdyn gwarant
  car|fan heddlu ..10 siopa|gwyliau|teulu|plant
`);

/** Suggests gain or favouritism without saying an act. */
export const positionHints = assertions(`
  items|stuff|cash|money|watches|drugs|jewellery|phones|bikes|things|property ..4 go|goes|going|went|gone missing|walkies|walkabout
  might|must|probably|maybe|reckon ..2 know|knows ..6 cousin|brother|friend|family|mate|dad
  big in the
  covering|covers|cover for
  looks after|looking after|after their own
  sorts|sort people|them out
  go|goes|went way back
  same golf|lodge|club|school|pub
  looks after|after his mates|friends
  mason~|masons|lodge
  takes|took|taking ..2 his|her|their side
  favourit~
  items|things|stuff ..3 missing
  drinking buddies|pals|mates
`);
