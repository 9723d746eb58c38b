import { phrases } from './phrases.ts';

/** Crime by members of the public, which goes elsewhere. */
export const ordinaryCrime = phrases(`
  dealing|dealer|dealers|dealin
  drug|drugs|weed|cannabis|spice|coke|crack|heroin ..6 dealing|deal|selling|sell|house|farm|dealer|growing|sold|grow
  sell~|selling|sells ..3 drugs|weed|spice|coke|vapes|cannabis|cigarettes|pills
  cannabis farm|factory|grow
  county lines
  stolen|stole|nicked|pinched|burgl~|burgled|burglary|burglar|robbed|robbery|mugged
  broken|broke|break|breaking into|in
  scam~|scammed|scammer|fraud|conned|fraudster|phishing
  never came|arrived|turned
  fly tipp~|tipping|tipped
  flytipp~|flytipping
  vandal~|graffiti|arson
  drink|drunk driving|driver
  driving ..4 drunk|banned|disqualified|insurance|licence
  modern slavery
  benefit|benefits|tax cheat|fraud|fiddle|fiddling|evasion
  counterfeit|fake goods|notes|cigarettes
  tipping|tipped|dumping|dumped ..4 rubble|asbestos|waste|rubbish|tyres|sheets|mattress|mattresses
  claiming|claims|claim ..4 allowance|benefits|benefit|credit|pip|pension|disability
  cash in hand
  working|works ..3 illegally
  selling ..3 kids|children|schoolkids
  power of attorney
  money went|gone
  loan shark
  smuggling|trafficking|exploited|slave|slaves
  poach~|poaching|hare coursing
  dog fighting
  puppy farm
  knife|knives|machete ..8 gang|lads|kids|youths
  shoplift~|shoplifting
  someone ..4 garden|house|door|shed
  trying the ..3 door
  dwyn|lladrad|ladrad|cyffuriau|gyffuriau|twyll
`);
