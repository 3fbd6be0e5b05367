import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Where Electron keeps its fuses: a marker, a version, a count and a character each, here as Electron ships them. */
const fuseWire = Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('101100011')]);

/** Lays out a folder that electron-builder takes for an unpacked Electron: everything it copies, renames and checks is there,
 *  but it cannot run. It has no default_app.asar, which would be packed beside ours. */
export function standInDistribution(folder: string, version: string): string {
  mkdirSync(path.join(folder, 'locales'), { recursive: true });
  mkdirSync(path.join(folder, 'resources'), { recursive: true });
  writeFileSync(path.join(folder, 'electron'), Buffer.concat([Buffer.from('\x7fELF stand-in '), fuseWire, Buffer.alloc(64)]), { mode: 0o755 });
  writeFileSync(path.join(folder, 'version'), version);
  writeFileSync(path.join(folder, 'LICENSE'), 'stand-in');
  writeFileSync(path.join(folder, 'LICENSES.chromium.html'), 'stand-in');
  writeFileSync(path.join(folder, 'locales', 'zh-CN.pak'), '');
  return folder;
}
