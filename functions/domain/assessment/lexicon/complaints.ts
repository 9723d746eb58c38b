import { phrases } from './phrases.ts';

/** Dissatisfaction with a service: slow, rude, absent, a fine, property not returned, a decision. */
export const dissatisfaction = phrases(`
  not|never one|a single patrol|officer|car|visit|call|person|reply
  been logged|noted|filed
  not|none|never ..4 solved|recovered|caught|charged
  whose side
  laughed about it
  put the phone down|on
  put me down|on
  hung up
  each|every time ..4 different|new person|officer|one|excuse|story
  up|down|at|to the station|counter|desk ..3 times
  @num|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen times ..4 and|rung|phoned|called|rang|written|asked|nothing
  rang|rung|phoned|called|written|wrote|emailed|asked|chased ..6 twice|times|weeks|months|again
  havent|hasnt|hadnt|havn been|come|sent|done|got|received|heard
  no response|reply|update|updates|answer|explanation|callback|contact|progress
  lost|losing|misplaced my|the
  moved|cancelled|postponed|adjourned ..3 again|time|date
  wrong|incorrect|mistake|mistakes|error ..3 on|in|with|my
  rough|roughly|heavy handed|handled|handling|with
  cuffs|handcuffs|cuffed ..6 tight|rough|marks|hurt
  spoke|talked|speak|talk|spoken to me|us ..3 like|as|if
  didnt|never|doesnt|not|wouldnt ..2 read|look|view|watch|check|listen|collect|interview|speak|investigate|care|believe|record
  on|taking|taken|takes his|her|their|the ..1 side
  logged as
  not a police matter
  broke|broken|smashed|damaged ..3 vase|window|door|gate|lock|fence|wall|table
  refuse|refuses|refused|refusing to ..2 crime|investigate|act|help|take|record|listen|look|give|do|prosecute
  civil matter
  closed|dropped|shut|binned|filed my|the ..3 case|crime|investigation|complaint|file|it
  failed|fails|failing|failure to
  let down|me
  ignored|ignoring|ignores|neglected|neglect
  treated me|us|him|her like|as|worse
  jobsworth|bully|bullies|power trip
  picking|picked on me|us
  fixed penalty
  dangerous dogs
  released without charge
  wasnt|werent|wouldnt|not interested|bothered
  my taxes|rates|council
  we|i pay ..4 you|taxes|wages|your|for
  rude|rudeness|attitude|sighing|sarcastic|dismissive|patronising|abrupt|condescending|uninterested
  on hold
  nobody|noone|none|no ..2 has|have|had|ever? been|come|came|rang|called|turned|phoned|answered|replied|bothered|collected
  never|didnt|didn|not|havent|hasnt|dont|doesnt|wont ..3 called|rang|phoned|came|turned|call|ring|phone|come|turn|reply|replied|answer|answered|heard|respond|responded|attend|attended ..2 back|out|up|me|one|anything|from|round
  still waiting|not|havent|no
  no one ..4 came|come|rang|back|cares|bothered|attended
  do|did|doing|done|does absolutely? nothing|naff|sod|bugger
  nothing has been|is|was|been|ever done|happened
  waste|wasting|wasted of|my|their time|space
  not|isnt|wasnt|arent|never been? taken|taking ..3 seriously
  useless|incompetent|lazy|slow|hopeless|shambles|joke|disgrace|disgraceful|disgusting|unprofessional|pathetic|appalling
  too|so|painfully|taking ages|slow|long
  no further lines|action
  nfa|nfad
  fob~|fobbed me? off
  speed camera|cameras|awareness|van|ticket
  flashed doing
  @num in a @num
  parking|speeding ticket|fine|notice|points
  penalty notice|charge
  points removed|on|off
  fine|ticket|notice|points|caution|resolution cancelled|quashed|removed|overturned|refunded|torn|back|revoked
  community resolution
  community protection
  stop~|stopped and search|searched
  stopped|pulled ..6 no|for reason|nothing
  case|investigation|crime|enquiry reopened|closed|dropped|filed|shut
  decided|decision|refused|refuse|refusing not? to charge|prosecute|investigate|record|take
  no realistic prospect
  insufficient evidence
  right to review|erase
  property office
  not|isnt|wont|never|havent|hasnt|refuse|refuses|still|lost ..4 return|returned|returning|give|given|giving|got|get|have ..4 back|property|phone|laptop|car|keys|bike
  my ..4 phone|laptop|phones|property|car|bike|keys ..6 back|returned|lost
  broke|broken|smashed|damaged|kicked ..3 my|the|our door|gate|window|lock
  wrong door|house|address
  took ..4 hours|weeks|months|days to
  @num|two|three|four|five|six|seven|eight|nine|ten ..1 hours|months|weeks|minutes|mins ..5 hold|wait|waiting|turn|arrive|answer|later|nothing
  passed from|around|pillar
  refused flexible working
  siding with|takes|took|taken ..2 his|her|their|neighbours|the|neighbour side
  against me because|and
  noise|parking|boundary|fence|hedge|barking|parties|motorbikes|quad ..12 police|ring|rang|101|nothing
  neighbour|neighbours|next door ..12 police|dispute|fence|rings|calls|hedge|parking|noise|dog
  wouldnt|wont|would|refused|didnt not? tell|explain|give|listen|take|look ..2 me|us|why|statement|to
  rhoi|gwneud|wneud dim
  does|doedd|oes|roedd|dydy neb ..8 dod|galw|ffonio|gwneud|wedi|ateb
  byth yn gwneud|ateb|galw|ffonio|dod
  araf|diog|anghwrtais|digywilydd|aros
  dal i|yn ddisgwyl|aros
`);

