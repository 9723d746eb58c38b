import { describe, expect, it } from 'vitest';
import { assess, assessWith } from '../../../functions/domain/assessment/assess.ts';
import { words } from './support/words.ts';

describe('conduct told in small words', () => {
  const told =
    'My husband is PC Thornwick. There is a pistol on top of the wardrobe and it ought to be back in the armoury by now.';

  it('meets the test of wrongdoing by the danger it tells of, with those words', () => {
    const { T2 } = assess(words(told)).thresholds;
    const abuse = T2.rules.find(({ id }) => id === 'T2-abuse-or-control');
    expect(assessWith('1.1.0', words(told)).thresholds.T2.result).toBe('unclear');
    expect(abuse?.result).toBe('met');
    expect(abuse?.evidence.every((span) => told.includes(span))).toBe(true);
  });

  it('is unclear in a language that no rule reads, whatever was ticked', () => {
    const foreign =
      'Policjant z naszego miasta bierze pieniądze od kierownika agencji pracy za sprawdzanie ludzi w komputerze. Słyszałem, jak kierownik mówił o tym w biurze. Nazywa się Kevin.';
    const report = words(foreign, {
      categories: ['corrupt-payment'],
      subjects: [{ name: 'Kevin', role: 'officer' }],
    });
    expect(assess(report).thresholds.T2.result).toBe('unclear');
    expect(assessWith('1.1.0', report).thresholds.T2.result).toBe('met');
  });
});

describe('a subject who is dead', () => {
  it('is no serving subject', () => {
    const report = words('In 1980 he hit me. He was called Constable Hale and he died in 1999.');
    expect(assess(report).thresholds.T2.result).toBe('not-met');
  });

  it('is told apart from one who lives and is named in another sentence', () => {
    const report = words('He used to strangle me. He died in 2022. PC Orr took cash to lose my reports.');
    expect(assess(report).thresholds.T2.result).toBe('met');
  });
});

describe('suggested categories', () => {
  it('are those with most words to them, and not every one with a stray word', () => {
    const told =
      'PC Thornwick takes cash in an envelope from the garage, fifty pounds each time, to look away. He pays for his drinks with it. He hit the table once.';
    expect(assess(words(told)).categories).toEqual(['corrupt-payment']);
  });
});
