import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { electronBinary } from '../../../../build/launch/electronBinary.mjs';
import { temporaryTree } from '../../../fixtures/temporaryTree.ts';

const installed = { 'node_modules/electron/package.json': '{"version":"45.4.1"}' };

/** A mirror on this machine that has nothing. */
async function emptyMirror(): Promise<{ readonly asked: string[]; readonly host: string }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  vi.stubEnv('ELECTRON_MIRROR', `http://${host}/`);
  onTestFinished(() => void vi.unstubAllEnvs());
  return { asked, host };
}

describe('electronBinary', () => {
  it('takes the binary that is there without asking anybody', async () => {
    const { asked } = await emptyMirror();
    const root = temporaryTree({ ...installed, 'node_modules/electron/path.txt': 'electron', 'node_modules/electron/dist/electron': '' });
    expect(await electronBinary(root, process.execPath)).toEqual({ path: join(root, 'node_modules/electron/dist/electron') });
    expect(asked).toEqual([]);
  });

  it('asks the mirror that was named once a day, then says why there is none', async () => {
    const { asked, host } = await emptyMirror();
    const root = temporaryTree(installed);
    const file = `electron-v45.4.1-${process.platform}-${process.arch}.zip`;
    expect(await electronBinary(root, process.execPath)).toEqual({ why: expect.stringContaining(`${host} does not answer`) });
    expect(await electronBinary(root, process.execPath)).toEqual({ why: expect.stringContaining('today') });
    expect(asked).toEqual([`HEAD /v45.4.1/${file}`]);
  });
});
