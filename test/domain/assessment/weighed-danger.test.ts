import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { assess, assessWith } from '../../../functions/domain/assessment/assess.ts';
import { words } from './support/words.ts';

const unticked = { subjects: [{ role: 'officer' }], risk: { someoneInDanger: 'no' } };

const levelOf = (narrative: string, change: Record<string, unknown> = {}): string =>
  assess(words(narrative, { ...unticked, ...change })).urgency.level;

const lots = z
  .object({ lots: z.array(z.object({ danger: z.array(z.string()), notDanger: z.array(z.string()) })) })
  .parse(JSON.parse(readFileSync('test/data/short-texts-2.json', 'utf8'))).lots;

describe('danger by the weight of its signs', () => {
  it.each([
    'Not being funny but the copper opposite dragged his girlfriend in by the hair about ten minutes ago and the screaming has stopped and now there is a tap running.',
    "I can't be long, he thinks I'm in the shower. Inspector, Nottingham. He has put a tracker on my car and a lock on the fridge. On Saturday he held a pillow on me until I went limp.",
    'They told him who rang in. A DC at Hull gave them his name, and they have asked him to come fishing on the boat tonight on his own.',
    'My brother is a sergeant. He has not been right since the crash. His ring and his watch are set out in a row on the table and the dog has been left with next door.',
  ])('is immediate in “%s”', (narrative) => {
    expect(levelOf(narrative)).toBe('immediate');
  });

  it.each([
    'I could honestly kill that PCSO lol. She gave me a look that could murder. Third ticket for my moped.',
    'The killer at the murder mystery evening was played by PC Vane, who stabbed the vicar before the interval with a letter opener.',
    'My son spars at the boxing gym that PC Hale runs. He was battered on Tuesday, with gloves and headguard, and is going back on Thursday.',
    'PC Vane was the wicked king in the village pantomime and had a bruise painted on her cheek every night. He wore real handcuffs from work.',
    'PC Ash claims for a police dog that died in January. Food, vet, kennel. It is buried in our paddock and I have the receipts.',
    'Procurement held a gun to our heads over price and it has been a bloodbath here. Mr Fordham never returned a call.',
  ])('is not seen in “%s”', (narrative) => {
    expect(levelOf(narrative)).not.toBe('immediate');
  });

  it('is heard in a report that also complains, and was not before', () => {
    const told =
      'I complained to the force in May, nobody rang me back and I want an apology for the waiting. My sister lives with the sergeant. She flinches when he speaks, she has bruises on her arms and he has taken her phone. He is on leave all week.';
    expect(assessWith('1.2.0', words(told, unticked)).urgency.level).not.toBe('immediate');
    expect(levelOf(told)).toBe('immediate');
  });

  it('is over where the form says so', () => {
    const told = 'He dragged her in by the hair and the screaming has stopped. PC Vale. She is bleeding.';
    expect(levelOf(told, { when: { ongoing: false } })).toBe('routine');
    expect(levelOf(told)).toBe('immediate');
  });

  it('is seen in three lots of short texts as it was when they were last read, and taken for it in one at most', () => {
    const seen = (texts: readonly string[]) => texts.filter((text) => levelOf(text) === 'immediate').length;
    const danger = lots.flatMap((lot) => lot.danger);
    expect(seen(danger) / danger.length).toBeGreaterThanOrEqual(0.64);
    expect(seen(lots.flatMap((lot) => lot.notDanger))).toBeLessThanOrEqual(1);
  });

  it('is looked at within hours in nine of ten of those texts', () => {
    const danger = lots.flatMap((lot) => lot.danger);
    const soon = danger.filter((text) => levelOf(text) !== 'routine');
    expect(soon.length / danger.length).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a reporter who is not sure whether anybody is in danger', () => {
  const told = 'There is a sergeant at our club. I would sooner not say more about him.';

  it('is looked at within hours', () => {
    expect(levelOf(told)).toBe('routine');
    expect(levelOf(told, { risk: { someoneInDanger: 'not-sure' } })).toBe('priority');
  });

  it('is not, where the form says that it is over', () => {
    expect(levelOf(told, { risk: { someoneInDanger: 'not-sure' }, when: { ongoing: false } })).toBe(
      'routine',
    );
  });
});

describe('a language that no rule reads', () => {
  const polish = 'Policjant z Leeds bije moją siostrę i zamknął ją w pokoju. Ma nóż. Proszę o pomoc.';
  const plain =
    'Policjant z naszego miasta bierze pieniądze od kierownika agencji pracy za sprawdzanie ludzi.';

  it.each([
    polish,
    'Mi marido es policía en Luton. Tiene una pistola y dice que me va a matar esta noche. Estoy encerrada.',
    'Мой муж полицейский. Он бьёт меня и запер дверь. Помогите, я боюсь.',
    'زوجي شرطي في برادفورد. يضربني كل يوم وعنده سكين. ساعدوني.',
  ])('is immediate by its words of danger: %s', (narrative) => {
    expect(levelOf(narrative)).toBe('immediate');
  });

  it('is immediate where danger was ticked, and was not before', () => {
    const ticked = { ...unticked, risk: { someoneInDanger: 'yes' } };
    expect(assessWith('1.2.0', words(plain, ticked)).urgency.level).not.toBe('immediate');
    expect(assess(words(plain, ticked)).urgency.level).toBe('immediate');
  });

  it('is routine where no word of danger stands in it and none was ticked', () => {
    expect(levelOf(plain)).toBe('routine');
  });
});
