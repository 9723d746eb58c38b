import { phrases } from './phrases.ts';

/** Who or where somebody is has got out, or has been looked up by one who had no business to. */
export const gotOut = phrases(`
  name|names|address|street|road|location|whereabouts|photo|picture|screenshot|identity|page|voice|town|register ..8 gone|going|round|passed|sold|given|sent|out|shared|posted|put|come|came|printed|leaked
  passed|sold|gave|given|sent|shared|posted|put|leaked|told|tells|telling|printed|showed|opened|read|photographed|dropped ..8 name|names|address|street|road|location|photo|picture|identity|where|record|file|register|stays
  told|tells|telling|says|said ..8 name|address|where|stays|staying|stayin|living|lives
  passed|gave|showed|sold|sent|read it|that|them ..2 to
  knows|know|knew|found|finds|found out|learned ..4 who|where|house|address|it was|room|about
  all over the place|estate|town|chat|phones
  record|file|entry ..6 opened|printed|accessed|viewed|read|looked
  asked|asks|asking ..4 by ..2 name|room|number
  it was him|her|them
  thats|theres your tout|grass|rat|snitch|man
  really|actually|hes ..2 police|undercover|copper|cop
  group chat
  round three|the|all phones
  gone|went|been|put ..4 chat|group
  told|tells|telling ..10 talking|talked|grassing|grassed|informing|photos|photographing
  know|knows|knew ..8 is|was the one|grass
  told|telling|tells ..2 boss|it|them ..2 was|is him|her
  told|tells|gave|give|telling ..3 man dem|mandem|the lads|the boys
  said his|her|their name
  named him|her|them
  told|tells|tell|texted ..3 cousin|cousins|brother|brothers|defendant|dealer
`);

/** A police operation that is to come. */
export const operation = phrases(`
  raid|raids|raided|raiding|warrant|warrants|swoop|obbo|stakeout|enforcer|bust
  search|searching|searched ..3 yard|house|flat|premises|lockup|garage|unit|place|farm|them
  police|they|you|coppers ..2 be round|in|through|coming
  dawn|early visit|knock|call
  they|theyre|police|coppers|your|you ..4 come|coming|kick|hitting|going|searching ..4 door|doors|in|with|@num|five|six|friday|morning|wednesday|monday|thursday
  red|big key
  locations|location|positions|callsign|callsigns|plain clothes|unit|units
  doing|do|hitting|turning ..2 door|doors|house|lockup|yard|over
  job on tonight|tomorrow|@weekday
  put|putting|kick|kicking ..2 door|doors ..2 in|through
`);

/** Those it is meant for make ready: they have been told, and clear out. */
export const madeReady = phrases(`
  loaded|loading|carrying|carry|moved|moving|shifting|shifted|clearing|cleared|emptying|emptied|burning|packing|packed|hiding|stashing|getting ..5 boxes|van|vans|stuff|gear|out|back|everything|phones|plants|money|bags|lockup
  boxes|van|vans|bags ..4 out|back|loaded|trips|away
  everybody|everyone|all|half ..5 knew|knows|know
  have|has|had|been|got|hes|theyve ..2 told|warned|tipped|tip-off|texted|heads
  tipped|tip|warned|warns|tips off|them|him
  knew|know|knows|knowing ..4 when|coming|date|time
  says|said|told ..4 @hour|@num
  heads up
  showed|shown|got|has|seen ..4 letter|list|warrant|sheet|briefing
  sent|sends|gave|gives|passed|passes|texted ..6 locations|location|positions|time|day|date|car|door
  ready|waiting for them|you|your|police
`);

/** Somebody knows the day, the way or the place of one they would harm. */
export const knowsWhen = phrases(`
  knew|knows|know ..4 day|door|car|time|route|which|bus|shift|way
  told|tells|rings|texts|rang ..6 when|which|day|bus|car|door
`);
