import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, request, type IncomingMessage, type RequestOptions, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AppImageUpdater } from 'electron-updater';
import { ElectronHttpExecutor } from 'electron-updater/out/electronHttpExecutor.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createUpdates, type Updates } from '../../../../electron/desktop/update/createUpdates.ts';
import type { UpdateEngine } from '../../../../electron/desktop/update/UpdateEngine.ts';
import type { UpdateState } from '../../../../electron/desktop/update/UpdateState.ts';

const newVersion = Buffer.from('#!/bin/sh\necho 安准 0.2.0\n');

/** A feed on 127.0.0.1: what it serves, and what it was asked for. */
interface Feed {
  readonly url: string;
  readonly asked: string[];
  readonly files: Map<string, Buffer>;
}

let server: Server;
let folder: string;
let feed: Feed;
let updates: Updates;
let states: string[];
let enginesMade: number;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'anzhun-update-'));
  await writeFile(path.join(folder, 'anzhun.AppImage'), 'the old version');
  await writeFile(path.join(folder, 'app-update.yml'), 'updaterCacheDirName: anzhun-updater\n');
  process.env['APPIMAGE'] = path.join(folder, 'anzhun.AppImage');
  const files = new Map<string, Buffer>();
  const asked: string[] = [];
  server = createServer((incoming, response) => {
    const name = new URL(incoming.url ?? '', 'http://127.0.0.1').pathname.slice(1);
    asked.push(name);
    const body = files.get(name);
    response.writeHead(body === undefined ? 404 : 200, { 'content-length': body?.length ?? 0 }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The feed has no port.');
  feed = { url: `http://127.0.0.1:${address.port}/`, asked, files };
  states = [];
  enginesMade = 0;
  updates = createUpdates(async () => realEngine(folder), (state) => states.push(state.kind));
});

afterEach(async () => {
  delete process.env['APPIMAGE'];
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

describe('updates', () => {
  it('are off, load no updater and ask nothing until the user names a feed', async () => {
    expect(await updates.check()).toEqual({ kind: 'off' });
    expect(await updates.download()).toEqual({ kind: 'off' });
    updates.useFeed('');
    expect({ enginesMade, asked: feed.asked, states }).toEqual({ enginesMade: 0, asked: [], states: [] });
  });

  it('say up to date when the feed offers what runs', async () => {
    publish('0.1.0');
    updates.useFeed(feed.url);
    expect(await updates.check()).toEqual({ kind: 'upToDate' });
    expect(feed.asked).toEqual(['latest-linux.yml']);
  });

  it('find, fetch and hold ready a newer version, each only when asked to', async () => {
    publish('0.2.0');
    updates.useFeed(feed.url);
    expect(await updates.check()).toEqual({ kind: 'available', version: '0.2.0' });
    expect(feed.asked).not.toContain('anzhun-0.2.0.AppImage');
    expect(await updates.download()).toEqual({ kind: 'ready', version: '0.2.0' });
    expect([...new Set(states)]).toEqual(['idle', 'checking', 'available', 'downloading', 'ready']);
    expect(await readdir(path.join(folder, 'cache', 'anzhun-updater', 'pending'))).toContain('anzhun-0.2.0.AppImage');
  });

  it('refuse a file whose bytes are not those that were published, and keep none of it', async () => {
    publish('0.2.0', { file: Buffer.concat([newVersion, Buffer.from(' ')]) });
    updates.useFeed(feed.url);
    await updates.check();
    expect(await updates.download()).toMatchObject({ kind: 'refused', why: 'checksumMismatch' });
    expect(await readdir(path.join(folder, 'cache', 'anzhun-updater', 'pending')).catch(() => [])).not.toContain('anzhun-0.2.0.AppImage');
  });

  it('refuse a feed that names no digest', async () => {
    publish('0.2.0', { digest: '' });
    updates.useFeed(feed.url);
    await updates.check();
    expect(await updates.download()).toMatchObject({ kind: 'refused', why: 'feedUnreadable' });
  });

  it('refuse an older version', async () => {
    publish('0.0.9');
    updates.useFeed(feed.url);
    expect(await updates.check()).toEqual({ kind: 'refused', why: 'olderVersion', detail: '0.0.9' });
  });

  it('refuse a feed that sends for its file elsewhere, before fetching it', async () => {
    publish('0.2.0', { url: 'http://127.0.0.1:9/anzhun-0.2.0.AppImage' });
    updates.useFeed(feed.url);
    expect(await updates.check()).toMatchObject({ kind: 'refused', why: 'fileElsewhere' });
    expect((await updates.download()).kind).toBe('refused');
  });

  it('refuse a feed that is not there, is not a feed or names no version', async () => {
    updates.useFeed(feed.url);
    expect(await updates.check()).toMatchObject({ kind: 'refused', why: 'feedUnreadable' });
    for (const text of ['<html>sign in to the network</html>', 'version: tomorrow\nfiles: []\n', '{']) {
      feed.files.set('latest-linux.yml', Buffer.from(text));
      expect(await updates.check(), text).toMatchObject({ kind: 'refused', why: 'feedUnreadable' });
    }
  });

  it('refuse plain http to another machine and what is no web address, without asking anyone', async () => {
    const refused: Record<string, UpdateState> = {};
    for (const address of ['http://updates.example.org/', 'http://localhost:8080/', 'http://127.0.0.1.example.org/', 'ftp://127.0.0.1/', 'updates', 'https://name:secret@updates.example.org/', 'file:///etc/passwd']) {
      updates.useFeed(address);
      refused[address] = await updates.check();
    }
    expect(Object.values(refused).map((state) => (state.kind === 'refused' ? state.why : state.kind))).toEqual([
      'feedNotSecure', 'feedNotSecure', 'feedNotSecure', 'feedMalformed', 'feedMalformed', 'feedMalformed', 'feedMalformed',
    ]);
    expect(enginesMade).toBe(0);
  });

  it('refuse where this copy cannot replace itself', async () => {
    publish('0.2.0');
    delete process.env['APPIMAGE'];
    updates.useFeed(feed.url);
    expect(await updates.check()).toMatchObject({ kind: 'refused', why: 'notInstallable' });
  });

  it('go off again when the feed is cleared, whatever was under way', async () => {
    publish('0.2.0');
    updates.useFeed(feed.url);
    const checking = updates.check();
    updates.useFeed('');
    await checking;
    expect(updates.state()).toEqual({ kind: 'off' });
  });
});

function publish(version: string, changed: { readonly file?: Buffer; readonly digest?: string; readonly url?: string } = {}): void {
  const name = `anzhun-${version}.AppImage`;
  const digest = changed.digest ?? createHash('sha512').update(newVersion).digest('base64');
  const sha512 = digest === '' ? '' : `\n    sha512: ${digest}`;
  feed.files.set(name, changed.file ?? newVersion);
  feed.files.set('latest-linux.yml', Buffer.from(`version: ${version}\nfiles:\n  - url: ${changed.url ?? name}${sha512}\n    size: ${newVersion.length}\npath: ${name}\nreleaseDate: '2026-11-24T00:00:00.000Z'\n`));
}

// the updater itself, with Node's HTTP in place of Chromium's and a folder in place of the installation
function realEngine(home: string): UpdateEngine {
  enginesMade += 1;
  const updater = new AppImageUpdater(undefined, {
    version: '0.1.0', name: 'anzhun', isPackaged: true, appUpdateConfigPath: path.join(home, 'app-update.yml'), userDataPath: path.join(home, 'user'), baseCachePath: path.join(home, 'cache'),
    whenReady: async () => {}, relaunch() {}, quit() {}, onQuit() {},
  });
  const executor = new ElectronHttpExecutor();
  Object.assign(executor, { createRequest: (options: RequestOptions, answered: (response: IncomingMessage) => void) => request(options, answered) });
  Object.assign(updater, { httpExecutor: executor });
  return updater;
}
