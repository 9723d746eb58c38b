import { assertions } from './phrases.ts';

/** Something of value for what a person in policing knows or can arrange. */
export const corruptPayment = assertions(`
  could|can|would|will get|take|keep|lose|wipe ..6 off|away|from ..5 for a|£|the|two|three|five|@num
  go away if
  brown|white|fat|thick|sealed|padded envelope
  envelope ..5 cash|money|notes|twenties|counted
  backhander~|backhanders
  bung~|bungs
  kickback~|kickbacks
  bribe~|bribery|bribes
  sweetener~
  on the|their|his payroll
  in the|their|his|her pocket
  in the pay of
  take|takes|took|taking|taken|accept~|accepting|pocket~|pocketed|receives|received|receiving|gets|got|getting ..3 @money ..8 from|off|for|to|every
  take|takes|took|taking|accept~|accepted|gets|got|getting ..3 bribe~|bung|backhander|kickback~|cut|payoff
  paid|pays|paying|pay ..2 @rank ..6
  paid|pays|paying|pay ..2 him|her|them|the ..6 to make|look|drop|lose|tell|let|turn|keep|forget|find|get
  paid|pays|paying|pay ..2 him|her|them ..4 £ @num
  pay|paid|gave|gives|giving|slipped|slips|handed|hands|give|bunged|bungs|slip|hand ..3 him|her|them|officer|@rank|copper ..5 £|cash|envelope|notes|money|quid|grand|bung|twenties|bundle|roll|wad
  £ ..3 for a|each|every|per ..4 check|search|name|address|plate|reg|lookup|tip|car|list|certificate|licence
  £ ..3 a|each|per|every go|time|month|week|name|plate|car|check|address|search|pop|head|job|list
  @num|quid|grand|pounds a|per|each name|plate|reg|check|address|search|pop|lookup|go
  sell|sells|selling|sold ..4 information|info|data|details|addresses|checks|records|intel|names|plates|stories|tips|pictures|photos|photographs|searches|statements|drugs|files|names|body
  leak~|leaked|leaking|leaks ..5 for|information|info|details|names|journalist|reporter|paper|story|gang
  in return for|gets|got
  in exchange for
  for a cut|fee|price|bung|backhander|drink
  takes|took|taking|gets|got|had|has a cut|percentage|slice|commission
  getting|gets|got|being|been|is paid ..8 for|by|to|from|into
  paid|pays|payments|payment|money|transfer~|transfers|wired ..6 into|to ..4 account|wallet
  monthly|weekly|regular payment~|payments|retainer
  tip|tips|tipped|tipping off|him|them|her|the ..10
  tip off|offs
  warn|warns|warned|warning|told|tells|telling|texted|texts|rang|phoned|lets|let ..10 raid~|raids|warrant|search|visit|inspection|operation|bust|checkpoint|spotcheck
  raid~|raids|warrant ..8 warn~|warned|tipped|told|beforehand|ahead
  the night before|day before ..8 empty|gone|cleared|bare|clean
  make|makes|made|making ..5 go away|disappear|vanish
  lose|loses|lost|losing the|my|his|their|a file|paperwork|evidence|statement|exhibit|exhibits
  drop|drops|dropped|get|got|quash~ ..3 charge~|charges|points|ticket|fine|case ..6 for £|cash|money|a
  for ..2 @num quid|grand|pounds|notes
  going rate
  free|gave|given|gets|got|gives|bought|take|takes|took|accept~|accepting ..3 @gift ..12 in return|exchange|for looking|turn|keep|blind|because|tip
  turn|turns|turned|turning a? blind eye
  looks|looked|looking the other way
  cash|money|notes|envelope|twenties ..3 change|changed|changing hands
  hand|hands|handed|handing|slip|slips|slipped|slipping|pass|passed|passes|passing ..6 cash|money|notes|envelope|wad|bundle|roll|twenties|quid
  left|leaves|leave ..3 envelope|cash|money ..8 for him|her|them
  private investigator~|detective|eye ..12 pays|paid|checks|plates|information|searches|records|money
  cash|money|notes|£ ..10 to|for @rank
  cigs|cigarettes|cartons|bottles|crate|case ..10 and some notes|cash
  brib~
  cil|dwrn
  llwgrwobr|llwgrwobrwyo|llwgrwobrwyon|cildwrn|amlen
  amlen ..6 arian|bres|pres
  arian|pres|bres ..10 am|gan|oddi|bob
  talu|dalu|thalu|talodd|dalodd|nhalu ..8 arian|plismon|heddwas|swyddog|rhingyll|iddo|iddi|£
  gwerthu|werthu|gwerthodd|werthodd ..6 gwybodaeth|manylion|enwau|cyfeiriadau
  rhybudd~|rhybuddio|rybuddio ..10 cyrch|gwarant
`);

/** Things that may be said of paid corruption without saying any act. */
export const corruptPaymentHints = assertions(`
  on the take
  bent @police|as
  in ..3 pocket
  money ..4 change~ hands
  taking|takes|took ..2 cash|money|notes
  handed|gave ..2 him something
  gets looked after
  look after|looks after ..4 each
  pay|paid|pays ..3 off
  dodgy ..2 @police
  living beyond|above ..4 means
  cars they drive
  flash ..2 car|watch|holidays
`);
