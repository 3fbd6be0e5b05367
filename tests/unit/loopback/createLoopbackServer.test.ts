import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CallOptions, Host } from '../../../electron/contract/Host.ts';
import type { Reply } from '../../../electron/contract/Reply.ts';
import { createLoopbackServer, type LoopbackServer } from '../../../electron/loopback/createLoopbackServer.ts';
import { callOverLoopback } from '../../fixtures/callOverLoopback.ts';

const token = 'a'.repeat(43);

/** A host whose answers the test writes; the door must not know more of a host than this. */
class ScriptedHost implements Pick<Host, 'callUnchecked'> {
  readonly seen: { readonly channel: string; readonly input: unknown }[] = [];
  answer: (input: unknown, options: CallOptions) => Promise<Reply<unknown>> = async (input) => ({ ok: true, value: input });
  async callUnchecked(channel: string, input: unknown, options: CallOptions = {}): Promise<Reply<unknown>> {
    this.seen.push({ channel, input });
    return this.answer(input, options);
  }
}

let folder: string;
let host: ScriptedHost;
let server: LoopbackServer;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'anzhun-page-'));
  await mkdir(path.join(folder, 'page', 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'page', 'index.html'), '<!doctype html><title>安准</title>');
  await writeFile(path.join(folder, 'page', 'assets', 'index-a1.js'), 'export {}');
  await writeFile(path.join(folder, 'secret.json'), '{"secret":true}');
  host = new ScriptedHost();
  server = await createLoopbackServer({ host, rendererDirectory: path.join(folder, 'page'), token, limits: { bodyBytes: 1024 ** 2, calls: 2, closeMs: 200 } });
});

afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

