import { parseArgs } from 'node:util';
import { StartError } from './start-error.ts';

export interface Options {
  /** The data directory, as given. */
  data: string;
  /** The site's port; the other services take the numbers after it. */
  port: number;
  fresh: boolean;
  demo: boolean;
}

const highestFirstPort = 65_535 - 6;

function parsePort(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > highestFirstPort) {
    throw new StartError(`--port takes a number from 1 to ${highestFirstPort}, not "${text}"`);
  }
  return port;
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: false,
      options: {
        data: { type: 'string', default: '.local' },
        port: { type: 'string', default: '8080' },
        fresh: { type: 'boolean', default: false },
        demo: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('.')[0] : 'bad options';
    throw new StartError(`${reason}. Options: --data DIR, --port N, --fresh, --demo`);
  }
}

/** Options of `npm start --`. Throws StartError, with the option's name, for one that is unknown or malformed. */
export function parseOptions(args: string[]): Options {
  const { data, port, fresh, demo } = parse(args);
  if (data === '') throw new StartError('--data takes the name of a directory');
  return { data, port: parsePort(port), fresh, demo };
}
