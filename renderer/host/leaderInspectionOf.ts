import type { Catalogue } from '../../assessment-specs/catalogue.ts';
import { leaderInspectionDuty } from '../../assessment-specs/engine/leaderInspectionDuty.ts';
import type { LeaderInspectionDuty } from '../../assessment-specs/engine/leaderInspectionDuty.ts';
import { scheduleFacts } from '../../assessment-specs/engine/obligations/scheduleFacts.ts';
import { resolveTraits } from '../../assessment-specs/records/resolveTraits.ts';
import type { EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import type { ObligationPack } from '../../assessment-specs/schema/ObligationPack.ts';
import type { PackRef } from '../../assessment-specs/schema/PackRef.ts';
import type { AssessmentResult } from './assessmentResult.ts';

export interface LeaderInspectionQuestion {
  readonly enterprise: EnterpriseFile;
  /** null without an assessment: the duty binds all the same */
  readonly result: AssessmentResult | null;
  readonly catalogue: Pick<Catalogue, 'list' | 'latest'>;
  readonly today: string;
  /** whose periods are listed */
  readonly year: number;
}

/** The duty of 带队检查 for the enterprise in view: by the plans of its assessment and the newest of every other plan that this installation has. */
export function leaderInspectionOf({ enterprise, result, catalogue, today, year }: LeaderInspectionQuestion): LeaderInspectionDuty | null {
  const computed = result?.kind === 'computed' ? result : null;
  const traitPack = computed?.packs.traits?.pack ?? traitPackOf(catalogue);
  const traits = computed?.traits ?? (traitPack === null ? new Map() : resolveTraits({ traitPack, profile: enterprise.profile, answers: enterprise.traits, periodAnswers: {}, today }));
  return leaderInspectionDuty({
    packs: plansOf(catalogue, computed?.packs.obligations ?? []), facts: scheduleFacts(enterprise.profile, traitPack, traits), inspections: enterprise.inspections, keptSince: enterprise.createdAt.slice(0, 10), today, year,
  });
}

type Plan = { readonly ref: PackRef; readonly pack: ObligationPack };

function plansOf(catalogue: Pick<Catalogue, 'list' | 'latest'>, pinned: readonly Plan[]): readonly Plan[] {
  const others = [...new Set(catalogue.list().map(({ ref }) => ref.id))].filter((id) => !pinned.some(({ ref }) => ref.id === id)).flatMap((id): readonly Plan[] => {
    const newest = catalogue.latest(id);
    return newest?.pack.kind === 'obligations' ? [{ ref: newest.ref, pack: newest.pack }] : [];
  });
  return [...pinned, ...others];
}

function traitPackOf(catalogue: Pick<Catalogue, 'latest'>) {
  const pack = catalogue.latest('profile-traits')?.pack;
  return pack?.kind === 'traits' ? pack : null;
}
