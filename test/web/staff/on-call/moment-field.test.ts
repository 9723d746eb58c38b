import { h } from 'preact';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../../functions/domain/on-call/uk-time.ts';
import { MomentField } from '../../../../web/staff/on-call/moment-field.tsx';
import { shownTo } from '../support/render.ts';

const field = (value: string): string => {
  const moment = toInstant(value);
  const error = 'problem' in moment ? moment.problem : undefined;
  return shownTo(
    'supervisor',
    h(MomentField, { id: 'from', label: 'From', error, value, onInput: () => {} }),
  );
};

describe('a time of the roster', () => {
  it('shows the clock of the UK and the day of the week, whatever its offset', () => {
    const html = field('2026-07-04T22:00:00+01:00');
    expect(html).toContain('value="2026-07-04T22:00"');
    expect(html).toContain('Sat, 4 Jul 2026');
  });

  it('asks which is meant where the clock shows it twice, and takes an offset for an answer', () => {
    expect(field('2026-10-25T01:30')).toContain('The first, summer time');
    const answered = field('2026-10-25T01:30+01:00');
    expect(answered).toContain('value="2026-10-25T01:30"');
    expect(answered).not.toContain('The first, summer time');
  });
});
