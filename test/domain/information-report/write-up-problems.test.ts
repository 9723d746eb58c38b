import { describe, expect, it } from 'vitest';
import type {
  Handling,
  InformationItem,
} from '../../../functions/domain/information-report/information-report.ts';
import { findWriteUpProblems } from '../../../functions/domain/information-report/write-up-problems.ts';
import { anInformationReport } from '../../support/an-information-report.ts';

const paths = (changes: Parameters<typeof anInformationReport>[0]): string[] =>
  findWriteUpProblems(anInformationReport(changes)).map(({ path }) => path);

const item = (changes: Partial<InformationItem>): InformationItem => ({
  text: 'Seen at the yard.',
  source: 2,
  information: 'A',
  ...changes,
});

describe('what stops a write-up from being submitted', () => {
  it('nothing stops a sound one', () => {
    expect(findWriteUpProblems(anInformationReport())).toEqual([]);
  });

  it.each<[string, Handling, string[]]>([
    ['P alone is sound', { code: 'P' }, []],
    ['P has no action code', { code: 'P', action: 'A1' }, ['handling.action']],
    ['P has no sanitisation code', { code: 'P', sanitisation: 'S1' }, ['handling.sanitisation']],
    ['P has no conditions', { code: 'P', conditions: 'Ring first' }, ['handling.conditions']],
    ['C needs both codes', { code: 'C' }, ['handling.action', 'handling.sanitisation']],
    ['C with both is sound', { code: 'C', action: 'A2', sanitisation: 'S1' }, []],
    ['A3 needs its conditions', { code: 'C', action: 'A3', sanitisation: 'S1' }, ['handling.conditions']],
    ['A3 with them is sound', { code: 'C', action: 'A3', sanitisation: 'S1', conditions: 'Search' }, []],
  ])('%s', (_title, handling, expected) => {
    expect(paths({ handling })).toEqual(expected);
  });

  it.each(['B', 'E'] as const)('grade %s needs the reason of an analyst', (information) => {
    const items = [item({}), item({ information })];
    expect(paths({ items })).toEqual(['items.1.gradeReason']);
    expect(paths({ items: [item({ information, gradeReason: 'A second giver says the same.' })] })).toEqual(
      [],
    );
  });

  it.each(['A', 'C', 'D'] as const)('grade %s needs none', (information) => {
    expect(paths({ items: [item({ information })] })).toEqual([]);
  });

  it('text that cannot be printed is named by its field, and not repeated', () => {
    const [problem, ...others] = findWriteUpProblems(
      anInformationReport({ provenance: 'قال أحمد it was seen' }),
    );
    expect(others).toEqual([]);
    expect(problem?.path).toBe('provenance');
    expect(problem?.message).toContain('Arabic script');
    expect(problem?.message).not.toMatch(/أحمد|it was seen/);
  });
});
