import { describe, expect, it } from 'vitest';
import { assess } from '../../../functions/domain/assessment/assess.ts';
import { words } from './support/words.ts';

const levelOf = (narrative: string, change: Record<string, unknown> = {}) =>
  assess(words(narrative, change)).urgency.level;

describe('urgency', () => {
  it('is immediate for implied danger', () => {
    expect(levelOf('PC Thornwick beats her. He comes off shift at 6 and he has her keys.')).toBe('immediate');
  });

  it('is immediate by the words though the form says nobody is in danger', () => {
    const told = 'PC Thornwick hit her again. He is on his way home now and the kids are in the house.';
    expect(levelOf(told, { risk: { someoneInDanger: 'no' } })).toBe('immediate');
  });

  it('is not immediate for violence that is past', () => {
    const told =
      'When I was married to PC Thornwick he punched me and took my keys. That was ten years ago and I am safe.';
    expect(levelOf(told, { when: { ongoing: false } })).toBe('routine');
  });

  it('is immediate for an informant named to those who would harm him, with 999', () => {
    const told =
      'PC Thornwick told the brothers who has been talking to the police. They are looking for him tonight. He gave them his address.';
    const { urgency, signposts } = assess(words(told));
    expect(urgency.level).toBe('immediate');
    expect(signposts).toContain('999');
  });

  it('is immediate for a crime in progress by nobody in policing, with 999', () => {
    const { urgency, signposts, meets } = assess(
      words('There is a man trying the back door right now and he has got a bar.', {
        subjects: [],
        risk: { someoneInDanger: 'yes' },
      }),
    );
    expect(urgency.level).toBe('immediate');
    expect(signposts).toEqual(['999']);
    expect(meets).toBe(false);
  });

  it('is not immediate for a complaint, though danger is ticked', () => {
    const told =
      'I rang 101 three times about the noise, nobody came out, and I want an apology for the waiting.';
    expect(levelOf(told, { risk: { someoneInDanger: 'yes' } })).toBe('routine');
  });

  it.each([
    [
      'evidence about to go',
      'PC Thornwick took cash from the garage. The CCTV only keeps 14 days and records over itself.',
    ],
    [
      'fear of reprisal',
      'PC Thornwick takes bribes from the garage. I am afraid he will find out it was me.',
    ],
    ['a date within days', 'PC Thornwick took a bribe to lose the statement and the trial starts on Monday.'],
    ['harm that goes on', 'PC Thornwick follows his ex and sits outside her house every night.'],
  ])('is priority for %s', (_why, narrative) => {
    expect(levelOf(narrative)).toBe('priority');
  });

  it('is routine for everything else', () => {
    expect(
      levelOf('PC Thornwick sold a bike from the property store on 3 May.', { when: { ongoing: false } }),
    ).toBe('routine');
  });
});
