import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { createApiHandler } from '../../functions/http/api-handler.ts';
import { log } from '../../functions/http/log.ts';
import { json } from '../../functions/http/problem.ts';
import { createStepHandler } from '../../functions/http/step-handler.ts';
import { demonstrationService } from '../../lib/demonstration.ts';
import { createPageHandler } from '../../web/public/http/page-handler.ts';
import type { HandlerName } from '../api/support/handlers.ts';
import { aBusyService } from '../api/support/requests.ts';
import { aContext, anEvent, call } from '../support/service.ts';

const root = new URL('../..', import.meta.url).pathname;

/** What was written to standard output meanwhile, line by line. */
const written = async (work: () => Promise<unknown>): Promise<string[]> => {
  const lines: string[] = [];
  const spy = vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    lines.push(String(chunk).trimEnd());
    return true;
  });
  await work().catch(() => undefined);
  spy.mockRestore();
  return lines;
};

afterEach(() => vi.restoreAllMocks());

const secretError = () => Object.assign(new Error('PC Thornwick took an envelope'), { name: 'TypeError' });
const allowed = { event: 'unexpected-error', error: 'TypeError' };

describe('a log line', () => {
  it('is one line of JSON', async () => {
    expect(await written(async () => log({ event: 'swept', count: 3 }))).toEqual([
      '{"event":"swept","count":3}',
    ]);
  });

  it('of an API fault has the name of the error and no message', async () => {
    const handler = createApiHandler({ handle: () => Promise.reject(secretError()) });
    const lines = await written(() => call(handler, anEvent({})));
    expect(lines.map((line) => JSON.parse(line))).toEqual([allowed]);
  });

  it('of a step that fails has the name of the error and no message', async () => {
    const step = createStepHandler(z.unknown(), () => Promise.reject(secretError()));
    const lines = await written(() => step({ narrative: 'Thornwick' }));
    expect(lines.map((line) => JSON.parse(line))).toEqual([allowed]);
  });

  it('of a page that fails has the name of the error and no message', async () => {
    const page = createPageHandler(demonstrationService, () => Promise.reject(secretError()));
    const event = { rawPath: '/report', headers: {}, isBase64Encoded: false, requestContext: {} };
    const lines = await written(() => page(event as never));
    expect(lines.map((line) => JSON.parse(line))).toEqual([allowed]);
  });

  it('is not written of what went well, or was refused', async () => {
    const fine = createApiHandler({ handle: async () => json(200, {}) });
    const refused = createApiHandler({ body: z.strictObject({}), handle: async () => json(200, {}) });
    const lines = await written(async () => {
      await call(fine, anEvent({}));
      await call(refused, anEvent({ body: { narrative: 'Thornwick' } }));
      await (refused as unknown as (event: never, context: object) => Promise<unknown>)(
        anEvent({ rawBody: '{"narrative"' }),
        aContext,
      );
    });
    expect(lines).toEqual([]);
  });
});

describe('every handler, fed and broken,', () => {
  it('logs nothing but allowed fields, and no word of what it was sent', async () => {
    const { service, handlers, requests } = await aBusyService();
    const everyRole = ['call-handler', 'analyst', 'supervisor', 'auditor'];
    const send = async (): Promise<void> => {
      for (const name of Object.keys(requests) as HandlerName[])
        await call(handlers[name], anEvent({ roles: everyRole, ...requests[name] }));
    };
    const lines = await written(async () => {
      await send();
      for (const store of [service.ledger, service.projections, service.workflow]) {
        store.setOutage(true);
        await send();
      }
    });
    expect(lines.length).toBeGreaterThan(5);
    for (const line of lines) {
      expect(
        Object.keys(JSON.parse(line)).filter((key) => !['event', 'error', 'count'].includes(key)),
      ).toEqual([]);
      expect(line).toMatch(/^\{"event":"[a-z-]+"(,"error":"\w+")?(,"count":\d+)?\}$/);
    }
  });
});

describe('the code of the functions', () => {
  const files = ['functions', 'web/public'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.startsWith('client/'))
      .map((file) => ({ file: `${folder}/${file}`, text: readFileSync(join(root, folder, file), 'utf8') })),
  );

  const using = (pattern: RegExp): string[] =>
    files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

  it('writes to the log in one place alone', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(using(/process\.(stdout|stderr|emitWarning)|\bconsole\.|powertools|\bpino\b|\bwinston\b/)).toEqual(
      ['functions/http/log.ts'],
    );
  });

  it('reads no address, browser, cookie or request id of whoever called', () => {
    expect(
      using(
        /sourceIp|userAgent|x-forwarded-for|\bcookies?\b\s*[.[(]|requestContext\.http(?!\.method)|awsRequestId/i,
      ),
    ).toEqual([]);
  });

  it('passes only names of errors, counts and codes to the log', () => {
    const calls = files.flatMap(({ file, text }) =>
      [...text.matchAll(/\blog\(\{([^}]*)\}/g)].map(([, fields = '']) => ({ file, fields })),
    );
    expect(calls.length).toBeGreaterThan(6);
    for (const { file, fields } of calls)
      expect(fields, file).not.toMatch(/message|stack|body|headers|payload|text|words/);
  });
});
