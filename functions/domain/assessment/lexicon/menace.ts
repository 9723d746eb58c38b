import { phrases } from './phrases.ts';

/** A threat, an ultimatum, a warning of harm. */
export const menace = phrases(`
  kill|kills|killed|murder|murdered|shoot|shot|stab|stabbed|bury|buried|drown|torch|petrol|acid|bullet|bullets|machete|machetes|flame|flames|fire|burn
  wont|not|never ..3 see|make|live|last|reach|walking|walk|home|doing|be ..4 christmas|morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|court|trial|birthday|end|again|home
  wont|not matter|need|be
  until|till|by|before ..3 tonight|tomorrow|teatime|monday|tuesday|wednesday|thursday|friday|saturday|sunday|midnight|dark ..5 to|or|out|leave|gone
  or else|hell|shell|theyll|he|they ..4 seen|sorted|done
  be|get|gets|getting|got|been seen|sorted|dealt|done|kneecapped|finished|paid|sorting ..1 to|out|with|in
  people|lads|men|boys|family|brothers|cousins ..5 looking|waiting|wait|sat|outside|asking|watching|circling|driving
  what happens|happened|happen to|when ..3 people|girls|grass|grasses|touts|last
  what they do|does ..1 to
  like last time
  the last one|time|girl|lad
  having|have|had a talk|chat|word
  wont|dont|doesnt|not wait|hang about
  owes|owe|owed ..3 money|grand|them
  been to|at|round his|her|their|the door|house|flat|mums|mothers
  beaten|cut up|slashed|hurt|hurting|harm|harmed|hospital
  sitting|sat|parked|waiting|watching|stood ..6 end|outside|road|street|house|door|house|car|front|corner|opposite|afternoon|school
  looking for|out
  pay for it|this|that|what
  sort it|her|him|them ..1 out|in|there|tonight|today|monday
  sort it|her|him|them in
  wreath|funeral|sympathy card|flowers|flower|ribbon
  tyres|windows|car|door|cat|dog ..3 done|slashed|through|smashed|burnt|poisoned|hanged|dead
  picture|photo|pic ..4 door|house|car|kids|school|road|street|bedroom
  on sight
  nobodys|nobody|noone ..2 having|have|gets them|her|him|it
  one in the face|head|back|neck
  block da|the door|floor|road
  knows|know where ..3 live|lives|school|sleeps|sleep|stays
  puts|put|puttin|slips|slipped something ..1 in
  insurance ..6 through|doubled|changed|taken|out|policy
  bygwth|fygwth|lladd|ladd|saethu|gwn|cyllell|ladd
`);

/** A leave-taking: somebody settles what they leave, or says there will be no later. */
export const farewell = phrases(`
  goodbye|goodbyes|farewell
  said|saying|say|says|wrote|left|leaves|leaving|sent|texted|written|put|posted ..6 bye|sorry|letter|letters|note
  written|wrote|writing ..2 all|everyone|everybody|us|each
  love you ..3 nan|mum|mam|dad|im|always|goodbye
  sorted ..3 papers|will|funeral|insurance
  calm|peaceful|laughing|cheerful|happy ..6 weeks|year|months|suddenly|since|first
  gave|given|giving|give|gives|moved|transferred|signed|put|left ..3 away|savings|house|dog|watch|medals|fishing|tools|gear|keys|ring|everything ..4 to|me|boy|mate|neighbour|brother|lad|away|name
  moved|transferred|put ..3 savings|house|money ..3 me|my
  wont|not ..2 be|need ..2 around|here|it|needing|them|bother|long
  wont matter
  look after|take care of ..2 kids|dog|mum|them|your|cat
  note ..3 on|for|top|beside
  uniform|medals|badge ..3 bed|table
  no point|future|way
  better off without|dead
  cant|cannot go|take|face|do ..2 on|anymore|more|it
  had enough
  end|ending|ended ..1 it|all
  always loved
  forgive me|him
  suicid~|suicidal|overdose|hang|hanging|noose|rope
  kissed|kiss ..4 dog|goodbye|kids|them|night
  be doing it|that|this again
  never see|be|have
  last time|photo|picture|night|goodnight
  all ..2 together forever|soon|always
`);

/** Where people go to end it. */
export const farewellPlace = phrases(`
  trains|train|platform|crossing
  reservoir|cliff|cliffs|bridge|viaduct|railway|tracks|quarry|ledge|roof|rooftop|multistorey|beachy|weir|loch|dam|edge|headland
  drive|walk|off|gone|went|out ..4 phone ..2 off
  pills|tablets|rope|gun|shotgun|pistol|razor
`);

/** Arms of the job or of one's own. */
export const firearms = phrases(`
  gun|guns|pistol|glock|sidearm|shotgun|rifle|revolver|carbine|firearm|ammo|ammunition|rounds|bullet|bullets|cartridges|magazine|holster|taser|baton
  authorised|licensed|firearms shot|officer|trained
  armed response|officer|police
  firearms trained|team|unit
  an armed
  arv|afo
`);

/** Arms, or what is not named, where they ought not to be. */
export const outOfPlace = phrases(`
  @not ..3 hand|handed|hands|book|booked|sign|signed|put|return|returned|check|checked ..4 back|in|it|out
  supposed|meant|should|shouldnt|ought ..6 hand|book|be|go|back|in|house|home|locker|armoury|have
  brought|brings|bring|takes|took|taken|carries|carried|kept|keeps|got|has ..4 home|house|with him|with her
  on|under|in|inside|behind|top ..2 our|his|her|my|the|a wardrobe|bed|pillow|mattress|drawer|table|glovebox|kitchen|sofa|loft|boot|bag|holdall|bedside|cot|car
  got it down|out
  puts|put|lays|laid|leaves|left it|one|that|them ..3 on|by|next|between
`);
