import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import { ownEntry } from '../records/ownEntry.ts';
import type { PackRef } from '../schema/PackRef.ts';
import type { ScoredPack } from '../schema/ScoredPack.ts';
import type { Assessed, AssessedPack, ReasonFamily } from './conclude/Assessed.ts';
import { openVetoes } from './conclude/openVetoes.ts';
import { reasonFamilies } from './conclude/index.ts';
import type { Conclusion, PackResult, Reason } from './Conclusion.ts';
import type { Answers } from './createScorer.ts';
import { byThreshold, reachedBand } from './reachedBand.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import { screening } from './screening.ts';
import { traitsOf } from './traitsOf.ts';

/**
 * Is it passed, failed, vetoed or incomplete, and why? This alone says so, in this order: incomplete → vetoed → failed → passed.
 * Points are computed whatever the conclusion; open vetoes are listed even when it is incomplete; obligations never decide.
 * @param record one that `checkRecord` has nothing to say against
 * @throws when an answer does not fit its pack
 */
export function conclude(record: AssessmentRecord, packs: ResolvedPacks): Conclusion {
  const assessed = assess(record, packs);
  const tell = (families: readonly ReasonFamily[]): readonly Reason[] => families.flatMap((family) => family(assessed));
  const blocking = tell(reasonFamilies.blocking);
  const vetoing = tell(reasonFamilies.vetoing);
  const failing = tell(reasonFamilies.failing);
  const advising = tell(reasonFamilies.advising);
  const given = { vetoes: assessed.vetoes, packs: assessed.scored.map(resultOf), grade: null };
  if (blocking.length > 0) return { ...given, kind: 'incomplete', reasons: [...blocking, ...vetoing] };
  if (vetoing.length > 0) return { ...given, kind: 'vetoed', reasons: [...vetoing, ...failing, ...advising] };
  if (failing.length > 0) return { ...given, kind: 'failed', reasons: [...failing, ...advising] };
  return { ...given, kind: 'passed', grade: gradeOf(assessed), reasons: [...tell(reasonFamilies.passing), ...advising] };
}

function assess(record: AssessmentRecord, packs: ResolvedPacks): Assessed {
  const assessedPack = (ref: PackRef, pack: ScoredPack, about: Omit<AssessedPack, 'pack' | 'answers' | 'sheet'>): AssessedPack => {
    const answers = answersOf(record, ref.id);
    return { ...about, pack, answers, sheet: scoreAssessment(pack, ref, answers) };
  };
  const { ref, pack } = packs.primary;
  const lowest = byThreshold(pack)[0];
  if (lowest === undefined) throw new Error(`Pack ${pack.id} names no grade.`);
  return {
    record, packs,
    scored: [
      assessedPack(ref, pack, { role: 'primary', mandatory: true, band: lowest }),
      ...packs.gates.map((gate) => assessedPack(gate.ref, gate.pack, { role: 'gate', mandatory: gate.mandatory, band: gate.band })),
    ],
    traits: traitsOf(record, packs),
    screening: screening(record, packs),
    vetoes: openVetoes(record, packs.hazards.pack),
  };
}

/** The self-assessment's answers to one pack; experts and evaluators score beside it and never decide here. */
function answersOf(record: AssessmentRecord, packId: string): Answers {
  return ownEntry(record.assessment.layers.self, packId) ?? {};
}

function resultOf({ role, mandatory, sheet }: AssessedPack): PackResult {
  return { role, mandatory, sheet };
}

function gradeOf({ scored }: Assessed): Conclusion['grade'] {
  const primary = scored.find((one) => one.role === 'primary');
  const band = primary?.sheet.percent ? reachedBand(primary.pack, primary.sheet.percent) : null;
  if (band === null) throw new Error('An assessment passed without reaching a grade.');
  return { bandId: band.id, name: band.name };
}
