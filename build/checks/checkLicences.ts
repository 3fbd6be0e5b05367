import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { listFiles } from '../launch/listFiles.mjs';
import type { Findings } from './checkLayers.ts';
import { licenceIsAllowed } from './licenceIsAllowed.ts';

const lockFile = z.object({
  packages: z.record(z.string(), z.object({ dev: z.boolean().optional(), devOptional: z.boolean().optional(), license: z.string().optional() })),
});

const packageFile = z.object({
  license: z.union([z.string(), z.object({ type: z.string() })]).optional(),
  licenses: z.array(z.object({ type: z.string() })).optional(),
});

/** Packages whose package.json states none: the licence in the file that they carry, and what shows it is still that one. */
const readFromFile: Readonly<Record<string, { readonly file: string; readonly begins: string; readonly licence: string }>> = {
  'node_modules/png-js': { file: 'LICENSE', begins: 'MIT License', licence: 'MIT' },
};

/** What a package says of itself; older ones have an object or a list, which means a choice. */
function licenceOf(root: string, path: string, locked: string | undefined): string {
  try {
    const { license, licenses } = packageFile.parse(JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')));
    if (typeof license === 'string') return license;
    const own = readFromFile[path];
    if (!license && own && readFileSync(join(root, path, own.file), 'utf8').trim().startsWith(own.begins)) return own.licence;
    return license?.type ?? (licenses?.map(({ type }) => type).join(' OR ') || locked) ?? 'none stated';
  } catch {
    // an optional package of another platform is not installed; the lock file repeats its licence
    return locked ?? 'none stated';
  }
}

/**
 * Every package that an installation without devDependencies brings, against the list of allowed licences.
 * `sizeMb` is what the installed ones take on disk, without what npm nests in them a second time.
 */
export function checkLicences(root: string): Findings & { readonly sizeMb: number } {
  const { packages } = lockFile.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const production = Object.entries(packages).filter(([path, { dev, devOptional }]) => path !== '' && !dev && !devOptional);
  const findings: string[] = [];
  let bytes = 0;
  for (const [path, { license }] of production) {
    const licence = licenceOf(root, path, license);
    if (!licenceIsAllowed(licence)) findings.push(`${path}: licence ${licence} is not on the list of build/checks/licenceIsAllowed.ts`);
    // listFiles stays out of nested node_modules, which are entries of their own
    for (const file of listFiles(root, [path])) bytes += statSync(join(root, file)).size;
  }
  return { findings, seen: production.length, sizeMb: Math.round(bytes / 1e6) };
}
