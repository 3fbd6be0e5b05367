import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { builtinModules, createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { extractFile, listPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { faceFiles } from '../../../electron/reports/text/FaceName.ts';
import { standInDistribution } from './standInDistribution.ts';

const root = path.join(import.meta.dirname, '..', '..', '..');
const builder = createRequire(createRequire(import.meta.url).resolve('app-builder-lib/package.json'));
const configuration = parse(readFileSync(path.join(root, 'electron-builder.yml'), 'utf8')) as Record<string, unknown>;
const { devDependencies } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { readonly devDependencies: Record<string, string> };

test('electron-builder.yml says only what electron-builder knows', () => {
  const Ajv = builder('ajv') as new (options: object) => { compile(schema: unknown): ((data: unknown) => boolean) & { errors?: unknown } };
  const validate = new Ajv({ allErrors: true, strict: false }).compile(JSON.parse(readFileSync(builder.resolve('./scheme.json'), 'utf8')));
  expect(validate(configuration), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...configuration, electronFuse: {} })).toBe(false);
});

test('electron-builder.yml builds for the three systems, turned to the safe side', () => {
  expect(configuration).toMatchObject({
    asar: true,
    win: { target: [{ target: 'nsis' }, { target: 'portable' }] },
    linux: { target: ['AppImage', 'deb'] },
    mac: { target: 'dmg' },
    electronFuses: {
      runAsNode: false, enableCookieEncryption: true, enableNodeOptionsEnvironmentVariable: false, enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true, onlyLoadAppFromAsar: true, grantFileProtocolExtraPrivileges: false,
    },
  });
});

test.describe('the packed program', () => {
  let folder: string;
  let archive: string;
  let files: ReadonlySet<string>;

  test.beforeAll(async () => {
    test.setTimeout(300_000);
    folder = mkdtempSync(path.join(tmpdir(), 'anzhun-packed-'));
    const electronDist = standInDistribution(path.join(folder, 'electron'), devDependencies['electron'] ?? '');
    const args = [path.join(root, 'node_modules/electron-builder/cli.js'), '--linux', 'dir', '--publish', 'never', `-c.electronDist=${electronDist}`, `-c.directories.output=${folder}/out`];
    await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 64 << 20 });
    archive = path.join(folder, 'out', 'linux-unpacked', 'resources', 'app.asar');
    files = new Set(listPackage(archive, { isPack: false }).map((file) => file.replaceAll('\\', '/').slice(1)));
  });
  test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('holds the program, its page, and every package that the program asks for', () => {
    for (const file of ['package.json', 'dist/desktop/main.cjs', 'dist/desktop/preload.cjs', 'dist/renderer/index.html']) expect(files, file).toContain(file);
    const asked = externalsOf([...files].filter((file) => /^dist\/desktop\/.*\.cjs$/.test(file)));
    expect(asked.size).toBeGreaterThan(2);
    const missing = [...neededPackages(asked)].filter((name) => name.startsWith('missing '));
    expect(missing).toEqual([]);
  });

  test('holds every face that documents are set in, with its licence, and no other', () => {
    const packed = [...files].filter((file) => file.endsWith('.ttf')).sort();
    expect(packed).toEqual(Object.values(faceFiles).map((file) => `node_modules/@expo-google-fonts/${file}`).sort());
    for (const family of ['noto-serif-sc', 'noto-sans-sc']) expect(files).toContain(`node_modules/@expo-google-fonts/${family}/LICENSE_FONT`);
  });

  test('holds no tests, sources, other doors or packages that nothing asks for', () => {
    const strangers = [...files].filter((file) => !/^(package\.json|dist(\/(desktop|renderer)(\/.*)?)?|node_modules(\/.*)?)$/.test(file) || file.endsWith('.map') || /^dist\/.*\.tsx?$/.test(file));
    expect(strangers).toEqual([]);
    const needed = neededPackages(externalsOf([...files].filter((file) => /^dist\/desktop\/.*\.cjs$/.test(file))));
    const packed = [...files].filter((file) => /^node_modules\/.*package\.json$/.test(file)).map(path.posix.dirname).filter((name) => /node_modules\/(@[^/]+\/)?[^/]+$/.test(name));
    expect(packed.filter((name) => !needed.has(name))).toEqual([]);
  });

  test('has its fuses burnt', async () => {
    const wire = readFileSync(path.join(folder, 'out', 'linux-unpacked', 'anzhun'));
    const at = wire.indexOf('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX') + 34;
    // runAsNode, cookieEncryption, nodeOptions, nodeCliInspect, asarIntegrity, onlyLoadAppFromAsar, browserV8Snapshot, fileProtocolPrivileges
    expect(wire.subarray(at, at + 8).toString()).toBe('01001100');
  });

  const inArchive = (file: string): string => extractFile(archive, file).toString('utf8');

  /** The packages that compiled files ask for by name, without Node's own and Electron. */
  function externalsOf(compiled: readonly string[]): ReadonlySet<string> {
    const own = new Set([...builtinModules, 'electron']);
    const names = compiled.flatMap((file) => [...inArchive(file).matchAll(/\b(?:require|import)\("([^".][^"]*)"\)/g)].map((found) => found[1] ?? ''));
    const packages = names.filter((name) => !name.startsWith('node:') && !own.has(name)).map((name) => name.split('/').slice(0, name.startsWith('@') ? 2 : 1).join('/'));
    // the fonts are found by path, not by name
    return new Set([...packages, '@expo-google-fonts/noto-serif-sc', '@expo-google-fonts/noto-sans-sc']);
  }

  /** Those packages and all that they depend on, as places in the archive; what is not there is named `missing …`. */
  function neededPackages(asked: ReadonlySet<string>): ReadonlySet<string> {
    const needed = new Set<string>();
    const follow = (name: string, from: string): void => {
      const place = placesFrom(from, name).find((candidate) => files.has(`${candidate}/package.json`));
      if (place === undefined) return void needed.add(`missing ${name} for ${from || 'the program'}`);
      if (needed.has(place)) return;
      needed.add(place);
      const { dependencies = {} } = JSON.parse(inArchive(`${place}/package.json`)) as { readonly dependencies?: Record<string, string> };
      for (const dependency of Object.keys(dependencies)) follow(dependency, place);
    };
    for (const name of asked) follow(name, '');
    return needed;
  }

  /** Where Node looks for a package from a place, nearest first. */
  function placesFrom(from: string, name: string): readonly string[] {
    const outer = from.lastIndexOf('/node_modules/');
    const here = `${from === '' ? '' : `${from}/`}node_modules/${name}`;
    return from === '' ? [here] : [here, ...placesFrom(outer < 0 ? '' : from.slice(0, outer), name)];
  }
});