describe('the page', () => {
  it('is served at the bound address with the policy that shuts everything else out', async () => {
    const response = await fetch(`${server.origin}/`);
    expect(await response.text()).toContain('安准');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(response.headers.get('set-cookie')).toBeNull();
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('gives no file outside its folder, however the path is written', async () => {
    for (const target of ['/../secret.json', '/%2e%2e/secret.json', '/assets/../../secret.json', '/..%2fsecret.json', '/..%5csecret.json', '//secret.json', '/assets', '/.env', '/index.html%00.png', 'secret.json']) {
      expect(await rawStatus({ path: target }), target).not.toBe(200);
    }
    expect(await rawStatus({ path: '/assets/index-a1.js' })).toBe(200);
  });

  it('keeps the token in the fragment, which no server is sent', () => {
    expect(server.address).toBe(`${server.origin}/#token=${token}`);
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });
});

describe('a call', () => {
  it('brings the input to the host and the reply back, bytes included', async () => {
    const input = { id: 'E1', photo: Uint8Array.of(1, 2, 3) };
    const { status, reply } = await callOverLoopback({ origin: server.origin, token }, 'evidence.add', input);
    expect({ status, reply, seen: host.seen }).toEqual({ status: 200, reply: { ok: true, value: input }, seen: [{ channel: 'evidence.add', input }] });
  });

  it('streams progress before the reply', async () => {
    host.answer = async (_input, { onProgress }) => {
      onProgress?.({ done: 1, total: 2, step: 'page' });
      onProgress?.({ done: 2, total: 2, step: 'page' });
      return { ok: true, value: 'done' };
    };
    const { reply, progress } = await callOverLoopback({ origin: server.origin, token }, 'report.issue', {});
    expect({ reply, progress }).toEqual({ reply: { ok: true, value: 'done' }, progress: [{ done: 1, total: 2, step: 'page' }, { done: 2, total: 2, step: 'page' }] });
  });

  it('is cancelled when the client goes away', async () => {
    const cancelled = Promise.withResolvers<string>();
    const begun = Promise.withResolvers<void>();
    host.answer = async (_input, { signal }) => {
      signal?.addEventListener('abort', () => cancelled.resolve('cancelled'));
      begun.resolve();
      await cancelled.promise;
      return { ok: true, value: null };
    };
    const leave = new AbortController();
    const call = callOverLoopback({ origin: server.origin, token }, 'report.issue', {}, leave.signal);
    await begun.promise;
    leave.abort();
    await expect(call).rejects.toThrow();
    expect(await cancelled.promise).toBe('cancelled');
  });

  it('is refused without the token, with a wrong one, from another origin, under another host name or as a form', async () => {
    const good = { method: 'POST', path: '/call/enterprise.list', headers: { 'content-type': 'application/json', origin: server.origin, 'x-anzhun-token': token } };
    const port = new URL(server.origin).port;
    const changed = (headers: Record<string, string>): typeof good => ({ ...good, headers: { ...good.headers, ...headers } });
    expect(await rawStatus(good)).toBe(200);
    expect(await rawStatus(changed({ 'x-anzhun-token': '' }))).toBe(401);
    expect(await rawStatus(changed({ 'x-anzhun-token': `${token}a` }))).toBe(401);
    expect(await rawStatus(changed({ origin: 'https://example.org' }))).toBe(403);
    expect(await rawStatus(changed({ origin: 'null' }))).toBe(403);
    expect(await rawStatus(changed({ origin: `http://localhost:${port}` }))).toBe(403);
    expect(await rawStatus(changed({ host: `rebound.example:${port}` }))).toBe(421);
    expect(await rawStatus(changed({ host: `localhost:${port}` }))).toBe(421);
    expect(await rawStatus(changed({ 'content-type': 'text/plain' }))).toBe(415);
    expect(await rawStatus({ ...good, method: 'OPTIONS' })).toBe(405);
    expect(await rawStatus({ ...good, method: 'PUT' })).toBe(405);
    expect(await rawStatus({ ...good, path: '/elsewhere' })).toBe(404);
    expect(host.seen).toHaveLength(1);
  });

  it('is refused with a reason when it is too large, and the host never sees it', async () => {
    const { status, reply } = await callOverLoopback({ origin: server.origin, token }, 'evidence.add', { text: 'x'.repeat(1024 ** 2) });
    expect({ status, reply, seen: host.seen }).toEqual({ status: 413, reply: { ok: false, error: { code: 'call.tooLarge', params: { limitMb: 1 } } }, seen: [] });
  });

  it('is refused with a reason when it is not JSON', async () => {
    const response = await fetch(`${server.origin}/call/enterprise.list`, { method: 'POST', body: '{', headers: { 'content-type': 'application/json', origin: server.origin, 'x-anzhun-token': token } });
    expect({ status: response.status, body: await response.text() }).toEqual({ status: 400, body: '{"reply":{"ok":false,"error":{"code":"call.unreadable","params":{}}}}\n' });
  });

  it('is refused while as many are under way as the door takes', async () => {
    const open = Promise.withResolvers<void>();
    host.answer = async () => {
      await open.promise;
      return { ok: true, value: 1 };
    };
    const first = [1, 2].map(() => callOverLoopback({ origin: server.origin, token }, 'a.b', {}));
    await expect.poll(() => host.seen.length).toBe(2);
    expect((await callOverLoopback({ origin: server.origin, token }, 'a.b', {})).status).toBe(503);
    open.resolve();
    expect((await Promise.all(first)).map((answer) => answer.status)).toEqual([200, 200]);
  });
});

describe('the door', () => {
  it('closes with a call under way: cancels it and frees the port', async () => {
    let aborted = false;
    host.answer = (_input, { signal }) => new Promise((resolve) => signal?.addEventListener('abort', () => {
      aborted = true;
      resolve({ ok: true, value: null });
    }));
    const call = callOverLoopback({ origin: server.origin, token }, 'report.issue', {}).catch(() => 'cut');
    await expect.poll(() => host.seen.length).toBe(1);
    await server.close();
    await call;
    expect(aborted).toBe(true);
    await expect(fetch(server.origin)).rejects.toThrow();
  });

  it('does not open with a token that could be guessed', async () => {
    await expect(createLoopbackServer({ host, rendererDirectory: folder, token: 'short' })).rejects.toThrow('at least 32 characters');
  });
});

function rawStatus(options: { readonly path: string; readonly method?: string; readonly headers?: Record<string, string> }): Promise<number> {
  const { hostname, port } = new URL(server.origin);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method: 'GET', agent: false, ...options }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(options.method === 'POST' ? '{}' : undefined);
  });
}
