import type { WordClasses } from '../text/pattern.ts';

const list = (words: string): readonly string[] => words.trim().split(/\s+/);

/** Names of ranks and policing jobs that by themselves say that somebody works in policing. */
export const ranks = list(`
  pc wpc dc ds di dci dcs dsupt supt superintendent sergeant sargeant sergent sgt sarge serjeant inspector insp
  constable detective pcso pcsos bobby copper coppers policeman policemen policewoman policewomen cop cops
  csi csio rhingyll cwnstabl arolygydd heddwas heddweision heddferch plismon plismyn plismones cop
`);

/** Word classes that phrases use with `@`. Words are normalised: lower case, no accents, no apostrophes. */
export const classes: WordClasses = {
  he: list('he she they him her them his hers their theirs hes shes theyre hed shed theyd himself herself'),
  subject: list('he she they hes shes theyre hed shed theyd whos who'),
  me: list('i me my mine im ive id we us our ours weve myself'),
  my: list('my our me his her their the a'),
  be: list('is was are were be been being am isnt wasnt'),
  kin: list(`wife husband partner girlfriend boyfriend gf bf ex fiance fiancee spouse missus hubby bird fella
    exwife exhusband exes wifes husbands partners girlfriends boyfriends exs wife's`),
  family: list(`mum mam mom dad mother father sister brother son daughter cousin aunt auntie uncle nan gran
    grandad grandmother grandfather nephew niece stepdad stepmum stepson stepdaughter stepfather stepmother
    brothers sisters sons daughters mums dads mams mates inlaw family kids children friend friends mate pal
    nephews nieces cousins fathers mothers uncles`),
  child: list(
    'child children kid kids baby babies toddler daughter son girl boy lad teenager teen bairn wean',
  ),
  rank: ranks,
  police: [
    ...ranks,
    ...list(`officer officers police special specials heddlu swyddog swyddogion heddlu
    constabulary force custody handler polis polizia polic`),
  ],
  money: list(`money cash notes twenties tenners fivers grand quid envelope bung bungs backhander backhanders
    payment payments paid pounds bribe bribes £ arian wad wads bundle roll dosh readies bitcoin crypto`),
  gift: list(`gift gifts holiday holidays watch rolex tickets hamper bottle bottles whisky whiskey champagne cigs
    cigarettes meals food drinks breakfast haircut haircuts tyres car kitchen extension driveway villa flights
    hospitality steaks favour favours season discount phone laptop`),
  weekday: list(
    'monday tuesday wednesday thursday friday saturday sunday mon tues tue weds wed thurs thur fri sat sun',
  ),
  soon: list('tonight tomorrow tomoz tmrw tonite 2nite 2moro today heno yfory'),
  now: list('now rn currently already again tonight tonite today nawr rwan heno'),
  weapon:
    list(`gun shotgun rifle pistol knife machete taser weapon firearm crossbow revolver handgun guns knives
    blade hammer gwn cyllell`),
  records:
    list(`records record database databases pnc niche system systems computer computers intel intelligence
    plates plate reg registration address addresses details athena connect storm index holmes police-computer
    anpr ecris pnd cris crimint`),
  woman: list(
    'woman women girl girls lady ladies female females lass wife girlfriend victim victims witness',
  ),
  not: list(`not never no nobody noone none nothing without dont didnt doesnt isnt wasnt arent werent wont wouldnt cant
    cannot couldnt havent hasnt hadnt aint refuses refused refusing refuse`),
  hour: list(
    'one two three four five six seven eight nine ten eleven twelve half noon midnight dawn teatime',
  ),
  grip: list(`takes took taken take taking has have had got keeps keep kept keeping holds held hides hid hidden
    confiscated`),
};
