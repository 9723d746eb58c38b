import { join } from 'node:path';
import { closeServer, listen } from '../../http/listen.ts';
import type { EventBus } from '../events/bus.ts';
import { createInbox } from './inbox.ts';
import { openMailStore } from './mail-store.ts';
import { startSesEngine } from './parser.ts';
import { createSesServer } from './server.ts';
import type { MailSettings } from './settings.ts';
import { createTeller } from './teller.ts';

interface Settings {
  ports: { ses: number; inbox: number };
  dataDir: string;
  mail: MailSettings;
  bus: EventBus;
}

export interface MailEngine {
  /** Tells what an earlier run accepted and did not come to tell. To be called once functions can run. */
  resume(): void;
  close(): Promise<void>;
}

/** Starts the SES endpoint and the inbox; mails lie in `<dataDir>/mail`. Throws StartError for a port in use. */
export async function startMail({ ports, dataDir, mail, bus }: Settings): Promise<MailEngine> {
  const store = openMailStore(join(dataDir, 'mail'));
  const engine = await startSesEngine();
  const teller = createTeller(store, bus, mail);
  const servers = [createSesServer({ settings: mail, engine, store, teller }), createInbox(store)] as const;
  await Promise.all([listen(servers[0], ports.ses), listen(servers[1], ports.inbox)]);
  return {
    resume() {
      const untold = store.mails.filter(({ outcomes }) => outcomes.some(({ id }) => !store.isTold(id)));
      for (const each of untold) teller.tell(each);
    },
    async close() {
      await Promise.all(servers.map(closeServer));
      await teller.close();
      engine.close();
    },
  };
}
