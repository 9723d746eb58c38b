import { describe, expect, it } from 'vitest';
import type { ApiResult, Problem } from '../../../../web/staff/api/problem.ts';
import { type Edit, saveOver, type Versioned } from '../../../../web/staff/app/save-over.ts';

type Stored = { version: number; words: string };

const stale: Problem = { title: 'A newer revision exists', status: 412 };
const lost: Problem = { title: 'The service did not answer', status: 0 };

/** A server that keeps one version; `beforePut` is what others do just before each save. */
const aServer = (stored: Stored, beforePut: (kept: Stored, nth: number) => Stored = (kept) => kept) => {
  let kept = stored;
  let puts = 0;
  const ports: Versioned<Stored, string> = {
    open: ({ words }) => words,
    isSame: (one, other) => one === other,
    put: async ({ draft }, version): Promise<ApiResult<Stored>> => {
      puts += 1;
      kept = beforePut(kept, puts);
      if (version !== kept.version) return { ok: false, problem: stale };
      kept = { version: version + 1, words: draft };
      return { ok: true, data: kept, etag: null };
    },
    read: async () => ({ ok: true, data: kept, etag: null }),
  };
  return { ports, kept: () => kept, puts: () => puts };
};

const edit: Edit<string> = { version: 1, base: 'as it was', draft: 'as typed' };

describe('saving over the version that was read', () => {
  it('saves where nobody else did', async () => {
    const server = aServer({ version: 1, words: 'as it was' });
    expect(await saveOver(server.ports, edit)).toEqual({
      kind: 'saved',
      saved: { version: 2, words: 'as typed' },
    });
  });

  it('shows both where somebody else changed something, and overwrites nothing', async () => {
    const server = aServer({ version: 4, words: 'as they typed' });
    expect(await saveOver(server.ports, edit)).toEqual({
      kind: 'clash',
      clash: { version: 4, theirs: 'as they typed' },
    });
    expect(server.kept()).toEqual({ version: 4, words: 'as they typed' });
  });

  it('saves over theirs when a person chose so', async () => {
    const server = aServer({ version: 4, words: 'as they typed' });
    expect(await saveOver(server.ports, edit, 4)).toMatchObject({ kind: 'saved', saved: { version: 5 } });
  });

  it('is saved already where the newer version is this very change, whose answer was lost', async () => {
    const server = aServer({ version: 2, words: 'as typed' });
    expect(await saveOver(server.ports, edit)).toEqual({
      kind: 'saved',
      saved: { version: 2, words: 'as typed' },
    });
    expect(server.puts()).toBe(1);
  });

  it('goes over a version in which nothing changed that can be typed', async () => {
    const server = aServer({ version: 3, words: 'as it was' });
    expect(await saveOver(server.ports, edit)).toMatchObject({ kind: 'saved', saved: { version: 4 } });
  });

  it('says that there is a newer version where one keeps coming between', async () => {
    const server = aServer({ version: 3, words: 'as it was' }, (kept) => ({
      ...kept,
      version: kept.version + 1,
    }));
    expect(await saveOver(server.ports, edit)).toEqual({ kind: 'refused', problem: stale });
    expect(server.puts()).toBe(4);
  });

  it('hands on what else was refused, and a newer version that could not be read', async () => {
    const server = aServer({ version: 2, words: 'other' });
    const unread = { ...server.ports, read: async () => ({ ok: false, problem: lost }) as const };
    expect(await saveOver(unread, edit)).toEqual({ kind: 'refused', problem: lost });
    const refusing = { ...server.ports, put: async () => ({ ok: false, problem: lost }) as const };
    expect(await saveOver(refusing, edit)).toEqual({ kind: 'refused', problem: lost });
  });
});
