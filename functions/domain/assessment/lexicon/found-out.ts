import { phrases } from './phrases.ts';

/** It has been worked out who told, or it will be. */
export const workedOut = phrases(`
  know|knows|knew|known|found|worked|figured|guessed|twigged|sussed|clocked|told|tells|heard|learned|realised|confirmed ..3 who|whos|whose ..4 grassed|talked|rang|told|called|wrote|talking|grassing|reported|gave|phoned|spoke|reporting|saw|wears|helped|helping|it|sent
  worked|figured|sussed|pieced|put ..3 out|together|two ..3 who|where|two
  recordings|recording|tape|tapes|wire|statement|tip|call|calls|info|photos|information|intel|intelligence|evidence|report|leak ..5 off|from|came|by|was|belonged ..3 @cap|him|her|inside|driver|one
  his|her|their real|right|proper|true ..1 name|job|identity|face|address
  not|isnt|aint|wasnt|never ..3 who|what|really|a|no ..5 says|said|seems|scaffolder|driver|builder|dealer|plumber|buyer|junkie|punter|pretends|thinks|claims|made
  one|some|someone|somebody ..1 of ..1 ours|yours|theirs
  list|lists|names ..4 names|people|protected|witnesses|sources ..6 sold|sell|sells|given|passed|gave
  sold|sells|gave|given|passed|sent ..3 list|lists ..4 names
  phone|photo|picture|mugshot|screen ..6 face|faces|door|recognise|know|seen
  asked|asking|asks|came|looking ..5 by|did|do|know|which ..3 name|flat|door|house|room|number
  know|knows|knew which ..2 slate|window|van|car|flat|house|room|door|bus|loft|floor|one
  read|reads ..3 out ..6 group|van|room|pub|name|everyone|them|whole
  wrong danny|person|number|chat|group|name|phone
  really|actually|secretly ..2 undercover|police|feds|filth|copper|plant|wearing|wired|one
  is|was|hes|shes|a ..2 undercover|filth|rat|mole|spy|grass|snitch|tout|informant|informer|nark|wired
  mole|nark|grass|tout|snitch|canary|squealer|supergrass
  sold|sells|gave|given|gives|giving|passed|passing|told|leaked|named|let|blabbed|handed|slipped|read|shown|showed|printed|forwarded|texted|sent|shouted|dropped|mentioned ..6 identity|address|statement|plate|photo|number|list|postcode|handle|codename|street|photograph
  asking|asked|asks|ask|looking|searching|sniffing|trying|wanting|want|wants|find|hunting|putting ..4 who|where|about|for|out|after|round ..5 lives|live|rang|told|she|he|him|her|works|stays|staying|moved|grassed|is|are|me|talked|drinks|parks
  call|calls|phone ..4 traced|tracing|trace
  rumbled|outed|blown|compromised|unmasked
  been made|burned|exposed|identified
  screenshot|photo|photograph|picture|page|copy|printout|pin|map ..6 statement|name|address|house|street|door|school|face
  price|bounty|money|reward|contract ..2 on|for ..2 head|him|her
  green light|lit
  wants|want|wanted|ordered|paid|paying|asked ..6 dead|gone|sorted|shut|quiet|silenced|hurt|dealt|disappear|scared|learned|seen
`);

/** Where somebody hides, or is thought safe. */
export const hiddenPlace = phrases(`
  refuge|refuges|hostel|hostels|safehouse|shelter|sanctuary|halfway|airbnb|travelodge|premier
  safe|secret|hidden|undisclosed|confidential|secure|temporary|emergency|witness house|place|flat|address|location|accommodation|home|unit|hotel|identity
  new house|place|flat|address|location|home|street|town|identity|school|road
  nobody|no|noone|none|only|never|not ..4 know|knows|told|tell|gave|has|had|meant|supposed ..4 where|address|live|lives|new|know|number
  fled|hid|hiding|escaped|relocated|rehoused|staying ..5 away|from|refuge|nans|mums|mams|sisters|friends|town|county|hostel|him|hundred|miles|safe|aunties|aunts|cousins
  moved|ran|moving ..4 away|refuge|nans|mums|mams|sisters|hostel|hundred|miles|hiding
  away from him|them|there
  different|changed|new ..2 surname|identity|school
  protected|protection|marker|restricted|flag|flagged|sealed ..3 witness|address|record|marker|order|programme|person|file
  under|in|into ..1 hiding|protection|witness|different
`);
