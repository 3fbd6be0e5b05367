import type { PackRef } from '../../assessment-specs/schema/PackRef.ts';
import type { Item } from '../../assessment-specs/schema/ScoredPack.ts';

/** `sd-smb-standardization，修订号 r1` */
export function packRefText({ id, revision }: PackRef): string {
  return `${id}，修订号 r${revision}`;
}

/** Stands beside every rule that is this project's reconstruction (DOCUMENTS, principle 4). */
export const reconstructedTag = '〔重建〕';

export function rulesReconstructed(item: Item): boolean {
  return item.confidence.rules === 'reconstructed';
}

/** The item's short name; what it requires where the standard gives no name. */
export function itemName(item: Item): string {
  return item.title ?? item.requirement;
}
