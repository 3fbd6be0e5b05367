import type { Hazard } from '../../assessment-specs/records/Hazard.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';

/** The named entries in the order given, each once; the whole ledger when none is named. */
export function chosenHazards(ledger: readonly Hazard[], hazardIds: readonly string[] | null): Reply<readonly Hazard[]> {
  if (hazardIds === null) return succeed(ledger);
  const known = new Map(ledger.map((hazard) => [hazard.id, hazard]));
  const hazards: Hazard[] = [];
  for (const id of new Set(hazardIds)) {
    const hazard = known.get(id);
    if (hazard === undefined) return fail('hazard.notFound', { id });
    hazards.push(hazard);
  }
  return succeed(hazards);
}
