import { spawn } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { freePorts } from '../support/free-port.ts';
import { notesClient } from './fixture/notes.ts';
import {
  type Copy,
  endpointsOf,
  eventually,
  type Fixture,
  prepareFixture,
  tokenOf,
} from './fixture/running.ts';

const templateSchema = z.looseObject({ Resources: z.record(z.string(), z.unknown()) });

let fixture: Fixture;
let copy: Copy;

beforeAll(async () => {
  fixture = await prepareFixture();
  copy = await fixture.start();
});

afterAll(async () => {
  await copy?.end('SIGTERM');
  fixture?.remove();
});

async function notes() {
  return notesClient(endpointsOf(copy), await tokenOf('analyst', fixture.dataDir, 600));
}

async function killAndStart(): Promise<void> {
  await copy.end('SIGKILL');
  copy = await fixture.start();
}

describe('after kill -9', () => {
  it('a waiting execution goes on with the token that it gave out', async () => {
    const before = await notes();
    const noteId = await before.post('waiting', 'unit@essex.police.example');
    await before.waitForState(noteId, 'awaits-answer');
    await killAndStart();
    const after = await notes();
    await after.answer(noteId);
    await after.waitForState(noteId, 'Email Delivered');
    expect(await after.mails()).toHaveLength(1);
  });

  it('a mail that was accepted is still there, and its delivery is told', async () => {
    const before = await notes();
    const noteId = await before.post('accepted', 'unit@kent.police.example');
    await before.waitForState(noteId, 'awaits-answer');
    await before.answer(noteId);
    await eventually(async () => ((await before.mails()).length === 2 ? true : undefined));
    await killAndStart();
    const after = await notes();
    await after.waitForState(noteId, 'Email Delivered');
    expect((await after.mails()).map(({ to }) => to[0])).toEqual([
      'unit@kent.police.example',
      'unit@essex.police.example',
    ]);
  });

  it('tokens given out before are still good, and staff are the same people', async () => {
    const token = await tokenOf('supervisor', fixture.dataDir, 600);
    const client = notesClient(endpointsOf(copy), token);
    const noteId = await client.post('same', 'unit@essex.police.example');
    const before = await client.read(noteId);
    await killAndStart();
    const after = await client.read(noteId);
    expect(after.claims).toEqual(before.claims);
  });
});

describe('under npm', () => {
  it('the service ends when npm is killed, although npm cannot say so', async () => {
    await copy.end('SIGKILL');
    const underNpm = await fixture.start({ under: 'npm' });
    expect((await fetch(`${endpointsOf(underNpm).inbox}/mails`)).status).toBe(200);
    await underNpm.end('SIGKILL');
    copy = await fixture.start();
    expect((await fetch(`${endpointsOf(copy).inbox}/mails`)).status).toBe(200);
  });
});

describe('a start that cannot go on', () => {
  it('names the port in use and the option for another, and ends with 1', async () => {
    const second = await fixture.start({ dataDir: join(fixture.dataDir, '../other') });
    expect(second.exitCode).toBe(1);
    expect(second.output()).toBe(
      `port ${fixture.port} on 127.0.0.1 is in use; choose other ports with --port N (N to N+6 are used)\n`,
    );
  });

  it('names a port in use that is not the first', async () => {
    const port = await freePorts(7);
    const holder = createServer().listen(port + 3, '127.0.0.1');
    const second = await fixture.start({ port, dataDir: join(fixture.dataDir, '../other') });
    holder.close();
    expect([second.exitCode, second.output()]).toEqual([
      1,
      expect.stringContaining(`port ${port + 3} on 127.0.0.1 is in use`),
    ]);
  });

  it('says so when another copy uses the data, and leaves that one alone', async () => {
    const second = await fixture.start({ port: await freePorts(7) });
    expect([second.exitCode, second.output()]).toEqual([
      1,
      expect.stringContaining('another copy is running on the data in'),
    ]);
    const client = await notes();
    const noteId = await client.post('still here', 'unit@essex.police.example');
    expect((await client.read(noteId)).state).toMatch(/open|awaits-answer/);
  });
});

describe('a template that cannot be run', () => {
  it('stops the start and names the resource', async () => {
    const assemblyDir = join(fixture.dataDir, '../changed');
    cpSync(fixture.assemblyDir, assemblyDir, { recursive: true });
    const file = join(assemblyDir, 'FixtureStateless.template.json');
    const template = templateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    template.Resources.Lake = { Type: 'AWS::S3Tables::Table' };
    writeFileSync(file, JSON.stringify(template));
    const refused = await fixture.start({
      port: await freePorts(7),
      dataDir: join(fixture.dataDir, '../other'),
      assemblyDir,
    });
    expect([refused.exitCode, refused.output()]).toEqual([
      1,
      'FixtureStateless/Lake: the type AWS::S3Tables::Table cannot be run on one machine\n',
    ]);
  });
});

describe('the token command', () => {
  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const file = join(import.meta.dirname, '../../local/token.ts');
      const child = spawn(process.execPath, ['--import', 'tsx', file, ...args]);
      const texts = { out: '', err: '' };
      child.stdout.on('data', (data: Buffer) => (texts.out += data.toString()));
      child.stderr.on('data', (data: Buffer) => (texts.err += data.toString()));
      child.once('close', (code) => resolve({ code, ...texts }));
    });

  it('prints a token that the gateway takes', async () => {
    const { code, out } = await run('second-analyst', '--data', fixture.dataDir);
    expect(code).toBe(0);
    const client = notesClient(endpointsOf(copy), out.trim());
    const noteId = await client.post('by token', 'unit@essex.police.example');
    expect((await client.read(noteId)).claims['cognito:groups']).toBe('[analyst]');
  });

  it.each([
    [['chief'], 'there is no role "chief"'],
    [[], 'say whose token'],
    [['analyst', '--data', '/nowhere-at-all'], 'nothing was started in /nowhere-at-all yet'],
    [['analyst', '--dat', 'x'], "'--dat'"],
  ])('%j is refused with the reason', async (args, reason) => {
    const { code, out, err } = await run(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(reason);
  });
});
