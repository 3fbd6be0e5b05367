import type { PackRef } from '../schema/PackRef.ts';
import type { ScoredPack } from '../schema/ScoredPack.ts';
import { createScorer } from './createScorer.ts';
import type { Answers } from './createScorer.ts';
import type { ScoreSheet } from './ScoreSheet.ts';

/**
 * What is the score? This alone says so; screen, PDF, Excel and command line print what it returns. Pure and exact.
 * @param answers item id -> answer of one layer; items without an entry are open
 * @throws when an answer does not fit the pack: records are checked (`checkRecord`) before they are scored
 */
export function scoreAssessment(pack: ScoredPack, packRef: PackRef, answers: Answers): ScoreSheet {
  return createScorer(pack, packRef).score(answers);
}
