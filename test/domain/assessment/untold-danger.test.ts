import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assess } from '../../../functions/domain/assessment/assess.ts';
import { words } from './support/words.ts';

const unticked = { subjects: [{ role: 'officer' }], risk: { someoneInDanger: 'no' } };

const levelOf = (narrative: string): string => assess(words(narrative, unticked)).urgency.level;

describe('danger told in small words', () => {
  it.each([
    "My sister's fella is a dog handler with the police in Gwent. She is eight months gone and he's had her sleeping in the kennel block since Sunday because she answered back. She says she isn't cold.",
    'A police sergeant lives at 14. Their lad used to knock for mine every day. He has not been seen for a fortnight and the school was told chickenpox. Today I saw his hand at the bathroom window and somebody pulled it away.',
    "I'm a district nurse. Mr Ahmad's son-in-law is PC Wayne Fell. He has changed the locks and told us not to call again. The syringe driver needed changing yesterday.",
    'Our mam has Parkinsons. The PCSO who helps her out has stopped her carers and when I look through the window she has not been moved out of the chair.',
    'hes a copper n he keeps my phone, i borrowed this one. he says when the baby goes down were having a talk like last time. last time i woke up on the floor',
    "She told me he presses on her neck till she sees stars. He's a DC. He is on lates till Friday and then he's off for a week with her.",
    "PC Alan Rook didn't book his sidearm back in. It's in the glovebox with a bottle and he has been down his ex's street twice today.",
    'My husband is a DS. He has given his fishing gear to the boy next door, moved the savings to me and kissed the dog. He went for a drive and his phone is off.',
    'DC Lamb told her cousins that the lad who saw the stabbing stays at his nans above the chippy. Two of them were sat in there all afternoon with no food in front of them.',
    "They are searching the yard on Wednesday at six and everybody at the christening knew, from DS Pell's own cousin. Two vans have been loaded already.",
    'A girl of 14 from our unit gets picked up at the petrol station by a policeman she calls Robbo. She came back with a vape and a love bite. He is fetching her again on Friday.',
    "My brother is in the cells at Swindon. He's epileptic and they have took his tablets, and the custody sergeant says he is putting it on. He was slurring to his solicitor.",
    "The lad that buys off my cousin is really police and PC Hurst has sold his real name, it's been going round since last night. I've been asked to drive my cousin to meet him at the quarry.",
    'I rent the room below a policeman. Every night about one she asks him to please open the door. Last night she did not ask.',
    'My friend she is marry with police man. He take her documents. He say if she go out he send her back without the baby. Yesterday she send me photo of her leg, all black.',
    'he turnd up at my new flat, no one has the adress only his work. ex is a pc. been sat on the wall since dinner. i finish at 6 and its dark',
    "PC Dean Mabey drives the cadets' minibus. Since the last camp my lad won't sit down and won't say why. They go again on Friday, just the two of them in the tent he says.",
    'DS Moyle told her that if she goes to court on Thursday she will not be walking home. He collected her little one from nursery this afternoon.',
    'The lady who gave evidence about the Corleys has moved to Whitby and PC Nunn put the name of her road on a group chat with a flame next to it.',
    'There is a woman in our refuge whose husband is an inspector. This morning he rang the office and asked for her by her room number.',
    "PC Terry Voss makes us do it for him in the van, me and my friend, or he says it's immigration. He said see you Sunday. I do not sleep.",
    'My dad is a special constable. When visitors come he puts my gran in the shed, she is 88. It is minus two tonight and there are people here for cards.',
    "She sent me just a full stop. That is our code. He's home all week. PC Luke Denny.",
    "The sergeant next door: his wife has stopped coming to choir. Today I saw she can't close her hand, and she whispered that he counts the tablets.",
    "My son in law is a police officer. He has the boys at the caravan till Sunday. He rang my daughter and said kiss them goodbye on the phone, you won't be doing it again.",
    'caller says her ex, an inspector, has found the new house. she came home and the cat was on the step with its neck broke. she is on her own there tonight',
    "Sgt Paula Innes on the late shift has left a lad in the cell on the floor. He has swallowed something, he told them. They say sleep it off. He's my mate, I was let out an hour ago and he wasn't waking.",
    'The officer who took my statement passed it to his brother. His brother has just put a bullet through my letterbox, not fired, in an envelope.',
  ])('is immediate in “%s”', (narrative) => {
    expect(levelOf(narrative)).toBe('immediate');
  });
});

