import { phrases } from './phrases.ts';

/** Home, night and the body: where private harm is done, and words that matters of money and of the workplace seldom need. */
export const homeAndBody = phrases(`
  bed|bedroom|bedrooms|bath|bathroom|shower|landing|stairs|upstairs|downstairs|attic|loft|cellar|cupboard|wardrobe|garage|caravan|hallway|kitchen|sink|tap|cot|pram|crib|sofa|settee|mattress|pillow|blanket|duvet|curtains|blind|blinds|windowsill|letterbox|doorstep|porch
  night|nights|nighttime|midnight|dark|dawn|bedtime|asleep|sleep|sleeping|awake|wakes|woke|nightmare
  arm|arms|leg|legs|neck|throat|wrist|wrists|fingers|knuckles|ribs|hair|chin|mouth|lip|lips|tooth|teeth|cheek|ear|ears|eyes|skin|belly|tummy|ankle|knees|shoulder
  cry|cries|crying|tears|sobbing|whisper|whispers|whispered|whispering|quiet|silent|hush|shaking|shivering|breathing|breath|blood|sick
  coat|shoes|socks|slippers|nightie|pyjamas|towel|sleeves|scarf|knickers|tights|underwear
  lock|locks|locked|key|keys|bolt|bolted|latch|padlock|tape|sellotape|rope|chain|belt|knife|knives|petrol|bat|gun|hammer
  tablets|pills|insulin|inhaler|bottle|nappy|nappies|milk|kettle|bucket|plaster|bandage|stitches
`);

/** Who could come to harm at home or in care. */
export const lovedOnes = phrases(`
  i|im|am ..1 ten|eleven|twelve|thirteen|fourteen|fifteen|8|9|10|11|12|13|14|15|16
  little one|ones|girl|boy|lad|lass|sister|brother
  sister|sisters|daughter|daughters|niece|mum|mam|nan|nana|gran|grandma|grandad|granddad|stepmum|stepdaughter|grandson|granddaughter|grandchild|toddler|baby|babies|twins|newborn|bairn|wean|kids|toddlers
  old|elderly|frail mr|mrs|lady|gent|gentleman|man|woman|fella|boy|girl
  her|his ..1 wife|partner|girlfriend|boyfriend|kids|children|baby|daughter|son|mother|mam|mum|gran|nan|ex
  friend|mate|neighbour|colleague ..1 she|her|shes|wont|is|has
  lad|lass|girl|woman|man|boy|bloke|fella ..2 in|from ..2 cell|cells|home|hostel|garage|flat|van|next|care|unit|ward|one|four|nine|back
`);

/** The working day, its papers and its small gains: what most reports are about, and what seldom cannot wait. */
export const dayToDay = phrases(`
  receipt|receipts|overtime|invoice|invoices|expenses|mileage|claim|claims|claimed|claiming|timesheet|rota|appraisal|promotion|promoted|procurement|tender|contract|contracts|bid|bids|newsletter|spreadsheet|minutes|minuted|committee|register|budget|sponsor|sponsorship|fundraising|raffle|charity|treasurer
  £|pounds|quid|tenner|fiver|price|prices|discount|discounts|free|fee|fees|refund|sells|selling|sold|auction|ebay|vouchers|voucher|commission|percent|discounted|deposit|loan|mortgage|invoiced
  parking|parked|ticket|tickets|fine|fines|speeding|points|bus|lane|clamped|clamp|permit|licence|licences|licensing|mot|insurance
  breakfast|kebab|kebabs|burger|curry|pizza|coffee|cake|chips|sandwich|meal|meals|pint|pints|drinks|whisky|wine|hampers|hamper|spa|golf|match|football|cricket|rugby|boat|fishing|racehorse
  joke|jokes|joked|nickname|nicknames|laughed|laughs|banter|impression|impressions|voice|voices|accent|cartoon|meme|memes|whiteboard|poster|quiz|bet|bets|betting|game|poems|hearts|flowers
  canteen|mess|briefing|briefings|locker|lockers|office|desk|noticeboard|stationery|printer|bodycam|camera|cameras|cctv|footage|video|screenshot|screenshots|recording
  apology|apologise|apologised|complaint|complained|feedback|rude|unprofessional|petty|grubby|disgusted|annoying|cheek|fair|unfair
  weeks|months|year|years ..1 ago|running
  every|each match|lunchtime|morning|friday|saturday|sunday|month|summer|christmas|week|weekend
  retired|retirement|pension|medals|museum|parade|old days
`);
