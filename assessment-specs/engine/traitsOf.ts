import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import { resolveTraits } from '../records/resolveTraits.ts';
import type { ResolvedTraits } from '../records/resolveTraits.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';

/**
 * The traits of the enterprise as this record has them, facts of the period included.
 * What depends on a day (a grade that is still valid) is taken on the last day of the assessed period, so that the same record always says the same.
 */
export function traitsOf(record: AssessmentRecord, packs: Pick<ResolvedPacks, 'traits'>): ResolvedTraits {
  if (packs.traits === null) return new Map();
  return resolveTraits({
    traitPack: packs.traits.pack, profile: record.enterprise.profile, answers: record.enterprise.traits,
    periodAnswers: record.assessment.periodTraits, today: record.assessment.period.to,
  });
}
