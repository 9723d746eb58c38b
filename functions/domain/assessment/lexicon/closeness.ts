import { phrases } from './phrases.ts';

/** Somebody has a way in, or lives there. */
export const wayIn = phrases(`
  key|keys ..3 cut|copy|copied|his|own|hers
  got|has|have|had|made ..2 key|keys|fob|code
  spare|house|door key|keys
  key safe
  lets|let|letting himself|herself in
  lives|live|living|stays|staying with|there|here|opposite|next|upstairs|below|together|at
  in the|our|same house|flat|bed|room|bedroom|home
  hes|shes|he|she|is at home|in
  home all|with|until|till|alone|for
  he|she unlocks|unlock|opens ..3 door
  next door
  through the|my|our floor|wall|walls|ceiling
  the|a|my|her|his|girlfriends room|flat|house below|above|next|across|opposite|mine
  across from him|her|them|me
  on leave|days|nights
  sleeps|asleep|wakes|upstairs|downstairs|kitchen|bedroom
  my|her stepdad|dad|husband
`);

/** Somebody waits near, or has found where to. */
export const outside = phrases(`
  outside|parked|sat|sitting|waiting|stood|standing|sits|waits|loitering ..5 car|road|street|house|door|drive|wall|corner|end|lane|gate|window|outside|flat|step|school|across|opposite
  turned|turnd|turns|showed|shown|rocked up at|outside ..3 my|her|the|our|new
  turned|turnd|turns|showed up
  found|knows|knew|got|has ..4 where|address|adress|house|flat|place|road|street
  looked ..2 up ..1 her|me|him|us|where
  looked her|me|him up
  lights off
  going|driving|riding|drives|goes up and down|past|round
  going|driving|rides|drives|goes|gone past ..3 house|flat|door|all
  through my|the|her|our letterbox|door|window
  on the|my|her step|doorstep|wall|drive
  following|follows|followed me|her|him|us
  been down|round|past|to ..3 ex|exs|street|house|road|door
`);

/** He or she comes again, fetches, or takes somebody along. */
export const comesAgain = phrases(`
  collect|collects|collecting|collected|fetch|fetches|fetching|pick|picks|picking|picked|taking|takes|drives|driving ..5 her|him|them|up|school|nursery|lane|girl|boy|one|lad
  comes|come|coming|visits|back|returns|due|off|home|finishes|on ..4 @weekday|tonight|tomorrow|week|@num|five|six|seven|eight|nine|ten|eleven|shift|lates|nights|weekend
  see you|ya|u
  always|keeps|still comes|coming|back
  every @weekday|night|week|shift|time|day
  they|we go|goes again|away|camping
  has|have|had|got|give|gives|with ..3 kids|boys|girls|children|them|us ..5 weekend|till|until|week|caravan|back|reservoir|holiday
  with him|her till|until|for
  live|move|stay|away|off ..1 with him|her
  get|back|in|home|on|off|let|goes|go|sleeps|wakes ..2 at ..1 @num|@hour
  going to live|stay
  for his|her birthday
  said|says ..4 back|tonight|tomorrow
  off|home|holiday ..3 week|weekend|fortnight
  again on|tonight|tomorrow|soon
  meeting|meet|meets ..2 him|her|them
  gets picked|collected
  goes|going to ..1 work|bed|out ..3 at
  finish|finishes at
`);

/** Alone with it, or with nobody to ask. */
export const alone = phrases(`
  just|only ..2 me|her|them|us|him|two
  on my|her|his|their|our own
  alone|dark
  nobody|no one|noone|not|never|dont ..4 told|tell|know|telling|knows|say|ask
  she|he is|s? terrified|scared|frightened
  he|she wont|dont|doesnt ..2 say|tell
  whispered|whisper|whispers|whispering
  say|says|said|told ..3 nothing|no telling|not to
  i do? not sleep
  silly|daft|worrying|worry|furniture|nothing|big thing
`);

/** Now, or within days. */
export const nowOrSoon = phrases(`
  now|rn|tonight|tonite|2nite|heno|nawr|today|tomorrow|2moro|tmrw|yfory|currently
  this minute|second|evening|afternoon|morning|weekend|week
  last night|nite
  third|3rd|second|2nd|fourth|fifth night|nite
  since @weekday|yesterday|dinner|tea|lunch|breakfast|last|about|this|then|@num|half|spring|summer
  for|about|nearly|a|in @num|two|three|four|a|fortnight ..1 days|weeks|hours|nights|hour|week|fortnight
  by|until|till|before|at ..1 tomorrow|@num|@hour|morning|weekend
  @weekday
  @num am|pm|oclock
  oclock|minutes|mins
  an|half|six|five|few|two|couple hour|hours ago|now|since
  just texted|rang|sent|put|phoned|messaged|called|now
  hes|shes|theyre|im|he is|she is ..2 @ing
  yesterday
  all evening|night|afternoon|morning|day|week|weekend
  ers dydd|wythnos|neithiwr|ddoe
  heddiw|fory|penwythnos
`);

/** It is over: long ago, locked up, dead, moved away, or said to be safe. */
export const overNow = phrases(`
  remanded|imprisoned|jailed
  is|was|been on|in remand|prison|jail
  hes|is|was inside until|till|for|now
  sentenced|convicted|given ..2 years|life
  years ago|back
  died|passed away|churchyard|late husband|funeral
  lives|live|lived|living|moved ..4 abroad|overseas|spain|australia|canada|france|ireland|america|country|scotia|zealand
  nobody|noone|no one|not ..6 danger|risk
  am|is|are|were|im|shes fine|safe|ok|okay|well ..4 now|out|us
  restraining order
  former|late husband|wife|partner
  in|since|until|by 2000|2001|2002|2003|2004|2005|2006|2007|2008|2009|2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024
  in @num when
  it|he|that|this|which stopped|ended|closed|shut
  happily|remarried
  no longer
  used to ..2 strangle|hit|beat|punch|throw|lock
  trial is|was over
  when i was
  last year
  wedi ymddeol|marw
`);
