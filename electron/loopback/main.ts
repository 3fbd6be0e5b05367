import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { composeDoorHost } from '../doors/composeDoorHost.ts';
import { dataFolderName, openDataFolder } from '../doors/openDataFolder.ts';
import { explainNoStart } from '../doors/explainNoStart.ts';
import { fontDirectory } from '../doors/fontDirectory.ts';
import { ownVersion } from '../doors/ownVersion.ts';
import { readLaunchArguments } from '../doors/readLaunchArguments.ts';
import { createLoopbackServer } from './createLoopbackServer.ts';
import { documentsFolder } from './documentsFolder.ts';

/** Door 2 as a program: one line with the address on standard output, everything else on standard error, until SIGINT or
 *  SIGTERM. Exit 0 after a clean end, 1 when it could not start, 2 for arguments that cannot be obeyed. */
async function main(): Promise<void> {
  const launch = readLaunchArguments(process.argv.slice(2), process.env);
  if (typeof launch === 'string') return fail(launch, 2);
  const asked = Promise.withResolvers<void>();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => asked.resolve());

  const folder = openDataFolder(launch, path.join(documentsFolder(), dataFolderName));
  try {
    const opened = await composeDoorHost({ dataDirectory: folder.path, door: 'loopback', demo: launch.demo, version: ownVersion(import.meta.dirname), fontDirectory: fontDirectory(import.meta.dirname) });
    if (!opened.ok) return fail(explainNoStart(opened.error, Intl.DateTimeFormat().resolvedOptions().locale), 1);
    const host = opened.value;
    try {
      const server = await createLoopbackServer({
        host,
        rendererDirectory: path.join(import.meta.dirname, '..', 'renderer'),
        token: randomBytes(32).toString('base64url'),
      });
      process.stdout.write(`${server.address}\n`);
      await asked.promise;
      await server.close();
    } finally {
      await host.close();
    }
  } finally {
    await folder.discard();
  }
}

function fail(sentence: string, exitCode: number): void {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = exitCode;
}

main().catch((error: unknown) => fail(error instanceof Error ? error.message : String(error), 1));
