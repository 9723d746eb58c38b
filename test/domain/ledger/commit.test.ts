import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AnyCommit, chain, findChainFault, toHour } from '../../../functions/domain/ledger/commit.ts';

const chainOf = (types: readonly string[]): AnyCommit[] => {
  const commits: AnyCommit[] = [];
  for (const [index, type] of types.entries()) {
    const draft = {
      stream: 'case#x',
      commandId: `c${index}`,
      actor: { kind: 'system' as const, id: 'test' },
      at: '2026-03-04T10:00:00.000Z',
      events: [{ type }],
    };
    commits.push(chain(draft, commits.at(-1) ?? null));
  }
  return commits;
};

const types = fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });

describe('chain of commits', () => {
  it('holds for any events', () => {
    fc.assert(
      fc.property(types, (list) => {
        expect(findChainFault(chainOf(list))).toBeNull();
      }),
    );
  });

  it('shows an altered commit', () => {
    fc.assert(
      fc.property(types, fc.nat(), (list, pick) => {
        const commits = chainOf(list);
        const index = pick % commits.length;
        const altered = commits.map((commit, at) =>
          at === index ? { ...commit, at: '2026-03-05T10:00:00.000Z' } : commit,
        );
        expect(findChainFault(altered)).toEqual({ sequence: index + 1, fault: 'altered' });
      }),
    );
  });

  it('shows a commit that was taken out', () => {
    const commits = chainOf(['a', 'b', 'c']);
    expect(findChainFault(commits.filter((_, index) => index !== 1))).toEqual({
      sequence: 2,
      fault: 'missing-commit',
    });
  });

  it('shows a commit that was replaced by a whole other one', () => {
    const commits = chainOf(['a', 'b', 'c']);
    const other = chainOf(['a', 'x', 'c']);
    expect(findChainFault([commits[0], other[1], commits[2]] as AnyCommit[])).toEqual({
      sequence: 3,
      fault: 'broken-link',
    });
  });
});

describe('rounding to the hour', () => {
  it('keeps the hour and nothing finer', () => {
    expect(toHour('2026-03-04T10:59:59.999Z')).toBe('2026-03-04T10:00:00.000Z');
  });
});
