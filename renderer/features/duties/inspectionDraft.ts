import type { InspectionKind } from '../../../assessment-specs/records/Inspection.ts';

/** An inspection while it is being written down; null: not chosen yet. */
export interface InspectionDraft {
  readonly kind: InspectionKind | null;
  /** YYYY-MM-DD, empty until it is picked */
  readonly on: string;
  readonly ledBy: string;
  readonly participants: string;
  readonly areas: string;
  readonly findings: string;
}

export const emptyInspection: InspectionDraft = { kind: null, on: '', ledBy: '', participants: '', areas: '', findings: '' };

/** The kind that was chosen. The leader's own begins with the principal's name; what somebody typed stays. */
export function withKind(draft: InspectionDraft, kind: InspectionKind, principal: string): InspectionDraft {
  const untouched = draft.ledBy === '' || draft.ledBy === principal;
  return { ...draft, kind, ledBy: untouched ? (kind === 'leader' ? principal : '') : draft.ledBy };
}

/** Fields that an inspection cannot do without. */
export function missingInInspection(draft: InspectionDraft): readonly ('kind' | 'on' | 'ledBy' | 'areas')[] {
  return [
    ...(draft.kind === null ? ['kind' as const] : []), ...(draft.on === '' ? ['on' as const] : []), ...(draft.ledBy.trim() === '' ? ['ledBy' as const] : []), ...(draft.areas.trim() === '' ? ['areas' as const] : []),
  ];
}
