import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Api } from '../api/client.ts';
import type { ForceName } from '../api/list-schemas.ts';
import type { Staff } from '../auth/claims.ts';
import type { Names } from './who.ts';

/** What every screen works with: the API, who is at the desk, and the forces and colleagues by name. */
export type Desk = {
  api: Api;
  staff: Staff;
  forces: readonly ForceName[];
  names: Names;
  signOut: () => void;
};

/** Nobody is signed in, so there is no desk: a screen was shown outside of the shell. */
export class NoDesk extends Error {
  override readonly name = 'NoDesk';
}

export const DeskContext = createContext<Desk | null>(null);

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext);
  if (desk === null) throw new NoDesk();
  return desk;
};

/** A force's name, or its id while the directory has not been read. */
export const forceName = (forces: readonly ForceName[], forceId: string): string =>
  forces.find((force) => force.forceId === forceId)?.name ?? forceId;
