import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import type { Role } from '../../../../web/staff/auth/claims.ts';
import { Alerts } from '../../../../web/staff/fast-time/alerts.tsx';
import { FastTimePanel } from '../../../../web/staff/fast-time/fast-time-panel.tsx';
import { shownTo } from '../support/render.ts';

const aCase = (forces: readonly string[]) =>
  caseSchema.parse({
    caseId: 'c',
    reference: 'R-1',
    state: 'triage',
    urgency: 'immediate',
    forces,
    tasks: [{ taskId: 't', kind: 'fast-time-review', dueAt: '2026-05-04T01:20:00.000Z' }],
    alerts: [
      {
        taskId: 't',
        number: 1,
        level: 'first',
        people: [{ personId: 'p', name: 'Jo Marsden' }],
        problem: null,
      },
      { taskId: 't', number: 2, level: 'second', people: [], problem: 'mail-failed' },
      {
        taskId: 't',
        number: 3,
        level: 'supervisor',
        people: [{ personId: 'p', name: 'Jo Marsden' }],
        missed: [
          { personId: 'q', name: 'Sam Okoye' },
          { personId: 'r', name: null },
        ],
        problem: null,
      },
    ],
  });
const panel = (role: Role, forces: readonly string[]): string =>
  shownTo(role, h(FastTimePanel, { shownCase: aCase(forces), onAnswered: () => {}, onReload: () => {} }));
const confirmRadio = (html: string): string => /<input[^>]*value="confirm"[^>]*>/.exec(html)?.[0] ?? 'none';

describe('the review of an immediate report', () => {
  it('without a known force is a supervisor’s to confirm, and an analyst is told so', () => {
    const html = panel('analyst', []);
    expect(html).toContain('No force is known for this report');
    expect(html).toContain('A supervisor decides which force is rung');
    expect(confirmRadio(html)).toContain('disabled');
    const theirs = panel('supervisor', []);
    expect(theirs).toContain('You decide which force is rung');
    expect(confirmRadio(theirs)).not.toContain('disabled');
  });

  it('with a known force is an analyst’s to confirm', () => {
    const html = panel('analyst', ['essex']);
    expect(html).toContain('Essex Police');
    expect(html).not.toContain('No force is known');
    expect(confirmRadio(html)).not.toContain('disabled');
  });

  it('shows words of danger once, under what weighs most, and names what saw no others', () => {
    const rule = (id: string, evidence: readonly string[]) => ({ id, result: 'met', evidence });
    const none = { result: 'unclear', rules: [] };
    const shownCase = caseSchema.parse({
      ...aCase(['essex']),
      assessment: {
        ruleVersion: '1',
        thresholds: { T1: none, T2: none, T3: none },
        meets: null,
        urgency: {
          level: 'immediate',
          rules: [
            rule('urgency-weapon', ['with a knife']),
            rule('urgency-life-at-risk', ['with a knife', 'will kill']),
            rule('urgency-some-signs', ['will kill']),
          ],
        },
      },
    });
    const html = shownTo(
      'analyst',
      h(FastTimePanel, { shownCase, onAnswered: () => {}, onReload: () => {} }),
    );
    expect(html.match(/“with a knife”/g)).toHaveLength(1);
    expect(html.match(/“will kill”/g)).toHaveLength(1);
    expect(html).toContain('Also: Some signs of danger.');
  });

  it('leaves what was said to another supervisor than the one who said it', () => {
    const saidBy = (by: string) => {
      const tasks = [
        { taskId: 'r', kind: 'fast-time-review', decision: 'confirm', answer: { decision: 'confirm' } },
        {
          taskId: 'c',
          kind: 'fast-time-call',
          decision: 'record-call',
          answer: { decision: 'record-call', by },
        },
        { taskId: 'k', kind: 'fast-time-check', after: 'c' },
      ];
      const shownCase = caseSchema.parse({ ...aCase(['essex']), tasks });
      return shownTo('supervisor', h(FastTimePanel, { shownCase, onAnswered: () => {}, onReload: () => {} }));
    };
    expect(saidBy('me')).toContain('You made the call, so another supervisor looks at what was said.');
    expect(saidBy('me')).not.toContain('Looked at</button>');
    expect(saidBy('somebody else')).toContain('Looked at</button>');
  });

  it('says who was told by mail, and what to do where a mail did not go out', () => {
    const html = panel('analyst', ['essex']);
    expect(html).toContain('Jo Marsden');
    expect(html).toContain('The mail did not go out. It is tried again; ring them meanwhile.');
    expect(html).toContain(
      'Not told: Sam Okoye, somebody who left the roster. It is tried again; ring them meanwhile.',
    );
    expect(html.match(/Not told/g)).toHaveLength(1);
  });

  it('says above everything else when somebody on call was not told', () => {
    const html = panel('analyst', ['essex']);
    expect(html.indexOf('Not told: Sam Okoye')).toBeLessThan(html.indexOf('What makes it immediate'));
    const { alerts, ...rest } = aCase(['essex']);
    const shownCase = { ...rest, alerts: alerts.slice(0, 1) };
    const told = shownTo(
      'analyst',
      h(FastTimePanel, { shownCase, onAnswered: () => {}, onReload: () => {} }),
    );
    const ofAnother = { ...rest, alerts: alerts.map((alert) => ({ ...alert, taskId: 'answered' })) };
    const past = shownTo(
      'analyst',
      h(FastTimePanel, { shownCase: ofAnother, onAnswered: () => {}, onReload: () => {} }),
    );
    for (const html of [told, past])
      expect(html.indexOf('Who was told by mail')).toBeGreaterThan(html.indexOf('What makes it immediate'));
  });

  it('says how often the same people were told, in one line', () => {
    const alerts = [1, 2, 3, 4].map((number) => ({
      taskId: 't',
      number,
      level: number === 1 ? 'first' : 'supervisor',
      people: [{ personId: 'p', name: 'Jo Marsden' }],
    }));
    const html = shownTo('analyst', h(Alerts, { alerts: caseSchema.shape.alerts.parse(alerts) }));
    expect(html.match(/<li>/g)).toHaveLength(2);
    expect(html.match(/3 times/g)).toHaveLength(1);
    expect(html).not.toContain('1 time');
  });
});