/** What is asked for: an apology, a decision changed, a thing returned. */
export const remedyWanted = phrases(`
  reply in writing
  put right
  apology|reply|response|explanation ..3 in writing
  reimburse|reimbursed|repay|refund me
  want|like|need ..4 know what the rules
  expect a reply|response|answer|call|apology
  who ..6 complain|appeal|write|escalate to
  be sent on|for a|some? course|training
  want|need ..2 him|her|them|it ..1 replaced|removed|arrested|charged|sacked|disciplined|moved|prosecuted|suspended|struck|dealt|fixed|mended|paid|changed
  spoken to
  released|release to me
  another|different|new|proper|senior officer|detective|copper ..6 read|look|sent|on|to|assigned|call|phone|instead
  held ..2 account|accountable
  look into why
  apolog~|apology|apologise|apologises
  compensation|refund|refunded
  want|wanted|like|need|demand|expect|wish ..10 apology|explanation|explain|explained|answers|answer|reopened|cancelled|removed|quashed|torn|returned|back|copy|changed|reviewed|overturned|compensation|different|refund|record|senior|sacked|dropped|review|reinvestigated|hurry|speed
  want|like|need ..6 complain|complaint|appeal
  make|making|made|raise|put ..3 complaint
  complain|complaint about|against|is|to
  my complaint
  looked|look|looking at ..6 again
  speak to|with someone|somebody|manager|person|supervisor
  get|have|want|like my ..4 back
  want|like|need|expect him|her|it|them ..2 back|returned|released|home|spoken
  give it|them|me ..2 back
  taken off my record
  reopen~|reopened
  tell them to
  isio|eisiau|moyn|hoffwn ..8 ymddiheur~|ymddiheuro|ymddiheuriad|esboniad|gwneud|cwyno|cwyn|ateb|atebion
  ymddiheuro|ymddiheuriad|cwyno|gwyn|cwyn|nghwyn|iawndal
`);

/** The reporter says outright that nobody is accused of wrongdoing. */
export const nobodyAccused = phrases(`
  not|dont|wouldnt|never ..3 saying|accusing|accuse|say|suggesting|suggest|think|suppose|claiming|believe|alleging ..8 corrupt|bent|stealing|wrong|dishonest|crooked|broken|criminal|crime|stole|anyone|anybody|illegal|law|bribe|paid
  dont|didnt|no|not ..4 know|evidence|proof|suggestion ..8 paid|bribe|money|bribed|corruption|anything
  ddim|nid ..6 llwgr|llygredig
  not ..3 saying|suggesting|accusing|claiming ..6 take|bent|corrupt|crook|crooked|bung|bribed|paid|stealing|thief|criminal
  nothing against the police|him|her|them
`);

