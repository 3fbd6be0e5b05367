import type { AssessmentFile } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { ownEntry } from '../../../../assessment-specs/records/ownEntry.ts';
import { stationsOf } from '../../../../assessment-specs/records/screeningFromWalk.ts';
import type { Observation } from '../../../../assessment-specs/records/Walk.ts';
import { answerFromWalk } from '../../../../assessment-specs/records/Walk.ts';
import type { ScreeningLine } from '../../../../assessment-specs/engine/screening.ts';

/** What an observation did to the criterion's answer: it is that now; stations are left; another station outweighs it (already); or an answer from the desk does (stays). */
export type NotedEffect =
  | { readonly kind: 'same' | 'already' | 'stays'; readonly answer: Exclude<ScreeningLine['state'], 'unanswered'> }
  | { readonly kind: 'left'; readonly stations: number };

/** @param file after the observation was stored */
export function notedEffect({ walk, screening }: Pick<AssessmentFile, 'walk' | 'screening'>, criterionId: string, given: Observation['answer']): NotedEffect {
  const held = ownEntry(screening, criterionId);
  if (held === null) return { kind: 'left', stations: stationsOf(walk, criterionId).filter(({ id }) => ownEntry(ownEntry(walk.observations, criterionId) ?? {}, id) === null).length };
  if (held.answer === given) return { kind: 'same', answer: held.answer };
  return { kind: answerFromWalk(walk, criterionId) === held.answer ? 'already' : 'stays', answer: held.answer };
}
