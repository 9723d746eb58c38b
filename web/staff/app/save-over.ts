import type { ApiResult, Problem } from '../api/problem.ts';

/** What is typed (`draft`) over the version that was read, and that version as it was (`base`). */
export type Edit<D> = { version: number; base: D; draft: D };

/** Somebody saved another version meanwhile: theirs, to be compared with what is typed here. */
export type Clash<D> = { version: number; theirs: D };

export type Versioned<S extends { version: number }, D> = {
  /** A stored version, to be typed over. */
  open: (saved: S) => D;
  /** Whether two drafts would store the same; why something changes is no part of it. */
  isSame: (one: D, other: D) => boolean;
  /** Saves over `version`; a problem of status 412 says that there is a newer one. */
  put: (edit: Edit<D>, version: number) => Promise<ApiResult<S>>;
  read: () => Promise<ApiResult<S>>;
};

export type Outcome<S, D> =
  | { kind: 'saved'; saved: S }
  | { kind: 'clash'; clash: Clash<D> }
  | { kind: 'refused'; problem: Problem };

/** Versions that may come between before it is given up: what makes them is work of people. */
const tries = 3;

/**
 * Saves an edit over a version, its own unless another is named. After a 412 the newer version is read. It may be this
 * very change, taken without an answer: then it is saved. Where nothing that can be typed differs from what was begun
 * with, it is saved over the newer one. Else both are told, and nothing is overwritten.
 */
export const saveOver = async <S extends { version: number }, D>(
  { open, isSame, put, read }: Versioned<S, D>,
  edit: Edit<D>,
  over: number = edit.version,
): Promise<Outcome<S, D>> => {
  let version = over;
  for (let left = tries; ; left -= 1) {
    const result = await put(edit, version);
    if (result.ok) return { kind: 'saved', saved: result.data };
    if (result.problem.status !== 412 || left === 0) return { kind: 'refused', problem: result.problem };
    const current = await read();
    if (!current.ok) return { kind: 'refused', problem: current.problem };
    const theirs = open(current.data);
    if (isSame(edit.draft, theirs)) return { kind: 'saved', saved: current.data };
    if (!isSame(edit.base, theirs)) {
      return { kind: 'clash', clash: { version: current.data.version, theirs } };
    }
    version = current.data.version;
  }
};
