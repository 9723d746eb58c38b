import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { closeServer, listen } from '../../http/listen.ts';
import type { Addresses } from '../../ports.ts';
import { type Identity, openIdentity } from './identity-files.ts';
import { createProvider } from './provider.ts';
import type { ClientSettings } from './settings.ts';
import { handleSignIn, sendPeople } from './sign-in.ts';
import { openStore } from './store.ts';

export interface Issuer {
  identity: Identity;
  close(): Promise<void>;
}

interface Settings {
  addresses: Addresses;
  dataDir: string;
  client: ClientSettings;
}

/** Cognito calls the page to return to `logout_uri`; the standard has another name for it. */
function withStandardNames(request: IncomingMessage): IncomingMessage {
  if (request.url?.startsWith('/logout?')) {
    request.url = request.url.replace(/([?&])logout_uri=/, '$1post_logout_redirect_uri=');
  }
  return request;
}

/** Starts the local issuer; its keys, people and sessions lie in `<dataDir>/issuer`. Throws StartError for a port in use. */
export async function startIssuer({ addresses, dataDir, client }: Settings): Promise<Issuer> {
  const { port, url } = addresses.issuer;
  const identity = await openIdentity(dataDir, { issuer: url, clientId: client.clientId });
  const adapter = openStore(join(dataDir, 'issuer', 'sessions.json'));
  const provider = createProvider({ identity, client, adapter, siteOrigin: addresses.site.url });
  const standard = provider.callback();

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.url?.startsWith('/sign-in/')) {
      await handleSignIn(request, response, {
        provider,
        people: identity.people,
        needsCode: client.needsCode,
      });
    } else if (request.url === '/people' && request.headers.host === new URL(url).host) {
      sendPeople(response, identity.people, new Date());
    } else {
      await standard(withStandardNames(request), response);
    }
  }

  const server = createServer((request, response) => {
    route(request, response).catch(() => {
      response.writeHead(400, { 'content-type': 'text/plain' });
      response.end('This sign-in has ended. Go back to the staff page and start again.');
    });
  });
  await listen(server, port);
  return { identity, close: () => closeServer(server) };
}
