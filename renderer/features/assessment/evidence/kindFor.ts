import type { EvidenceKind } from '../../../../assessment-specs/schema/ScoredPack.ts';

/** The kind that a file is entered as: of those that the standard wants and that are not there, one that such a file can be. It can be changed later. */
export function kindFor(type: string, missing: readonly EvidenceKind[]): EvidenceKind {
  const picture = type.startsWith('image/');
  const wanted = missing.find((kind) => picture === (kind === 'photo')) ?? missing.find((kind) => kind !== 'photo');
  return wanted ?? (picture ? 'photo' : 'document');
}
