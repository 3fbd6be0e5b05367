import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { currentRound } from '../../../assessment-specs/records/hazardState.ts';
import { namePersonInCommon } from '../../../assessment-specs/records/personNames.ts';

/** Who may accept the rectification of a hazard, among the people that are known, and who may not. */
export interface Acceptors {
  readonly may: readonly string[];
  /** everybody whom a plan of this round made responsible, as the plans name them */
  readonly mayNot: readonly string[];
}

const named = (names: readonly string[]) => [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];

/** @param known principal, safety manager and the assessment's team, by name */
export function acceptorsOf(hazard: Hazard, known: readonly string[]): Acceptors {
  const mayNot = named(currentRound(hazard).flatMap((event) => event.kind === 'planned' ? [event.five.responsible] : []));
  return { may: named(known).filter((name) => !mayNot.some((responsible) => namePersonInCommon(responsible, name))), mayNot };
}
