import { phrases } from './phrases.ts';

/** A plea without words, or in few: a sign, a word mouthed, a note pushed across. */
export const silentPlea = phrases(`
  palms|hands ..2 together|glass|window|up|praying|prayer
  mouthed|mouthing|mouths|gestured|gesturing|signalled|pointed|tapped|tapping|blinked|blinking|knocked|knocking|curo|banged|held ..4 at|to|up|on|out|pared|wall|floor|ceiling|pipe|window|glass|help|me|fingers|finger
  wrote|written|drew|scratched|scrawled|scribbled|pushed|passed|slipped|slid ..5 help|napkin|hand|receipt|steam|note|paper|counter|under|menu|palm|condensation|dust|pen
  passed|slipped|slid|pushed|dropped|threw ..3 note|paper|message|letter
  code|safe|agreed|secret word|sign|signal|emoji|text|phrase
  spoon ..4 knickers|pants|down|underwear
  three|two|one|four rings|knocks|taps|ring
  texted|text|sent|rang|messaged|whispered|said|says|asked|wrote ..3 help|sos|please|save
  whats|what the number ..3 when|for
  the|that|our ..2 line|phone|call went|cut|goes dead|off
  rang|hung|hangs|rings off|up
  engaged ever|since|all
  can you|u|somebody|someone come|get|fetch|bring|hurry ..1 her|me|him|us|here|quick|now|bread|food
  asked|asking|ask ..4 pretend|order|pizza|wrong|number
  if i|she|he ..2 dont|doesnt ..2 ring|text|answer|reply|turn|come|show|message
  wrong number
`);

/** A leave-taking: somebody settles what they leave, or says there will be no later. */
export const takesLeave = phrases(`
  goodbye|goodbyes|farewell|tarra
  said|saying|say|says|wrote|left|leaves|leaving|sent|texted|written|posted ..6 bye|sorry|letters|note
  written|wrote|writing to ..1 all|everyone|everybody|us|each
  love|loved you ..3 nan|mum|mam|dad|im|always|goodbye
  sorted|planned|chosen|picked ..3 will|funeral|hymn|hymns|coffin|headstone
  funeral|hymn|ashes|buried|grave|coffin|headstone ..5 want|wants|wanted|like|mine|his|hers|would|song
  gave|given|giving|give|gives|transferred|signed ..3 savings|house|dog|watch|medals|fishing|tools|gear|ring|everything|guitar|bike ..4 to|me|boy|mate|neighbour|brother|lad|away|name
  wont|not ..2 be ..1 around|here|needing|bother|problem
  wont|not need|needing ..2 it|them|that|those where|any|anymore|now|again
  wont matter
  look after|take care of ..2 kids|dog|mum|them|cat
  note ..3 on|for|top|beside ..3 pillow|table|bed|fridge|inspector|wife|kids|mum|uniform
  uniform|medals|badge ..3 bed|table|pressed|laid
  no point|future
  no way out
  better off without|dead
  cant|cannot go|take|face ..2 on|anymore|more
  had enough ..2 of life|living|everything|it|all
  end|ending|ended ..1 it|all|himself|herself|things|everything|his|her ..2 all|life|tonight|time
  always loved
  forgive me|him
  suicid~|suicidal|overdose|hang|hanging|noose
  kissed|kiss ..4 dog|goodbye|kids|them
  be doing it|that|this again
  never see ..2 again
  last photo|picture|goodnight|kiss|meal|supper
  all ..2 together forever|soon|always
  photo|photos ..1 albums|album
  booked|drove|driven|gone|walked|went|off ..5 alone|own|himself|herself ..4 cottage|cliffs|cliff|coast|beach|hills|woods|moors|bempton|bridge|sea
  ffarwel|hwyl fawr
`);

/** Taken abroad or given away in marriage, or to be put right for shaming the family. */
export const honour = phrases(`
  wedding|married|marry|marriage|engaged|nikah|ceremony|betrothed ..6 abroad|pakistan|bangladesh|india|sylhet|mirpur|kashmir|iraq|kurdistan|somalia|yemen|flight|airport|back|cousin|forced|told|sixteen|fifteen|fourteen|seventeen|him|arranged
  abroad|pakistan|bangladesh|india|iraq|somalia|gambia|kurdistan|flight|flights|airport|holiday|home ..6 wedding|marry|married|marriage|cut|cutting|passport|tickets|ticket|grandmother|single|ceremony|purified
  shame|shamed|shaming|honour|izzat|dishonour|disgrace|disgraced ..6 family|brothers|father|dad|uncles|house|name|us|them|girl|daughter|community
  told|tells|rang|read|showed|given ..6 brothers|uncles|father|dad|cousins|family ..6 where|street|scarf|boyfriend|seen|number|address|gay|headscarf|without|meets
  fgm|cutting|circumcised|circumcision|purified
  not to wear heels|trainers
  teach|teaching her|them|girl ..3 respect|lesson|shame
`);
