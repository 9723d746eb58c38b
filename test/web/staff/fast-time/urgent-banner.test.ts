import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { caseListSchema } from '../../../../web/staff/api/list-schemas.ts';
import { UrgentBanner } from '../../../../web/staff/fast-time/urgent-banner.tsx';
import { type Urgent, UrgentContext } from '../../../../web/staff/fast-time/use-urgent.ts';
import { shownTo } from '../support/render.ts';

const row = (reference: string, ...kinds: readonly string[]) => ({
  caseId: reference,
  reference,
  state: 'triage',
  urgency: 'immediate',
  tasks: kinds.map((kind) => ({ taskId: kind, kind, dueAt: '2026-05-04T01:15:00.000Z' })),
});
const banner = (change: Partial<Urgent>): string =>
  shownTo(
    'supervisor',
    h(
      UrgentContext.Provider,
      { value: { cases: [], blindSince: null, look: () => {}, ...change } },
      h(UrgentBanner, {}),
    ),
  );
const cases = (...rows: readonly ReturnType<typeof row>[]) => caseListSchema.parse({ cases: rows }).cases;

describe('the banner above every screen', () => {
  it('is not there while nothing urgent waits', () => {
    expect(banner({})).not.toContain('class="urgent');
  });

  it('has one line for a case, with all that waits in it, and reads each out', () => {
    const html = banner({ cases: cases(row('R-1', 'fast-time-call', 'fast-time-unanswered', 'triage')) });
    expect(html.match(/<li>/g)).toHaveLength(1);
    expect(html).toContain('Fast time: call the force; Fast time: nobody answers at the force');
    expect(html).toContain('Urgent: R-1, fast time: call the force, nobody has it');
    expect(html).toContain('href="#/cases/R-1"');
  });

  it('names three cases and counts the others', () => {
    const many = cases(...['R-1', 'R-2', 'R-3', 'R-4', 'R-5'].map((name) => row(name, 'fast-time-review')));
    const html = banner({ cases: many });
    expect(html).toContain('href="#/cases/R-3"');
    expect(html).not.toContain('href="#/cases/R-4"');
    expect(html).toContain('2 more');
    expect(html).toContain('data-lines="4"');
  });

  it('on a narrow window names the first and counts the rest', () => {
    const html = banner({ cases: cases(row('R-1', 'fast-time-review'), row('R-2', 'fast-time-review')) });
    expect(html).toMatch(/class="urgent__more--narrow"><a [^>]*>1 more/);
    expect(banner({ cases: cases(row('R-1', 'fast-time-review')) })).not.toContain('more');
  });

  it('says when it could not look, and not for one reading that failed', () => {
    const ago = (seconds: number) => ({ blindSince: Date.now() - seconds * 1_000 });
    expect(banner(ago(60))).toContain('Urgent work could not be looked up since');
    expect(banner(ago(10))).not.toContain('could not be looked up');
  });
});
