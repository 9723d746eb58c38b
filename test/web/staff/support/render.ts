import { type ComponentChild, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Api } from '../../../../web/staff/api/client.ts';
import { DeskContext } from '../../../../web/staff/app/desk.ts';
import type { Role } from '../../../../web/staff/auth/claims.ts';

const unreached = (): never => {
  throw new Error('Showing something asks the API nothing');
};
const api: Api = { send: unreached, blob: unreached };

/** What a part of the staff page shows to somebody of this role, as HTML. */
export const shownTo = (role: Role, part: ComponentChild): string =>
  renderToString(
    h(
      DeskContext.Provider,
      {
        value: {
          api,
          staff: { staffId: 'me', name: 'me', roles: [role] },
          names: new Map(),
          forces: [{ forceId: 'essex', name: 'Essex Police' }],
          signOut: () => {},
        },
      },
      part,
    ),
  );
