import type { Hazard, HazardBasis } from '../../../assessment-specs/records/Hazard.ts';

export const basisKinds = ['criterion', 'failedDevice', 'otherRegime'] as const;
export const regimes = ['fire', 'gas', 'specialEquipment', 'chemicals', 'other'] as const;

/** An entry while it is being written; null: not chosen yet. */
export interface HazardDraft {
  readonly source: Hazard['source'];
  /** the inspection or employee report that found it; empty: none */
  readonly sourceRef: string;
  readonly grade: 'general' | 'major' | null;
  readonly basis: (typeof basisKinds)[number] | null;
  readonly criterionId: string;
  readonly device: string;
  readonly regime: (typeof regimes)[number] | null;
  readonly citation: string;
  readonly title: string;
  readonly description: string;
  readonly area: string;
  readonly foundBy: string;
  /** as a date-and-time field holds it; empty: now */
  readonly foundAt: string;
}

/** Fields that an entry cannot do without. A general one may come without a citation; what other rules govern must cite its clause. */
export function missingOf(draft: HazardDraft): readonly ('grade' | 'basis' | 'criterion' | 'device' | 'regime' | 'citation' | 'name' | 'area' | 'foundBy')[] {
  const blank = (text: string) => text.trim() === '';
  const major = draft.grade === 'major';
  return [
    ...(draft.grade === null ? ['grade'] as const : []),
    ...(major && draft.basis === null ? ['basis'] as const : []),
    ...(major && (draft.basis === 'criterion' || draft.basis === 'failedDevice') && draft.criterionId === '' ? ['criterion'] as const : []),
    ...(major && draft.basis === 'failedDevice' && blank(draft.device) ? ['device'] as const : []),
    ...(major && draft.basis === 'otherRegime' && draft.regime === null ? ['regime'] as const : []),
    ...((major ? draft.basis === 'otherRegime' : draft.regime !== null) && blank(draft.citation) ? ['citation'] as const : []),
    ...(blank(draft.title) ? ['name'] as const : []),
    ...(blank(draft.area) ? ['area'] as const : []),
    ...(blank(draft.foundBy) ? ['foundBy'] as const : []),
  ];
}

/** What the entry rests on; null while that is not settled. @param branches of the criterion, as the screening was answered */
export function basisOf({ grade, basis, criterionId, device, regime, citation }: HazardDraft, branches: readonly string[]): HazardBasis | null {
  if (grade === 'general') return regime === null ? { kind: 'general', citation: citation.trim() } : citation.trim() === '' ? null : { kind: 'otherRegime', regime, citation: citation.trim() };
  switch (basis) {
    case null: return null;
    case 'criterion': return criterionId === '' ? null : { kind: 'criterion', criterionId, branches: [...branches] };
    case 'failedDevice': return criterionId === '' || device.trim() === '' ? null : { kind: 'failedDevice', criterionId, device: device.trim() };
    case 'otherRegime': return regime === null || citation.trim() === '' ? null : { kind: 'otherRegime', regime, citation: citation.trim() };
  }
}
