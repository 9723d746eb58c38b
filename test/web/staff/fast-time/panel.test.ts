import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import { FastTimePanel } from '../../../../web/staff/fast-time/fast-time-panel.tsx';
import { shownTo } from '../support/render.ts';

const review = (taskId: string, words: string, forceId: string) => ({
  taskId,
  kind: 'fast-time-review',
  decision: 'confirm',
  answeredAt: '2026-03-04T10:00:00.000Z',
  answer: { decision: 'confirm', forceIds: [forceId], words: { words } },
});
const first = review('review-1', 'A weapon in a car.', 'essex');
const second = review('review-2', 'A child at a house.', 'kent');
const call = (taskId: string, after: string, spokeTo?: string) => ({
  taskId,
  kind: 'fast-time-call',
  after,
  ...(spokeTo
    ? {
        decision: 'record-call',
        answeredAt: '2026-03-04T10:10:00.000Z',
        answer: { decision: 'record-call', words: { spokeTo, agreed: 'attending' } },
      }
    : {}),
});
const check = (taskId: string, after: string) => ({ taskId, kind: 'fast-time-check', after });
const toRing = (taskId: string, forceId: string) => ({
  taskId,
  forceId,
  at: '2026-03-04T10:05:00.000Z',
  hours: 'office-hours',
  nation: 'england-and-wales',
  officeHours: 'Monday to Friday 09:00 to 17:00',
});

const shown = (tasks: readonly object[], fastTime: object | null = null): string => {
  const read = { caseId: 'c', reference: 'R-1', state: 'triage', urgency: 'immediate', tasks, fastTime };
  return shownTo(
    'supervisor',
    h(FastTimePanel, {
      shownCase: caseSchema.parse(read),
      onAnswered: () => undefined,
      onReload: () => undefined,
    }),
  );
};
/** What the page has left of `parts`, in its order. */
const orderOf = (html: string, parts: readonly string[]): string[] =>
  parts.filter((part) => html.includes(part)).toSorted((a, b) => html.indexOf(a) - html.indexOf(b));

describe('two rounds of fast time on one case', () => {
  it('give each open call the words of the review that led to it', () => {
    const calls = [call('call-1', 'review-1'), call('call-2', 'review-2')];
    const html = shown([first, second, ...calls], toRing('call-1', 'essex'));
    const parts = ['Ring Essex Police now', 'A weapon in a car.', 'Then ring', 'A child at a house.'];
    expect(orderOf(html, parts)).toEqual(parts);
  });

  it('read out the words of the call that is open, not those that were confirmed since', () => {
    const html = shown([first, second, call('call-1', 'review-1')], toRing('call-1', 'essex'));
    expect(html).toContain('A weapon in a car.');
    expect(html).not.toContain('A child at a house.');
  });

  it('show with each check the words and the answer of its own call', () => {
    const calls = [call('call-1', 'review-1', 'DI One'), call('call-2', 'review-2', 'DI Two')];
    const html = shown([first, second, ...calls, check('check-1', 'call-1'), check('check-2', 'call-2')]);
    const said = html.slice(0, html.indexOf('class="tasks"'));
    const parts = ['A weapon in a car.', '<dd>DI One', 'A child at a house.', '<dd>DI Two'];
    expect(orderOf(said, parts)).toEqual(parts);
  });

  it('to the same force are told apart by name: where to ring, in what to answer, and in what was done', () => {
    const again = review('review-2', 'A child at a house.', 'essex');
    const calls = [call('call-1', 'review-1'), call('call-2', 'review-2')];
    const html = shown([first, again, ...calls], toRing('call-1', 'essex'));
    const text = html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(text).toContain('Call 1 of 2. Ring Essex Police now');
    expect(text).toContain('Call 2 of 2. Then ring Essex Police');
    for (const name of ['Call 1 of 2', 'Call 2 of 2'])
      expect(text).toContain(`${name}. Fast time: call the force`);
    const made = [call('call-1', 'review-1', 'DI One'), call('call-2', 'review-2', 'DI Two')];
    const checked = shown([first, again, ...made, check('check-1', 'call-1'), check('check-2', 'call-2')]);
    const said = checked.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(said).toMatch(/Call 1 of 2\. What was said .*Call 2 of 2\. What was said/);
    expect(said).toMatch(/Call 2 of 2\. Told DI Two/);
  });

  it('have no number where there is but one call', () => {
    expect(shown([first, call('call-1', 'review-1')], toRing('call-1', 'essex'))).not.toContain('Call 1');
  });

  it('keep the number to ring in sight while another review waits', () => {
    const waiting = { taskId: 'review-2', kind: 'fast-time-review' };
    const html = shown([first, waiting, call('call-1', 'review-1')], toRing('call-1', 'essex'));
    expect(html).toContain('Ring Essex Police now');
    expect(html).toContain('A weapon in a car.');
  });

  it('bar from a check whoever made its own call, and nobody who made the other', () => {
    const by = (name: string, task: ReturnType<typeof call>) => ({
      ...task,
      answer: { decision: 'record-call', by: name, words: { spokeTo: 'DI', agreed: 'attending' } },
    });
    const calls = [
      by('another', call('call-1', 'review-1', 'DI One')),
      by('me', call('call-2', 'review-2', 'DI Two')),
    ];
    const barred = 'You made the call';
    expect(shown([first, second, ...calls, check('check-1', 'call-1')])).not.toContain(barred);
    expect(shown([first, second, ...calls, check('check-2', 'call-2')])).toContain(barred);
  });

  it('show of two calls only the one that is still to be looked at', () => {
    const calls = [call('call-1', 'review-1', 'DI One'), call('call-2', 'review-2', 'DI Two')];
    const html = shown([first, second, ...calls, check('check-1', 'call-1')]);
    const said = html.slice(0, html.indexOf('class="tasks"'));
    expect(said).toContain('A weapon in a car.');
    expect(said).not.toContain('A child at a house.');
  });
});
