import { describe, expect, it } from 'vitest';
import { parseOptions } from '../../local/options.ts';
import { StartError } from '../../local/start-error.ts';

describe('options of npm start', () => {
  it('are the usual data directory and port when none is given', () => {
    expect(parseOptions([])).toEqual({ data: '.local', port: 8080, fresh: false, demo: false });
  });

  it('are read', () => {
    const options = parseOptions(['--data', 'there', '--port', '9000', '--fresh', '--demo']);
    expect(options).toEqual({ data: 'there', port: 9000, fresh: true, demo: true });
  });

  it.each([
    [['--verbose'], '--verbose'],
    [['extra'], 'extra'],
    [['--port', '80a'], '"80a"'],
    [['--port', '0'], '"0"'],
    [['--port', '65535'], '65529'],
    [['--data', ''], '--data'],
  ])('%j are refused with what is wrong', (args, named) => {
    expect(() => parseOptions(args)).toThrow(StartError);
    expect(() => parseOptions(args)).toThrow(named);
  });
});