/** An appeal, or a complaint or investigation that is still open, as the matter of the report. */
export const openCase = phrases(`
  my|our complaint|appeal
  case|complaint number ..1 is|@cap|@num
  everything has stopped
  sub judice
  waiting|wait|waited ..4 ombudsman|iopc|psd|pirc|professional|appeal|review|tribunal|complaint
  decision letter
  reject|overturn|disagree|challenge ..4 it|decision|outcome|finding|findings
  overturn it|the|this
  holdup|hold-up|backlog
  ombudsman|iopc|pirc ..8 about|case|wrote|said|letter|decision
  psd|standards ..4 have|has|had|got ..4 complaint|case|it
  ref|reference ..1 @cap|@num
  appeal~|appealing|appealed ..6 decision|outcome|finding|findings|complaint|result|iopc|psd|against
  appeal|appeals
  request|asked|ask|asking|apply|applied|want|formal|right ..4 review
  review of ..6 complaint|decision|outcome|investigation
  complaint|case|investigation|enquiry|it ..8 still|sitting|pending|ongoing|open|considered|dragging|outstanding|sat|stalled|nowhere
  still ..4 considered|investigated|investigating|waiting|open|pending|ongoing|looking
  my|the|our complaint|appeal|case ..10 since|months|weeks|reference|number|ref
  complaint ..4 reference|number|ref
  their|my|complaint reference is|number|no
  hurry|chase|speed ..2 them|it|this|up|along
  make them get on
  investigating officer|investigator ..10 changes|not|never|wont|still|keeps|didnt|has
  take it off them
  iopc|psd|ombudsman|pirc|professional ..12 decision|decided|complaint|reference|finding|upheld|not|still|months
  not upheld
  service acceptable|was
  complaint|case is|was|has been? rejected|dismissed|upheld|closed|not
  ongoing|open|current complaint|investigation
  complained ..12 still|nothing|heard|waiting|months
  apel|apelio|gwyn ..8 dal|agored|misoedd
  nghwyn|cwyn|gwyn ..10 dal|agored|aros|ystyried|misoedd
`);

/** A complaint made before, finished or about something else. */
export const closedComplaint = phrases(`
  complaint|that|it|case was closed|finished|dealt|resolved|settled
  complaint ..4 closed|finished|resolved|settled|over|concluded
  accepted the answer|outcome|apology
  not about that
  this|it is|isnt not about that|the|my complaint
  separate|different from|to|matter|complaint|thing
  different matter|thing|officer
  nothing to do with ..4 complaint
`);

/** A grievance at work in policing, not conduct towards anyone. */
export const workGrievance = phrases(`
  the fed
  putting me on
  childcare
  lates|earlies
  occupational health
  managed out
  under the policy
  not selected|shortlisted
  my pay|pension|hours|shifts|duties|transfer|application
  flexible working
  hr
  federation|unison
  promotion board|process
  passed over
  annual leave
  rest days|day cancelled
  shift pattern
  my appraisal|pdr|rota|overtime|pension|posting|transfer
  grievance~
  reasonable adjustments
  business need
`);

/** Something is asked of somebody, of whatever kind: weak by itself. */
export const somethingAsked = phrases(`
  i|we want|demand|expect|insist|need
  i|id|we|i'd would? like|appreciate
  please can|could|would|get|tell|sort|help
  can|could|will someone|somebody|you please? tell|sort|help|look|get|explain|escalate|chase|ring|call
  rwy|dwi|rydw|fi eisiau|isio|moyn|am
  hoffwn
`);

/** Single words that complaints of service are full of: telling only in number. */
export const complaintTopics = phrases(`
  complaint|complain|complained|complaining|complaints
  apology|apologise|apologised|sorry
  rude|attitude|manner|tone|polite|courteous|lackadaisical|shoddy|poor|unhelpful|unacceptable|pathetic|useless|lazy|incompetent
  waiting|waited|wait|delay|delays|weeks|months|hours
  phoned|telephoned|rang|ring|rung|called|call|101|hold|switchboard|voicemail
  letter|letters|wrote|written|write|email|emailed|emails|reply|replied|response|answer|acknowledgement
  promised|visit|appointment|attended|attend|patrol|patrols
  ignored|ignore|nobody|noone
  closed|reopened|reopen|dropped|investigate|investigated|investigation|enquiry|enquiries|enquire
  ticket|fine|points|speeding|penalty|parking|camera|course|summons|licence
  court|trial|decision|appeal|review|iopc|ombudsman|pirc|psd|standards
  returned|property|belongings|damage|damaged|insurance|compensation|laptop|phone
  arrested|arrest|cuffs|handcuffs|released|interviewed|charge|custody|searched
  noise|neighbour|neighbours|fence|parking|motorbikes|scooter|scooters|dog
  taxes|taxpayer|rates|public money
  disgusted|disgusting|disgraceful|appalled|appalling|angry|fuming|furious|livid|frustrated
  stolen|theft|burglary|burgled|broken into|assaulted|assault|spat
  manager|senior|superintendent|chief constable
  someone|somebody ..2 explain|look|tell|sort|speak
  cwyn|cwyno|dirwy|ddirwy|aros|ffonio|ateb|llythyr|ymddiheuriad|parcio
`);
