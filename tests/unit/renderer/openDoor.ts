import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { composeHost } from '../../../electron/compose.ts';
import type { Host } from '../../../electron/contract/Host.ts';
import type { LoopbackServer } from '../../../electron/loopback/createLoopbackServer.ts';
import { createLoopbackServer } from '../../../electron/loopback/createLoopbackServer.ts';

export interface OpenDoor {
  readonly host: Host;
  readonly server: LoopbackServer;
  readonly close: () => Promise<void>;
}

const token = 'renderer-tests-0123456789abcdef0123456789';

/** Door 2 over a real host with a data folder of its own, serving a built page. */
export async function openDoor(rendererDirectory: string): Promise<OpenDoor> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'anzhun-renderer-'));
  const composed = await composeHost({ dataDirectory, door: 'loopback', version: '0.1.0', fontDirectory: join(import.meta.dirname, '../../../node_modules/@expo-google-fonts') });
  if (!composed.ok) throw new Error(`The test's data folder did not open: ${composed.error.code}.`);
  const host = composed.value;
  const server = await createLoopbackServer({ host, rendererDirectory, token });
  const close = async () => {
    await server.close();
    await host.close();
    await rm(dataDirectory, { recursive: true });
  };
  return { host, server, close };
}
