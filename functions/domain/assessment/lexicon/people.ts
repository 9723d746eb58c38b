import { phrases } from './phrases.ts';

/** Words that say somebody works in policing. */
export const policingRole = phrases(`
  @rank
  police officer|officers|constable|sergeant|inspector|staff|volunteer|clerk|driver|dog|control|employee|civilian|community|support
  special constable|constables|sergeant|sergeants
  community support officer|officers
  response|neighbourhood|beat|custody|traffic|firearms|schools|licensing|safeguarding|family|arresting|investigating|uniformed|desk officer|officers
  officer in the|my|her|his|charge
  officer|officers who|from|at|called|named|came|is|was|has|there|dealing|kept|told|said|asked|that|on|with
  an|the|this|that|two|one|his|her|same|another|male|female|young|duty|senior officer|officers
  custody|front|enquiry|control|dispatch|101|999 sergeant|room|staff|desk|clerk|assistant|operator|handler
  works|worked|working|serving|serves for|at|in ..3 police|met|constabulary|cid|nick
  firearms licensing
  detention officer
  scenes of crime
  in the police|met|job|force|polis
  the|two|some|a bobby|bobbies
  shoulder|collar|warrant|badge|epaulette number|no
  works at|in|out ..4 police|cid|custody|nick
  property store|office
  swyddog|swyddogion heddlu|yr
  heddwas|heddweision|plismon|plismyn|plismones|rhingyll|cwnstabl|arolygydd
  yn yr heddlu
  gweithio ..4 heddlu
`);

/** The police as a body: nobody in particular. */
export const policeAtLarge = phrases(`
  police|polis|heddlu|constabulary|coppers|cops|officers
  evidence store|stores|room
`);

/** People with some power who are not in policing. */
export const notPolicing = phrases(`
  prison officer|officers|guard|guards|warder|staff|governor
  screw|screws
  hmp _
  dog|litter|street|game|church|park warden|wardens
  traffic|parking warden|wardens|attendant|attendants
  civil enforcement
  enforcement officer|agent|agents
  parking|bailiff|clamping company|officer|firm|man|men
  bailiff|bailiffs
  security guard|guards|officer|man|firm
  border|immigration force|officer|officers|enforcement
  council officer|officers|worker|inspector|enforcement|employee|man|woman|staff|tax|planning|housing
  housing|planning|environmental|probation|customs|trading|court|benefits|fisheries officer|officers|inspector|standards|usher|clerk|bailiff
  social worker|workers|services
  fire fighter|service|brigade
  firefighter|firefighters|paramedic|paramedics
  dvsa|dvla|hmrc|ofsted
  driving examiner|instructor
  military|army|raf|royal police|soldier
  works for the council|prison|hospital|nhs|dvla
  swyddog carchar
  warden traffig|parcio
  cyngor|gyngor sir|tref
`);

/** Other callings that a form's description may give; in a story they are mostly bystanders. */
export const otherCalling = phrases(`
  magistrate|judge|councillor|mp|solicitor|barrister|teacher|headteacher|doctor|gp|nurse|surgeon|vicar|lawyer|coroner|usher
  council|neighbour|neighbours
`);

/** No longer serving: not a subject of this service. */
export const formerPolicing = phrases(`
  retired ..3 @police
  retired ..4 years|ago
  @police ..4 retired|retd
  been|long retired
  used to be ..3 @police
  used to work ..4 police|met|force
  former ..3 @police|policeman
  ex @rank|police|copper|officer|met
  left the police|force|job|met ..4 ago|years|in
  was ..3 @rank ..6 back then|years|nineties|eighties|seventies
  hen blismon
  wedi ymddeol
`);

/** The reporter works in policing. */
export const reporterInPolicing = phrases(`
  i am|m a|an ..3 serving|police @police|officer|staff|constable
  im|i a|an ..2 serving @police
  i am one of ..4 pcs|officers|staff|sergeants|dcs
  i am a|an @rank
  im a|an @rank
  i am|work police staff
  my|our sergeant|inspector|skipper|line|shift|team|sarge|dci|guv|supervisor ..6 parade|shift|relief|response|nick
  i|ive work|worked with|beside|alongside|under him|her|@rank
  as a|an serving|police @police|officer|member
  we are both @rank|officers
  rwyn|dwin|dwi gweithio ..3 heddlu
`);

/** The reporter keeps back, or does not know, who it was. */
export const nobodyNamed = phrases(`
  cant|cannot|wont|dont|not|didnt|never ..4 say|saying|give|giving|tell|know|get|catch|want ..4 who|name|names|his|her|that|which
  not in a position to reveal
  no idea who|which
  dont know who|which|his|her|their ..2 it|name|station
  you know who
  certain people
  some officers somewhere
  ddim ..4 enw
`);

/** Words of the narrative that lead to one person: called, named, numbers. */
export const pointsAtSomeone = phrases(`
  @rank @cap
  @rank ..1 @num
  special|police constable|sergeant|officer @cap
  called|named|name|names|known|calls|surname|signed as? @cap
  name|names|called|named|known is|was|of|on|as ..4 @cap
  collar|shoulder|warrant|badge|epaulette|staff ..3 @num
  number|no|numbers|num|shoulder|epaulettes is|was|on|were ..4 @num
  number|flat|house|no @num
  end|corner house
  name|names badge|tag|was|on ..4 @cap
  plate|reg|registration ..4 @cap|@num
  account|seller|username|handle|profile ..4 called|named|was|is
  mr|mrs|ms|miss|dr @cap
  dr|mr|mrs|o'r enw @cap
  enw ..2 @cap
  rhif ..3 @num
`);

/** Partial pointers: a unit, a post, a few people. */
export const pointsAtFew = phrases(`
  the|my|two|one|an officer|officers|sergeant|inspector|detective|copper|coppers|@rank
  arresting officers|officer
  officer in the|charge|my
  chief inspector|superintendent
  tall|short|bald|stocky|beard|ginger|blonde|tattoo|glasses|limp|accent|build|haired|hair
  shift|team|unit|relief|section|office
`);

/** The police as those whom the reporter turned to, not those whom the report is about. */
export const turnedToPolice = phrases(`
  rang|ring|called|call|phoned|told|tell|asked|ask|contacted|went|go|going|been|reported|report|wrote|texted|google|googled ..5 police|polis|coppers|cops|heddlu
  police station|report|number|incident
  police said|say|told|wont|dont|cant|arent|didnt|couldnt|werent|came|were
  number ..6 police
  isnt|not|outside|neither ..2 police
`);
