import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { PackFindingCode } from '../../assessment-specs/schema/PackFinding.ts';
import type { LocatedFinding, PackFolder, PackFolderRead, PackPlace } from '../../assessment-specs/schema/PackFolder.ts';
import { assemblePack, sectionFileOf } from './assemblePack.ts';
import { parsePackYaml, type LocatedValue } from './parsePackYaml.ts';

const specFile = 'spec.yaml';
const overlayFile = 'en.yaml';
const maxBytes = 2_000_000;
const maxFiles = 500;
const sectionName = /^(?:[A-Za-z0-9][\w-]*\/){0,3}[A-Za-z0-9][\w-]*\.yaml$/;

type Source = LocatedValue & { readonly file: string };

/**
 * Reads one pack folder. Nothing is thrown for what an author can do wrong: a missing folder, bytes that are not UTF-8, broken YAML, a section outside the folder or
 * a file that nothing names are findings with file and line.
 */
export async function readPackFolder(folder: string): Promise<PackFolderRead> {
  if (!await isFolder(folder)) return { kind: 'folderMissing' };
  const findings: LocatedFinding[] = [];
  const spec = await readOne(folder, specFile, { file: specFile, line: 1 }, findings);
  if (spec === undefined) return { kind: 'findings', findings };
  const sections = await readSections(folder, spec, findings);
  const present = await yamlFilesIn(folder);
  const overlay = present.includes(overlayFile) ? await readOne(folder, overlayFile, { file: overlayFile, line: 1 }, findings) : undefined;
  const unused = present.filter((file) => file !== specFile && file !== overlayFile && !sections.has(file));
  // a broken section is reported for what is broken in it, not as unused too
  if (findings.length === 0) findings.push(...unused.map((file): LocatedFinding => ({ code: 'file.unused', path: '', params: { file }, file, line: 1 })));
  const assembled = assemblePack(spec, sections);
  findings.push(...assembled.findings);
  if (findings.length > 0) return { kind: 'findings', findings };
  const overlayPlaces = new Map([...overlay?.lines ?? []].map(([at, line]) => [at, { file: overlayFile, line }]));
  const locate: PackFolder['locate'] = (part, valuePath) => (part === 'pack'
    ? nearest(assembled.places, valuePath, { file: specFile, line: 1 }) : nearest(overlayPlaces, valuePath, { file: overlayFile, line: 1 }));
  return { kind: 'read', folder: { authored: assembled.value, overlay: overlay?.value, locate } };
}

async function isFolder(folder: string): Promise<boolean> {
  return stat(folder).then((found) => found.isDirectory(), () => false);
}

async function readOne(folder: string, file: string, from: PackPlace, findings: LocatedFinding[]): Promise<Source | undefined> {
  const report = (code: PackFindingCode): undefined => {
    findings.push({ code, path: '', params: { file, megabytes: maxBytes / 1_000_000 }, ...from });
  };
  try {
    const full = path.join(folder, file);
    const entry = await lstat(full);
    // links are not followed: they could lead out of the folder
    if (!entry.isFile()) return report('file.unreadable');
    if (entry.size > maxBytes) return report('file.tooLarge');
    const parsed = parsePackYaml(file, await readFile(full));
    if (parsed.ok) return { ...parsed, file };
    findings.push(...parsed.findings);
    return undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return report(code === 'ENOENT' || code === 'ENOTDIR' ? 'file.missing' : 'file.unreadable');
  }
}

async function readSections(folder: string, spec: Source, findings: LocatedFinding[]): Promise<ReadonlyMap<string, Source>> {
  const sections = new Map<string, Source>();
  const asked = new Set<string>();
  for (const { name, at } of sectionsNamedIn(spec.value, '')) {
    const place = { file: specFile, line: spec.lines.get(at) ?? 1 };
    const code = !sectionName.test(name) || name === overlayFile || name === specFile ? 'file.name' : asked.has(name) ? 'file.twice' : undefined;
    if (code !== undefined || asked.size >= maxFiles) {
      findings.push({ code: code ?? 'file.tooLarge', path: at, params: { file: name, megabytes: maxBytes / 1_000_000 }, ...place });
      continue;
    }
    asked.add(name);
    const section = await readOne(folder, name, place, findings);
    if (section !== undefined) sections.set(name, section);
  }
  return sections;
}

function sectionsNamedIn(value: unknown, at: string): readonly { readonly name: string; readonly at: string }[] {
  const name = sectionFileOf(value);
  if (name !== undefined) return [{ name, at }];
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => sectionsNamedIn(entry, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]: [string, unknown]) => sectionsNamedIn(entry, at === '' ? key : `${at}.${key}`));
}

/** Names of the YAML files, relative to the folder, with `/` on every system. */
async function yamlFilesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => !entry.isDirectory() && /\.ya?ml$/i.test(entry.name))
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
}

function nearest(places: ReadonlyMap<string, PackPlace>, valuePath: string, fallback: PackPlace): PackPlace {
  for (let at = valuePath; at !== ''; at = at.slice(0, Math.max(at.lastIndexOf('.'), at.lastIndexOf('['), 0))) {
    const place = places.get(at);
    if (place !== undefined) return place;
  }
  return fallback;
}
