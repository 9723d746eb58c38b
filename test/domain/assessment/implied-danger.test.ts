import { describe, expect, it } from 'vitest';
import { assess } from '../../../functions/domain/assessment/assess.ts';
import { words } from './support/words.ts';

const unticked = { subjects: [{ role: 'officer' }], risk: { someoneInDanger: 'no' } };

describe('danger that nobody ticked', () => {
  it.each([
    "My neighbour is a police sergeant, Ian Croft. I can hear her through the wall begging him to stop. Something has just smashed. There's a little boy in there.",
    "He's a PC in Derby. He finishes at ten and she's hidden in the garage with the baby, he told her on the phone he'd end it this time.",
    "DC Farley has given the Maguire lot the name of the boy who talked. They've gone out looking for him with machetes.",
    "He's got his gun out of the locker, he isn't supposed to bring it home. He's sat in the kitchen with it and he won't speak to anyone. PC Daniel Orr, firearms.",
    "The special constable who volunteers at our care home, Roy Tate, goes into Mrs Bell's room at night and locks the door. She has dementia. She's covered in marks. He's on again tonight.",
    "Inspector Hale is picking my daughter up from school at half three, she's thirteen, he says it's for a ride along. I've seen the messages he sends her.",
    "there's a job going in at the farm at 5am tomorrow n DS Webb has told them. they are waiting for your lot with petrol. someone will get killed",
    "She's just texted me HELP. He's a copper, PC Adam Riggs, they had a row in the car and he's driving her up onto the moor.",
    "He has found out where the refuge is. PC Cole. He looked it up at work. He's parked outside it now.",
    "The undercover lad they call Sparky, DC Monk told my cousin he's police. My cousin is meeting him tonight and he's taking a bat.",
  ])('is immediate in “%s”', (narrative) => {
    expect(assess(words(narrative, unticked)).urgency.level).toBe('immediate');
  });

  it.each([
    'PC Lane hit me in 2017 when we were living together. I left him years ago and moved abroad.',
    'DS Holt took cash from the garage last spring and has since retired from that squad. There is an invoice.',
    'PC Reed shouted at me in the station and I want an apology. I was scared of him at the time.',
    'Sergeant Bell told racist jokes in the pub on Saturday night. Everyone laughed. My sister has it on video.',
    "PC Moss ran his ex girlfriend's plate through the computer in June. She found out from a friend at work.",
    'A PCSO, Dean Holt, gets free kebabs from the shop every Friday. He comes at nine after his shift.',
    'DI Shaw slept with a witness in the trial that finished last year. The messages are on her phone at home.',
    'PC Kerr sold my brother a stolen phone. He keeps them in his car outside the house.',
    'Custody sergeant Dawn Pike laughs at prisoners with mental health problems and calls them nutters. Last night she did it again.',
    'DC Long has been going out with a girl he met when she was the victim of a burglary. She is 24. He comes round every Tuesday.',
  ])('is not seen in “%s”', (narrative) => {
    expect(assess(words(narrative, unticked)).urgency.level).not.toBe('immediate');
  });
});
