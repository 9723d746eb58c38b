import { describe, expect, it } from 'vitest';
import { describeDue, showTime } from '../../../../web/staff/words/times.ts';

const now = Date.parse('2026-06-01T12:00:00Z');

describe('the time left until a task is due', () => {
  it('counts down in minutes and is soon within the hour', () => {
    expect(describeDue('2026-06-01T12:09:30Z', now)).toEqual({ text: '9 min left', tone: 'soon' });
  });

  it('says by how much a task is overdue', () => {
    expect(describeDue('2026-06-01T09:45:00Z', now)).toEqual({
      text: 'Overdue by 2 h 15 min',
      tone: 'overdue',
    });
  });

  it('names the day, in UK local time, when there are two days left or more', () => {
    expect(describeDue('2026-06-05T08:00:00Z', now)).toEqual({ text: 'Fri 5 Jun, 09:00', tone: 'later' });
  });

  it('never says that nothing is left while some time is', () => {
    expect(describeDue('2026-06-01T12:00:20Z', now).text).toBe('1 min left');
  });
});

describe('a time of day', () => {
  it('is UK local time in winter and in summer', () => {
    expect(showTime('2026-01-15T09:05:00Z')).toBe('Thu 15 Jan, 09:05');
    expect(showTime('2026-07-15T09:05:00Z')).toBe('Wed 15 Jul, 10:05');
  });
});
