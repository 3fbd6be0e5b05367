import type { Answers } from '../../../assessment-specs/engine/createScorer.ts';
import { reachedBand } from '../../../assessment-specs/engine/reachedBand.ts';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import { scoreAssessment } from '../../../assessment-specs/engine/scoreAssessment.ts';
import type { AssessmentRecord } from '../../../assessment-specs/records/AssessmentRecord.ts';
import { isVeto } from '../../../assessment-specs/records/hazardState.ts';
import type { Centipoints } from '../../../assessment-specs/schema/primitives.ts';

/** A trial: the score once every open major hazard is closed and the items that they name keep their full points. Never a conclusion. */
export interface Trial {
  readonly before: string;
  readonly after: string;
  /** Name of the grade that the trial score reaches; null below the lowest. */
  readonly bandName: string | null;
  readonly restored: readonly { readonly itemId: string; readonly points: Centipoints }[];
}

/** @returns null when no score can be divided or when nothing vetoes */
export function trialAfterClosing(record: AssessmentRecord, packs: Pick<ResolvedPacks, 'primary'>): Trial | null {
  const { pack, ref } = packs.primary;
  const open = record.hazards.filter(isVeto);
  const answers: Answers = record.assessment.layers.self[ref.id] ?? {};
  const named = new Set(open.flatMap(({ itemRefs }) => itemRefs.filter(({ packId }) => packId === ref.id).map(({ itemId }) => itemId)));
  const mended = Object.fromEntries(Object.entries(answers).map(([itemId, answer]) =>
    [itemId, named.has(itemId) && answer.kind === 'scored' ? { ...answer, findings: [] } : answer]));
  const before = scoreAssessment(pack, ref, answers);
  const after = scoreAssessment(pack, ref, mended);
  if (open.length === 0 || before.percent === null || after.percent === null) return null;
  const earned = (sheet: typeof before) => new Map(sheet.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items.map((item) => [item.itemId, item.tally.earned] as const))));
  const then = earned(before);
  const restored = [...earned(after)].map(([itemId, points]) => ({ itemId, points: points - (then.get(itemId) ?? 0) })).filter(({ points }) => points > 0);
  return { before: before.percent.text, after: after.percent.text, bandName: reachedBand(pack, after.percent)?.name ?? null, restored };
}
