import { assertions, phrases } from './phrases.ts';

/** The reporter, or the victim, fears being found out or paid back. */
export const reprisal = phrases(`
  afraid|scared|frightened|terrified|worried|fear|fears|petrified ..12 know|knows|find|finds|found|told|come|comes|close|lose|happen|do|retaliat~|reprisal|back|arrest|report|works|worked
  if he|she|they|him ..4 find|finds|found|knows|knew|works|worked|hears
  if it|this gets back
  make my|our|his|her life|rest|time ..8 hell|impossible|misery|difficult
  will|would|hell|shell|theyll|ll ..3 come|get|make|ruin|destroy|know ..3 after|me|for|impossible|its|us
  fear for my|our|her|his
  reprisal~|reprisals|retaliat~|retaliation|payback|retribution|revenge|repercussions|backlash
  dont want ..6 local|station|office|anyone ..8 see|open
  ill|id|ill lose my job|home|kids|teeth|pension|livelihood
  hes|theyre|shes been? looking for me
  promotion|job|career goes|depends ..2 him|her
  threatened|threaten|threatens|threatening|warned ..3 me|us|my|her|him|that|to
  keep my|your mouth|my shut|head|mouth
  targeted|target|victimised|singled
  ofni|ofn ..10 gwybod|dial|dod|ffeindio|darganfod|colli
  dial
`);

/** Evidence that will soon be gone. */
export const evidenceGoing = phrases(`
  hell|shell|theyll|ll|will|would wipe|delete|destroy|burn|dump|bin|shred|clear|erase
  clears|deletes|wipes|delete|wipe ..4 chat|phone|messages|history|texts ..4 every|each|weekly|after|when
  record~|records|recorded|recording|tapes|tape|wipes|wiped|written|copied over itself|it|them|in|after|every|again|everything
  overwrit~|overwritten|overwrites|overwrite
  cctv|footage|camera|system|recording|recordings|tape|video ..12 keeps|kept|days|deleted|wiped|goes|only|overwritten|gone|erased|lost|delete|week
  only|just keep|keeps|kept|holds|saves|stored|stores|hold|save ..6 days|week|weeks|month|fortnight|hours
  disappear~|disappears|disappearing|vanish~|vanishing|vanishes|deletes|delete|deleting|deleted|expire|expires|wiped|erased|shredded|shredding|skip|binned|scrapped|destroyed ..8 soon|days|hours|week|tomorrow|tonight|now|friday|monday|write|itself|automatically|after|before
  messages|chat|chats|texts|photos|snap|snaps|snapchat ..8 disappear~|disappearing|vanish~|vanish|deleting|delete|deletes|expire
  deleting|delete|deletes|wiping|wipe|destroying|shredding|clearing ..5 messages|evidence|files|footage|chats|photos|records|phone|texts|everything|group|accounts|paperwork
  before they|it|he|she ..2 are|is|gets|goes|disappears|deletes|gone|deleted|wiped|lost|get|delete|wipe
  before the footage|cctv|messages|evidence|recording
  going|gonna|about|due to ..2 be? deleted|wiped|shredded|destroyed|scrapped|crushed|sold|lost|overwritten|delete|wipe
  dileu|ddileu|diflannu|ddiflannu ..8 fideo|negeseuon|wythnos|diwrnod|tystiolaeth
`);

/** A date within days: a trial, a hearing, a handover. */
export const dateSoon = assertions(`
  trial|court|hearing|sentencing|inquest|tribunal|wedding|holiday|flight|interview|meeting|statement|raid|warrant|delivery|handover|shipment|drop|auction|sale|review|board|panel ..6 tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|tonight|week|days|morning
  tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday ..4 trial|court|hearing|interview|flies|flying|leaves|leaving|meeting|due|wedding
  on|this|next|by|before @weekday ..4 he|she|they|is|will|going|due
  goes|go|starts|ends|leaves|flies|opens|closes|signs|sends|files|meets|retires|moves|due|will|ll|gonna ..10 on|by|this|before|until ..1 @weekday|tomorrow
  tomorrow|yfory|fory
  day after tomorrow
  this|coming @weekday
  in two|three|a|couple|few|@num days|hours
  flies|flying|leaving|leaves|emigrat~|retires|retiring|moving ..6 tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|days|weekend
  back in court
`);

/** It goes on. */
export const continuing = assertions(`
  still happening|doing|going|does|messages|texts|comes|messaging|texting|turning|follows|at|outside|contacting|works|calls
  every|each day|night|week|shift|weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|month|morning|few
  has|is|does|hasnt|not|wont|never|isnt not? stop|stopped|stopping
  does|has|it not stop|stopped
  keeps|keep|kept doing|coming|turning|messaging|texting|ringing|calling|asking|following|on
  again last|this|yesterday|on|today
  getting worse|more
  it|this|that is|s ongoing|happening
  happening now
  dal i|yn ..4 wneud|ddigwydd|anfon|dod|ddod
  bob dydd|nos|wythnos
  has|have|been doing|happening|going ..4 since|for
  every|each time
  most|some mornings|days|nights|evenings|weekends
  has|have|hes|shes|theyre been @ing ..1 me|her|him|us|them
  weekly|daily|nightly|constantly
`);

/** Something that happens to the reporter and is kept back on purpose. */
export const onTheirOwn = assertions(`
  doing|done|does|did|happening|saying|says to me
  turns|turned up where
  knows my routine
  personal nature
  sleeping in my car
  locked|locks out|me
  my|the locks
  evict~|evicted|homeless
`);
