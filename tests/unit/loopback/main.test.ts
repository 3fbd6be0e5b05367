import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { callOverLoopback } from '../../fixtures/callOverLoopback.ts';

const program = path.join(import.meta.dirname, '../../../electron/loopback/main.ts');

/** Door 2 as a process. */
interface Running {
  readonly child: ChildProcess;
  /** All it has said so far. */
  readonly said: { out: string; err: string };
  readonly ended: Promise<number | null>;
}

let folder: string;
let running: Running[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'anzhun-loopback-'));
  running = [];
});
afterEach(async () => {
  for (const { child, ended } of running) {
    child.kill('SIGKILL');
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(...own: string[]): Running {
  const child = spawn(process.execPath, [program, ...own], { env: { ...process.env, ANZHUN_DATA: '', NODE_OPTIONS: '', LC_ALL: 'en_GB.UTF-8', TMPDIR: folder }, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  child.stdout?.on('data', (text) => (said.out += String(text)));
  child.stderr?.on('data', (text) => (said.err += String(text)));
  const door: Running = { child, said, ended: new Promise((resolve) => child.once('close', resolve)) };
  running.push(door);
  return door;
}

async function open(...own: string[]): Promise<Running & { readonly origin: string; readonly token: string }> {
  const door = start(...own);
  await expect.poll(() => door.said.out.includes('\n') || door.child.exitCode !== null, { timeout: 20_000 }).toBe(true);
  const [, origin = '', token = ''] = /^(http:\/\/127\.0\.0\.1:\d+)\/#token=([\w-]{43})\n$/.exec(door.said.out) ?? [];
  expect(origin, `${door.said.out}${door.said.err}`).not.toBe('');
  return { ...door, origin, token };
}

describe('the loopback program', () => {
  it.each(['SIGTERM', 'SIGINT'] as const)('prints its address on one line, answers, and lets go of the folder on %s', async (signal) => {
    const data = path.join(folder, 'data');
    const door = await open('--data', data);
    expect((await callOverLoopback(door, 'app.info', {})).reply).toMatchObject({ ok: true, value: { door: 'loopback', dataDirectory: data, demo: false } });
    expect(existsSync(path.join(data, '.lock'))).toBe(true);
    door.child.kill(signal);
    expect([await door.ended, door.said.err, existsSync(path.join(data, '.lock'))]).toEqual([0, '', false]);
  });

  it('gives every run a token of its own', async () => {
    const [one, two] = await Promise.all([open('--data', path.join(folder, 'a')), open('--data', path.join(folder, 'b'))]);
    expect((await callOverLoopback(one, 'app.info', {})).status).toBe(200);
    await expect(callOverLoopback({ origin: one.origin, token: two.token }, 'app.info', {})).rejects.toThrow();
  });

  it('throws the folder of a demo away', async () => {
    const door = await open('--demo');
    const { reply } = await callOverLoopback(door, 'app.info', {});
    const { demo, dataDirectory } = (reply as { value: { demo: boolean; dataDirectory: string } }).value;
    expect([demo, dataDirectory.startsWith(folder), existsSync(dataDirectory)]).toEqual([true, true, true]);
    door.child.kill('SIGTERM');
    expect([await door.ended, existsSync(path.dirname(dataDirectory))]).toEqual([0, false]);
  });

  it('says who holds the folder, and arguments that it cannot obey', async () => {
    const data = path.join(folder, 'data');
    await open('--data', data);
    const second = start('--data', data);
    expect([await second.ended, second.said.out]).toEqual([1, '']);
    expect(second.said.err).toMatch(/in use by another Anzhun|正被另一个安准使用/);
    const wrong = start('--data');
    expect([await wrong.ended, wrong.said.out, wrong.said.err]).toEqual([2, '', '--data needs a folder: --data DIR\n']);
  });
});
