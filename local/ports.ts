import { createServer } from 'node:net';
import { StartError } from './start-error.ts';

const services = ['site', 'dynamodb', 'stepFunctions', 'ses', 'issuer', 'inbox', 'otherServices'] as const;

export type Service = (typeof services)[number];

/** A port and the full URL of each service; all on the loopback address. */
export type Addresses = Readonly<Record<Service, { port: number; url: string }>>;

/** Lays the services out from the first port on: site N, DynamoDB N+1, Step Functions N+2, and so on. */
export function layOut(firstPort: number): Addresses {
  const address = (service: Service) => {
    const port = firstPort + services.indexOf(service);
    return { port, url: `http://127.0.0.1:${port}` };
  };
  return {
    site: address('site'),
    dynamodb: address('dynamodb'),
    stepFunctions: address('stepFunctions'),
    ses: address('ses'),
    issuer: address('issuer'),
    inbox: address('inbox'),
    otherServices: address('otherServices'),
  };
}

/** The one sentence for a port that another program holds. */
export function portInUse(port: number): StartError {
  return new StartError(
    `port ${port} on 127.0.0.1 is in use; choose other ports with --port N (N to N+6 are used)`,
  );
}

function probe(port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(false);
      else
        reject(
          new StartError(
            `port ${port} on 127.0.0.1 cannot be opened (${error.code}); choose another with --port N`,
          ),
        );
    });
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/**
 * Throws StartError naming the first port that is taken. A port may be held for a moment by what a killed run
 * left behind, so each is given a second.
 */
export async function requireFreePorts(addresses: Addresses): Promise<void> {
  for (const { port } of Object.values(addresses)) {
    for (let attempt = 0; !(await probe(port)); attempt++) {
      if (attempt === 10) throw portInUse(port);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