describe('what only sounds like danger', () => {
  it.each([
    'My husband was PC Thornwick. He put our boy in the cellar at night, he had welts on him. That was years ago and he was jailed, then he died.',
    'PC Shaw renewed his shotgun certificate without the visit because his mate is the licensing officer. The guns are in a cabinet and the certificate is there for anyone to read.',
    'PC Orme hit her in 2018 in their flat in Leeds. She has remarried since and lives in Spain, and he has a new posting.',
    'DC Kell has been on remand since May for what he did to her. This is about his friend PC Stead, who deleted two statements for him in April.',
    'Armed officers walk through the terminal with their rifles and PC Bright gets his coffee free every morning. The girls on the till laugh about it.',
    'The boss is killing us with paperwork and everybody gets stabbed in the back. Sergeant Moss claims overtime for nights he was at home.',
    'PC Rudd sells knives from the seizures on an auction site, six of them since March, all posted to collectors.',
    'In 2021 DS Vane told a dealer that a raid was coming and the house was empty. The trial is over and the dealer is inside.',
    'PC Dunn calls the Roma family names whenever he drives past the school. The children have begun to copy him.',
    'A PCSO, Carl Finch, has a free breakfast every morning. He comes at nine and the kids wave at him.',
    'DS Marsh has been having an affair with his informant. She is 34 and happy about it, but he signs off her payments.',
    'When they arrested my son the cuffs left marks. PC Todd was rude to me at the desk and I would like an apology.',
    'PC Hale has sent me hearts since he took my statement about the burglary. I blocked him and he stopped.',
    "Inspector Gough puts in overtime for every weekend and is at his children's football. The rota will show it.",
    'My child was frightened by the police dog at the fete. PC Wren just laughed. He should say sorry.',
    'PCSO Ian Platt uses the police van for his removals business on Saturdays. He is moving a family with a baby today.',
    'A call taker, Joy Nash, looked up her neighbour on the computer because of a boundary. They are in court about it tomorrow.',
    'Sergeant Bell does impressions of disabled prisoners over the intercom. The nurse was there and everybody was fine, only disgusted.',
    'DC Frost took £500 to lose an exhibit and the trial starts on Monday.',
    'He used to strangle me. He died in 2022. His friend PC Orr hid my reports and is still at Hexham.',
    'PC Nye told the sauna when licensing would come, for free massages. It closed last year.',
    'There is a group on their phones where PCs from Hull joke about hitting women. PC Dale posts most of it.',
    'PC Tate sold my address to a debt collector, who put a card through the door. I have paid since.',
    'The lads from response go off early on Sundays for the match and PC Hill leaves the car running outside with the keys in.',
    'The special who coaches the under twelves, Neil Fry, swears at the boys and calls them girls. Parents have it on video.',
    'PC Ann Cope passed the names of two tenants to a letting agent for a hamper. They were told the flat had gone.',
    'My neighbour is a DC and plays music until midnight. Nobody can sleep and the baby cries. The council will not come out.',
    'PC Sam Lowe took a photo of a dead man and showed it to his friends at the gym on Tuesday.',
    'Sergeant Kerr keeps a bottle of whisky in his drawer at work, from the landlord of the Bell, and closes his eyes to the lock-ins on Fridays.',
  ])('is not seen in “%s”', (narrative) => {
    expect(levelOf(narrative)).not.toBe('immediate');
  });
});

const shortTexts = z
  .object({ danger: z.array(z.string()), notDanger: z.array(z.string()) })
  .parse(JSON.parse(readFileSync('test/data/short-texts.json', 'utf8')));

describe('the short texts written after the rules', () => {
  it('are seen as danger in three of four that tell of it', () => {
    const seen = shortTexts.danger.filter((narrative) => levelOf(narrative) === 'immediate');
    expect(seen.length / shortTexts.danger.length).toBeGreaterThanOrEqual(0.75);
  });

  it('are not taken for danger where they tell of none', () => {
    expect(shortTexts.notDanger.filter((narrative) => levelOf(narrative) === 'immediate')).toEqual([]);
  });

  it('are looked at within hours where signs of danger fall short', () => {
    const told = 'PC Vale lives opposite. The little one cries at night and was crying again today.';
    expect(levelOf(told)).toBe('priority');
  });
});
