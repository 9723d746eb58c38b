import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import { isSanitised, isWritable } from '../../../../web/staff/case/open-work.ts';
import { ReportPanel } from '../../../../web/staff/case/report-panel.tsx';
import { shownTo } from '../support/render.ts';
import { aReport } from '../support/seed.ts';

const aCase = (kind: string, more: object = {}) =>
  caseSchema.parse({
    caseId: 'c',
    reference: 'R-1',
    state: 'triage',
    urgency: 'routine',
    report: aReport(),
    tasks: [{ taskId: 't', kind, ...more }],
  });

const panelOf = (kind: string): string => {
  const shownCase = aCase(kind);
  if (!shownCase.report) throw new Error('There is no report');
  return shownTo(
    'analyst',
    h(ReportPanel, { shownCase, report: shownCase.report, isSanitised: isSanitised(shownCase) }),
  );
};
const ticked = (html: string): string[] =>
  [...html.matchAll(/<input[^>]*>/g)]
    .filter(([input]) => / checked/.test(input))
    .map(([input]) => /value="(\w+)"/.exec(input)?.[1] ?? '');

describe('the report as it came', () => {
  it('is marked with what decided each test while somebody judges it', () => {
    const html = panelOf('triage');
    expect(ticked(html)).toEqual(['T1', 'T2', 'T3', 'urgency']);
    expect(html).not.toContain('mark--risk');
  });

  it.each(['write-up', 'rewrite', 'approval'])(
    'is marked with what could lead to the reporter beside a task of %s',
    (kind) => {
      const html = panelOf(kind);
      expect(ticked(html)).toEqual(['risk']);
      expect(html).toMatch(/mark--risk.*My wife saw/);
    },
  );

  it('marks no risk in what this page words itself', () => {
    expect(panelOf('write-up')).toContain('<dd>Told by someone else</dd>');
  });

  it('gives days as people write them', () => {
    expect(panelOf('triage')).toContain('from 1 Mar 2026');
  });
});

describe('what is open in a case', () => {
  it('is writable while a write-up waits, and no longer once it was answered', () => {
    expect(isWritable(aCase('write-up'))).toBe(true);
    expect(isWritable(aCase('approval'))).toBe(false);
    expect(isWritable(aCase('write-up', { decision: 'submit' }))).toBe(false);
  });
});
