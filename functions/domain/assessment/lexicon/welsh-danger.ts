import { phrases } from './phrases.ts';

/** Harm, and the threat of it, in Welsh, with the mutations of each word. */
export const welshHarm = phrases(`
  taro|daro|tharo|trawodd|drawodd|curo|guro|churo|curodd|bwrw|fwrw|bwriodd|cicio|gicio|chicio|dyrnu|ddyrnu|waldio|colbio|slapio|tagu|dagu|thagu|tagodd|mygu|fygu|gwasgu|wasgu|llusgo|lusgo|gwthio|wthio|anafu|brifo|frifo|niweidio|llosgi|losgi|trywanu|drywanu|crasfa|gweir|cweir|stid
  lladd|ladd|lladdodd|llofruddio|lofruddio|saethu|boddi|foddi|claddu|gladdu|chladdu|crogi|grogi
  bygwth|fygwth|bygythiad|bygythiodd|fygythiodd|bygythiadau|rhybuddio|dial
  treisio|dreisio|trais|drais|cam-drin|camdrin|cyffwrdd|gyffwrdd|chyffwrdd|rhyw|noeth
  cleisiau|gleisiau|chleisiau|clais|glais|gwaed|waed|gwaedu|waedu|creithiau|briw|briwiau|du-las|chwyddo|wedi torri
  dwylo|ddwylo|llaw|law ..4 gwddw|wddw|gwddf|wddf|llwnc|geg
  gwn|wn|gynnau|dryll|ddryll|cyllell|gyllell|chyllell|bwyell|morthwyl|rhaff|bat|batiau|fatiau|petrol|pistol|reiffl
  sgrechian|sgrechen|sgrech|gweiddi|weiddi|crio|grio|crefu|erfyn|wylo|igian
`);

/** Shut in, shut off, gone quiet or in hiding, in Welsh. */
export const welshHeld = phrases(`
  cloi|gloi|chloi|clo|glo|ar glo|cau|gau|chau|carcharor|gaeth|caeth
  cwpwrdd|gwpwrdd|cwtsh|cwtch|twll|sied|garej|seler|atig|llofft ..4 dan|grisiau|nos|tywyll|oer|hun|clo|y
  dim|ddim|byth|heb|neb|does|dydi|dydy|nid ..4 gadael|gael|cael|mynd|dod|allan|ateb|gweld|weld|clywed|glywed|siarad|bwyta|cysgu|symud|deffro|anadlu
  goriad|goriadau|allwedd|allweddi|pasbort|basbort|ffon|ffôn|arian|cerdyn|tabledi|dabledi|inswlin|moddion|bwyd|fwyd ..5 cymryd|gymryd|mynd|cuddio|guddio|cadw|gadw|dwyn|heb|dim|oddi
  cymryd|gymryd|wedi|cuddio|guddio|cadw|gadw|mynd|dwyn ..4 goriad|goriadau|allwedd|allweddi|pasbort|basbort|ffon|arian|cerdyn|tabledi|dabledi|inswlin|moddion
  cuddio|guddio|chuddio|ffoi|dianc|ddianc|lloches|loches
  llenni|cyrtens|golau ..4 gau|cau|diffodd|ddiffodd
  farw|marw|ddistaw|distaw|dawel|tawel ..2 wedyn|wedyn|rwan|nawr|yno|sydyn
  ofn|ofnus|ofni|ofnadwy|dychryn|crynu|poeni|pryderu|arswyd
  rheoli|rheolaeth|tracio|dilyn|ddilyn|gwylio|wylio
`);

/** Who it is done to, and when, in Welsh. */
export const welshClose = phrases(`
  plentyn|blentyn|phlentyn|plant|blant|phlant|babi|fabi|mabi|bachgen|fachgen|hogyn|hogan|geneth|merch|ferch|mab|fab|fechan|fach|bach|wyres|wyr|ŵyr|nith|nai
  gwraig|wraig|ngwraig|gwr|wr|ngwr|cariad|nghariad|partner|mhartner|chwaer|brawd|frawd|mam|fam|dad|nhad|tad|nain|nhaid|taid|mamgu|tadcu|modryb|ewythr|cymydog|cymdoges
  oed|saith|wyth|naw|deg|chwech|pump|pedair|pedwar|tair|tri ..2 oed|mlwydd
  dementia|henoed|anabl|beichiog|feichiog|bregus|fregus
  tyst|dyst|thyst|tystion|dystion|hysbysydd|hysbyswr|tystiolaeth
  dweud|ddweud|deud|rhoi|roi|gwerthu ..5 lle|enw|cyfeiriad|pwy
  gwarchod|lloches|diogel|ddiogel ..3 ty|tŷ|dy|lle|le
`);

/** Now or soon, or again, in Welsh. */
export const welshNow = phrases(`
  rwan|nawr|heno|heddiw|neithiwr|yfory|fory|bellach|bore ma|pnawn ma
  nos|dydd|bore|prynhawn|pnawn lun|llun|fawrth|mawrth|mercher|fercher|iau|gwener|wener|sadwrn|sul
  eto|byth a hefyd|bob nos|bob dydd|dal i|penwythnos
  ar ei|y|eu ffordd|gliniau
  wedi mynd|gadael ..3 rwan|nawr|heno
  munud|funud|awr ..2 yn|ol|nol
  gorffen|gorffan|orffen|dechrau|dod|adref|adra|cyrraedd ..4 am|tua|heno|nos|fory|shifft|shift
  tu allan|yn y drws|wrth y drws
`);
