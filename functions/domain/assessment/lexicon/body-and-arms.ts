import { assertions } from './phrases.ts';

/** A body hurt, part by part. */
export const bodyHurt = assertions(`
  tooth|teeth|cheek|jaw|lip|nose|eye|eyes|ear|head|skull|scalp|neck|throat|chin|face|wrist|wrists|arm|arms|hand|hands|finger|fingers|thumb|shoulder|collarbone|rib|ribs|back|spine|hip|leg|legs|knee|ankle|foot|feet|shin|thigh|belly|stomach|bump ..3 hole|through|missing|bandaged|strapped|stitched|stitches|broken|broke|fractured|swollen|black|blue|purple|burst|split|bust|burnt|burned|scalded|bleeding|bled|cut|cuts|bitten|blistered|blisters|raw|marked|marks|grazed|ripped|torn|dislocated|plaster|sling|dressing|bald|scabs|scabbed
  hole|holes|burn|burns|cut|cuts|bruise|bruises|bruising|mark|marks|blood|welt|welts|ring|rings|line|lines|print|prints|bite|bites|stitches|blisters|scald|scalds|scar|scars|dressing|bandage|plaster ..4 tooth|teeth|cheek|jaw|lip|nose|eye|eyes|ear|head|neck|throat|face|wrist|wrists|arm|arms|hand|hands|finger|fingers|shoulder|ribs|back|hip|leg|legs|knee|ankle|ankles|foot|feet|thigh|thighs|belly|stomach|bum|chest
  lost|losing|damaged|perforated|burst|affected ..3 hearing|sight|vision|feeling|tooth|teeth|eardrum|consciousness|finger
  cant|couldnt|wont|hardly|barely|not ..3 move|feel|bend|straighten|lift|hold|grip|walk|chew|swallow|open|close|hear|see|sit ..4 arm|arms|leg|legs|hand|hands|neck|fingers|head|jaw|mouth|properly|eye|ear|down|food|pen|phone
  walks|walking|walk|moves|sits|stands ..3 like|as|funny|bent|stiff|slow|limp|limping|gingerly|awkward|carefully|sideways
  a|bad|slight limp
  limps|limping|hobbling|winces|wincing|winced
  crutches|sling|neck|knee brace|collar
  sling|crutches
  wearing|wears|wore|always|still ..3 sunglasses|scarf|gloves|sleeves|turtleneck|polo|hat|headscarf|foundation|concealer ..5 indoors|inside|summer|heat|hot|july|august|june|boiling|warm|night
  hand|hands|face|arm|fingers|head ..3 hob|iron|kettle|oven|radiator|grill|fire|boiling|doorframe|drawer
  a&e|casualty|infirmary ..5 again|third|second|twice|told|fell|fall|stairs|door|story
  again|third|second|fourth ..2 time ..3 a&e|casualty|hospital|fracture|fall
  fell|fallen|walked|tripped|slipped|banged ..3 stairs|door|cupboard|bath|step|cat|dog|bike ..1 again
`);

/** Arms of any kind in somebody's hands. */
export const armsHeld = assertions(`
  knife|knives|blade|blades|machete|machetes|cleaver|scissors|axe|axes|hatchet|hammer|crowbar|bat|bats|sword|screwdriver|dagger|scalpel|razor
  gun|guns|pistol|shotgun|shotguns|rifle|revolver|sawn|barrel|silencer|shooter|shooters|firearm|trigger|ammo|cartridges|bullets|bullet|glock|strap
  screwed|screw|fitted|clicked ..5 end|barrel|something
  petrol|acid|ammonia|bleach|lighter|matches|torch ..6 house|door|letterbox|her|him|face|car|threw|throw|pour|poured|can|bottle|round
  taser|tasers|baton|cuffs|spray|belt|buckle|cord|rope|hose|strap|whip|cane|poker|slipper ..5 her|him|me|neck|back|legs|them|child|kids|us|home
  dog|dogs|rottweiler|pitbull|alsatian|bully ..5 let|lets|set|sets|sets|bite|bites|bit|go|loose|off|hole|attack|at
`);
