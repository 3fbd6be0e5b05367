import type { PackContext } from './checkPack.ts';
import { fromAuthorForm } from './fromAuthorForm.ts';
import { checkOverlay, overlaySchema, untranslatedTexts, type Overlay } from './Overlay.ts';
import type { Pack } from './Pack.ts';
import type { PackFinding } from './PackFinding.ts';
import type { PackText } from './packTexts.ts';
import { parsePack } from './parsePack.ts';
import { schemaFindings } from './schemaFindings.ts';
import type { LocatedFinding, PackFolder, PackFolderReader } from './PackFolder.ts';

export type LoadedPackFolder =
  | { readonly kind: 'sound'; readonly pack: Pack; readonly overlay: Overlay | null; readonly untranslated: readonly PackText[] }
  | { readonly kind: 'findings'; readonly findings: readonly LocatedFinding[] }
  | { readonly kind: 'folderMissing' };

/** A pack folder all the way: YAML, points, schema, checks, overlay. Findings carry file and line. */
export async function loadPackFolder(folder: string, context: PackContext, readPackFolder: PackFolderReader): Promise<LoadedPackFolder> {
  const read = await readPackFolder(folder);
  if (read.kind !== 'read') return read;
  const fail = (part: 'pack' | 'overlay', findings: readonly PackFinding[]): LoadedPackFolder => (
    { kind: 'findings', findings: findings.map((finding) => ({ ...finding, ...read.folder.locate(part, finding.path) })) });
  const { value, findings } = fromAuthorForm(read.folder.authored);
  if (findings.length > 0) return fail('pack', findings);
  const parsed = parsePack(value, context);
  if (!parsed.ok) return fail('pack', parsed.findings);
  const overlay = parseOverlay(read.folder, parsed.pack);
  if (!overlay.ok) return fail('overlay', overlay.findings);
  return { kind: 'sound', pack: parsed.pack, overlay: overlay.value, untranslated: overlay.value === null ? [] : untranslatedTexts(overlay.value, parsed.pack) };
}

type ParsedOverlay = { readonly ok: true; readonly value: Overlay | null } | { readonly ok: false; readonly findings: readonly PackFinding[] };

function parseOverlay(folder: PackFolder, pack: Pack): ParsedOverlay {
  if (folder.overlay === undefined) return { ok: true, value: null };
  const parsed = overlaySchema.safeParse(folder.overlay);
  if (!parsed.success) return { ok: false, findings: schemaFindings(parsed.error, folder.overlay) };
  const findings = checkOverlay(parsed.data, pack);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: parsed.data };
}
