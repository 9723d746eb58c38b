import { assertions } from './phrases.ts';

/** Racism, homophobia, misogyny, disablism and the like in what they do or say. */
export const discriminatoryConduct = assertions(`
  girls|women|people|men|lads|blokes like me|you|her|him|us|them ..2 ask|asking|always|are|should|deserve|cant
  need|needs|needed the right|a real man
  come|came|comes over ..3 dinghy|boat|lorry|banana
  his|her|their|your sort|kind|lot always|are|dont|cant|have|should
  racist|racism|racially|racial|homophob~|homophobic|homophobia|transphob~|transphobic|transphobia|misogyn~|misogynist|misogynistic|sexist|sexism|disablist|ableist|islamophob~|islamophobic|antisemit~|antisemitic|antisemitism|xenophob~|bigot~|bigoted|fascist|nazi|nazis|swastika|hitler
  n|p|f|k|y|g|c word|words
  nword|pword
  paki|pakis|nigger|nigga|chink|coon|gyppo|gippo|pikey|pikeys|pikies|gypo|gypsy|gypsies|spastic|spaz|retard|retards|retarded|faggot|faggots|poof|poofs|queer|queers|dyke|tranny|trannies|mong|muzzie|muzzies|golliwog|wog|wogs|jihadi|terrorist|monkey|monkeys|ape
  monkey noise~|noises
  slur~|slurs|slurring
  go|went|gone|get|goes back|home to|where ..4 own|country|from|came|come|africa|pakistan|poland|india|romania
  back where|to ..3 you|they came|come
  get|take|catch the boat|next
  women|girls|birds|females|lasses ..4 should|shouldnt|cant|belong|are|cannot|only|for|fit ..6 kitchen|desk|front|drive|job|home|policing|police|babies|making|tea|response|whores|slags
  girls|women are for
  making|make|makes|made|put|puts|putting|does|did|doing ..4 voice|accent
  mimic~|mimics|mimicked|mimicking|mock~|mocks|mocked|mocking|tak~ ..3 the|how|my|his|her|disab~|disabled|accent|voice|stammer|walk|way|speech|autistic|religion|hijab|turban
  imitat~|imitates|imitated|imitating|impression|impressions
  limp wristed
  copying|copies|copied how i|she|he
  a word for my|black|gay|asian|people|country|us
  called|calls|call|calling me|him|her|them|us|my ..3 word|name|names ..4 race|colour|skin|disab~|gay|country|black|asian|religion|muslim|jewish
  because|cos|coz|bcos|cuz ..6 black|asian|brown|gay|lesbian|trans|muslim|jewish|polish|romanian|disabled|deaf|autistic|irish|gypsy|traveller|white|foreign|skin|colour|woman|blind|wheelchair|immigrant|immigrants|indian|african|chinese|somali|roma
  only|always|just stop~|stops|stopped|stopping|search~|pull~|pulls|pulled|pick~|picks|hassl~ ..6 black|asian|brown|muslim|foreign|polish|traveller|roma|african|somali
  black|asian|brown|muslim|jewish|gay|trans|lesbian|disabled|deaf|traveller|travellers|roma|romanian|polish|immigrant~|immigrants|asylum|refugee|refugees|foreigners|foreign|wheelchair|autistic|muslims|gays|jews|somali|somalis|bangladeshi|pakistani|african|africans|chinese|indian ..8 joke|jokes|slur|comment|comments|word|called|abuse|scum|vermin|savages|animals|dirty|filth|meme|memes|laugh~|laughing|insult|insults|hate|hates|mocked|lazy|criminals|lot|all
  joke|jokes|comment|comments|meme|memes|post|posts|posted|message|messages|rant|remark|remarks|things ..8 about ..4 black|asian|muslim|muslims|gay|gays|trans|women|disabled|jews|jewish|immigrants|travellers|gypsies|foreigners|refugees|asylum|wheelchair|autistic|rape|africans|lesbians|girls|females
  disabled callers|people
  cerebral palsy
  offensive ..4 meme|memes|joke|jokes|post|posts|message|messages|gif|gifs|comments
  hitler|nazi salute
  whatsapp|chat|facebook|telegram|signal group ..12 joke~|jokes|memes|black|gay|women|racist|slurs|offensive
  take|takes|took ..2 the piss|mick|mickey out of ..4 accent|how|disab~|autistic|stammer|wheelchair|gay
  hijab|headscarf|turban|burka|burqa|niqab|mosque ..8 pull~|pulled|rip~|ripped|off|laugh~|joke|tea|towel|bomb|bombs|letterbox
  not|never rush|bother|attend|go ..8 like|that|gay|black|lot
  wouldnt|would rush
  hil|hiliol|hiliaeth|homoffob~|homoffobig|homoffobia|rhywiaethol|rhywiaeth|sarhaus|sarhau|rhagfarn|rhagfarnllyd|gwahaniaethu|misogynist|trawsffobig
  gwatwar|watwar|dynwared|ddynwared
  jocs|jociau ..6 am|hiliol|ferched|menywod
  mynd|ewch|dos|cer yn? ol|nol i|lle
`);

/** Suggests prejudice without an act or a word. */
export const discriminationHints = assertions(`
  because ..3 where im|i from
  treat~|treats|treated ..3 different|differently
  picks on
  prejudice~|prejudiced
  discriminat~|discriminates|discriminated|discrimination
  profil~|profiled|profiling
  because of my colour|race|name|accent|skin
  boys club
  banter
`);
