import { phrases } from './phrases.ts';

/** A child, by word or by age. */
export const aChild = phrases(`
  @child|children|kids|twins|grandchild|grandchildren|grandson|granddaughter|stepson|stepdaughter|niece|nephew|niblings
  schoolgirl|schoolboy|pupil|cadet|cadets|infant|newborn|bairns|weans|babies|daughters|sons|boys
  im|shes|hes|he|she|is|was|are|am|only|just|aged|age ..1 2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|2yo|3yo|4yo|5yo|6yo|7yo|8yo|9yo
  is|shes|hes|she|he|of|only|just|aged|turned four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen
  year|yr|yrs|years|months|month|week|weeks old|olds
  little|wee|young|younger|youngest|baby one|ones|brother|sister|lad|boy|girl|lass
  childrens|kids home|unit|ward
  school|nursery|playgroup|creche|foster|fostered|reception class
  my lad
  plentyn|blant|babi|fabi|bachgen|fachgen|hogyn|hogan|mab|oed
`);

/** Somebody who depends on others: old, ill, disabled, pregnant. */
export const aDependant = phrases(`
  dementia|alzheimers|parkinsons|frail|forgetful|bedbound|bedridden|housebound|wheelchair|zimmer|hoist|catheter|oxygen|dialysis|stairlift
  carer|carers|disabled|disability|disabilities|autistic|capacity|vulnerable|stroke
  insulin|diabetic|diabetes|epileptic|epilepsy|asthma|asthmatic|sickle|inhaler|pacemaker|withdrawing
  type 1|2|one|two
  nan|nana|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|auntie|aunt|taid|nain|mamgu
  eighty|ninety|seventy|eighties|nineties|@num|shes|hes|is|aged ..1 78|79|80|81|82|83|84|85|86|87|88|89|90|91|92|93|94|95
  old lady|woman|man|boy|fella|dear|gentleman|lad
  pregnant|expecting
  months|weeks gone|pregnant|along
  baby is|due|coming
  night|district|community nurse
  learning|special difficulties|needs
  supported living|housing
  elderly|poorly|bedside|hospice|morphine|syringe driver
`);

/** Somebody held by the police, who cannot see to themselves. */
export const aDetainee = phrases(`
  in the|a|that|his|her ..2 cell|cells|van|custody
  cell|cells
  in custody
  holding room|cell|area
  custody nurse|sergeant|sgt|officer|desk|suite
  detained|handcuffed|cuffed|restrained
`);

/** A partner, a past partner or one of the household. */
export const someoneClose = phrases(`
  my|her|his|the|your|our|sisters|friends|daughters|mums|mams|neighbours partner|wife|husband|girlfriend|boyfriend|ex|missus|fella|bloke|fiance|fiancee|mrs|bf|gf|hubby|man|stepdad|stepmum|dad|mum|mam|son|daughter|half|husbands
  wife|husband|girlfriend|partner|ex|exhusband|exwife
  married|marry|engaged to|with
  we was|were together
  left|leave|leaving|finished|dumped|split ..1 him|her|with|from
  live|lives|living with him|her|us|me
  daughter|sister|mum|mam|mother|friend|cousin|niece ..3 married|lives|with|marry
  wraig|gwraig|gwr|ngwr|cariad|priod|briod|chwaer|fam|mam|ferch|merch
`);

/** Somebody who told: a witness, an informant, one who hides from those they told of. */
export const aSource = phrases(`
  witness|witnesses|complainant|informant|informants|informer|grass|grassed|tout|snitch|supergrass|chis|whistleblower|undercover|uc
  gave|give|giving|given|made|makes|wrote|write|wrote|done|signed ..4 evidence|statement|statements
  talking|talked|speaking|spoken to ..1 your|you|the|them lot|law|nca|acu
  taking photos|pictures|notes ..6 for
  spoke|talked|talking|speaking|grassed|helping|helped|talks|speaks ..4 police|polis|cops|coppers|bizzies|feds|peelers
  one|lad|girl|boy|woman|man|fella|person|who|whos|that ..2 saw|seen|witnessed|talked|grassed|testified
  rang|phoned|called|told ..3 confidential|crimestoppers|hotline|anonymous|line
  inform|informed|informs|informing for|on
  giving|gave|gives information
  evidence on|in @weekday
  coming|comes|going|goes to court
  girl|lad|woman|man|fella|boy|one who|dat|what|that ..2 talk|talked|bout|grassed|saw
  isnt|not who|what he|she|they says|say|said
  been made|rumbled
  got|has|wearing|wears a wire
  testif~|testify|testifying|statement
  refuge|relocated|rehoused|safehouse
  witness protection
  new identity
  safe house
  meant|supposed to be hid|hidden|safe|secret|protected
  really|actually ..2 police|polis|undercover|feds|copper|cop|filth
  tyst|hysbysydd
`);

/** Somebody who hides from those who would harm them. */
export const aHider = phrases(`
  refuge|relocated|rehoused|safehouse|protected
  safe house
  witness protection
  new identity
  meant|supposed to be hid|hidden|safe|secret|protected
  new|secret|her|my ..1 house|flat|address|adress|place|road|street
  no one|noone|nobody ..3 address|adress|where
  undercover|uc|informant|informer
  hiding|hidden|hid
`);
