import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { caseSchema } from '../../../../web/staff/api/case-schemas.ts';
import { Warnings } from '../../../../web/staff/case/warnings.tsx';
import { shownTo } from '../support/render.ts';

const warnings = (change: Record<string, unknown>): string => {
  const common = { caseId: 'c', reference: 'R-1', state: 'triage', urgency: 'routine' };
  return shownTo('analyst', h(Warnings, { shownCase: caseSchema.parse({ ...common, ...change }) }));
};

describe('what to be careful of in a case', () => {
  it('is nothing where nothing was found', () => {
    expect(warnings({})).toBe('');
  });

  it('is a case in the same words, and one of the same person, each with what they have in common', () => {
    const html = warnings({
      duplicates: [
        { caseId: 'a', reference: 'R-2', relation: 'same-text', why: ['subject', 'number'] },
        { caseId: 'b', reference: 'R-3', relation: 'corroborating', why: ['vehicle'] },
      ],
    });
    expect(html).toMatch(
      /same words in <a[^>]*href="#\/cases\/a"[^>]*>R-2<\/a>: the same name, collar or warrant number/,
    );
    expect(html).toMatch(/same person as <a[^>]*>R-3<\/a>: the same vehicle/);
  });

  it('is a possible conflict of interest, with the words of the report that raise it', () => {
    const html = warnings({ conflicts: [{ kind: 'head-of-receiving-unit', evidence: 'runs the PSD' }] });
    expect(html).toContain('the head of the unit that would receive it: “runs the PSD”');
    expect(html).toContain('A supervisor chooses who receives it');
  });
});
