import { phrases } from './phrases.ts';

/** Somebody is kept in, or without what they need to leave. "She'd" is read as one word with "shed", so that place needs its article. */
export const shutAway = phrases(`
  lock|locks|locked|locking|bolts|bolted|padlocked|barred|chained|tied ..4 her|him|them|me|us ..3 in|up|room|upstairs|downstairs|out|indoors
  locked|bolted|shut|chained|tied|barricaded|wedged ..1 in|inside|up|upstairs|indoors|away
  wont|doesnt|not|never|isnt|hasnt ..2 let|allow|allowed|lets|been ..3 out|outside|leave|anywhere|indoors
  never|not|hasnt|isnt|nobody ..2 out|outside|downstairs since|of|for
  passport|passports|documents|papers|visa|keys|shoes|cards|card ..4 safe|drawer|bag|hidden|cut|burnt|burned|scissors|taken|took|locked|pocket
  takes|took|taken|hides|hid|hidden|keeps|kept|confiscated|smashed|cut|burnt|scissors ..4 passport|passports|documents|visa|shoes|clothes|phone|phones|glasses|purse|crutches|wheelchair|frame
  takes|took|taken|keeps|kept|hides|hid|confiscated|holds|sold|smashed ..2 her|his|my|their ..1 phone|keys|passport|shoes|card|papers|clothes
  in|in to|into the|a|his|our ..2 shed|cellar|cupboard|kennel|kennels|loft|basement|outhouse|coalhouse|bunker|boot|cage|attic|garage|crate|container|caravan|pantry|greenhouse|barn|stable|box
  sleep|sleeps|sleeping|slept|stay|stays|stood|stands|kept|keeps|puts|put|made|eats|lives|left ..4 bath|hall|landing|floor|garden|yard|balcony|porch|step|stairs|mat|blanket|tent|cold|dark|rain
  nobody|noone|no ..2 allowed ..2 upstairs|in|near|up|inside|through
  hostage|captive|prisoner|trapped|barricaded|cornered|imprisoned|detained|shackled
  wont|doesnt|not|never|refuses have|let ..2 doctor|nurse|ambulance|midwife|visitors|family|health|social|anyone ..2 in|near|see|through
  took|taken|cut|pulled|ripped ..3 landline|pendant|batteries|wifi|internet|router|aerial|electric|power
  phone only|when
  no more work|school|college|friends|phone|church
  a|one|with|just ..2 bucket
  monitor|monitors|camera|cameras ..5 room|bed|bedroom|door|shows|watching
  door|doors|window|windows|gate ..3 nailed|screwed|painted|boarded|locked|bolted|padlocked|barred|alarmed|sealed
`);

/** Food, warmth, medicine or care is withheld, or has stopped. */
export const careKept = phrases(`
  no|without|not|stopped|cancelled|cut|refused|refuses|denied|withheld|hides|hid|hidden|threw|binned|pushed|counts|counting|sold|sells|took|taken|missed|swapped ..4 insulin|tablets|pills|medicine|medication|meds|inhaler|epipen|pump|heating|nappies|milk|methadone|oxygen|ambulance|paramedic|paramedics|electric|electricity|water|dinner|dinners|meals|feeds|drip|prescription|prescriptions|morphine|patches
  insulin|tablets|pills|medication|meds|inhaler|epipen|pump|carers|carer|nurse|ambulance|heating|meals|prescription ..4 stopped|cancelled|refused|gone|cut|off|back|ignored|changed|late|reach|away|locked
  not|hasnt|havent|never|isnt|barely|hardly ..3 eaten|ate|drunk|fed|washed|moved|turned|toilet|drink|eat ..5 since|all|days|day|weeks|yesterday|today|@weekday|morning|night|anything|much|now
  fast|fasting|starve|starving|starved ..5 days|day|weeks|she|he|him|her
  earn|earns|earning|deserve ..3 tea|dinner|food|bed|supper|breakfast
  locks|locked|lock|bolt|padlock|chain ..4 fridge|kitchen|larder|freezer|bathroom|toilet
  wet|soiled|own|dirty ..3 bed|nappy|clothes|sheets|mess|himself|herself|hisself|chair
  no light|coat|heating|bed|food|water|blanket|shoes|electric|toilet
  no|without|cancelled|stopped|sacked|refused|refuses|denied doctor|carers|carer|hospital|nurse|ambulance|appointment
  cancelled|stopped|sacked|sent ..3 carers|carer|nurse|care|nurses|agency|visits|meals|deliveries
  sleep it off
  waters|contractions
  buzzer|bell|intercom ..3 off|ignored|ignoring|answer|answering
  putting it on
  all say that|so
  seeking attention
  drunk on|he|wrote|they
  leave her|him|them there
  minus @num|two|three|four|five|six
  freezing|frozen|frostbite|icicles|hypothermia
  heb|ddim|dim ..3 bwyd|fwyd|tabledi|dabledi|inswlin|moddion|meddyginiaeth|drydan|trydan|gwres|wres|ddwr|dwr
  rhew|oer|rhewi|lwgu|llwgu
`);
