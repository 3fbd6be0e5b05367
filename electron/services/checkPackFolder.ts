import { digestOf } from '../../assessment-specs/records/digestOf.ts';
import type { PackContext } from '../../assessment-specs/schema/checkPack.ts';
import { loadPackFolder } from '../../assessment-specs/schema/loadPackFolder.ts';
import { packFindingText } from '../../assessment-specs/schema/packFindingText.ts';
import type { PackFolderReader } from '../../assessment-specs/schema/PackFolder.ts';
import type { PackRef } from '../../assessment-specs/schema/PackRef.ts';
import type { PackText } from '../../assessment-specs/schema/packTexts.ts';
import type { PackCatalogue } from './ports.ts';

/** One finding as `pack check` prints it. `file` is relative to the pack folder, `line` counts from 1. */
export type PackCheckFinding = {
  readonly code: string; readonly path: string; readonly file: string; readonly line: number; readonly text: string;
};

/** `sound` and `findings` are exit codes 0 and 1; `folderMissing` is bad use, 2. */
export type PackCheck =
  | { readonly kind: 'sound'; readonly pack: PackRef; readonly name: string; readonly findings: readonly []; readonly untranslated: readonly PackText[] }
  | { readonly kind: 'findings'; readonly findings: readonly PackCheckFinding[] }
  | { readonly kind: 'folderMissing' };

/** Checks a pack folder against the packs of the catalogue that it may refer to. Reads only. */
export async function checkPackFolder(
  folder: string, locale: 'zh-CN' | 'en', { catalogue, readPackFolder }: { readonly catalogue: PackCatalogue; readonly readPackFolder: PackFolderReader },
): Promise<PackCheck> {
  const loaded = await loadPackFolder(folder, contextOf(catalogue), readPackFolder);
  switch (loaded.kind) {
    case 'folderMissing': return loaded;
    case 'findings': return {
      kind: 'findings',
      findings: loaded.findings.map((finding) => ({ code: finding.code, path: finding.path, file: finding.file, line: finding.line, text: packFindingText(finding, locale) })),
    };
    case 'sound': {
      const { pack } = loaded;
      return {
        kind: 'sound', name: pack.name, pack: { id: pack.id, revision: pack.revision, digest: digestOf(pack) }, findings: [], untranslated: loaded.untranslated,
      };
    }
  }
}

function contextOf(catalogue: PackCatalogue): PackContext {
  const hazards = catalogue.latest('major-hazards')?.pack;
  const traits = catalogue.latest('profile-traits')?.pack;
  return { hazards: hazards?.kind === 'hazards' ? hazards : undefined, traits: traits?.kind === 'traits' ? traits : undefined };
}
