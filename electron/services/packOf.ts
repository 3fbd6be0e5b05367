import type { ScoredPack } from '../../assessment-specs/schema/ScoredPack.ts';
import type { HazardPack } from '../../assessment-specs/schema/HazardPack.ts';
import type { ObligationPack } from '../../assessment-specs/schema/ObligationPack.ts';
import type { AssessmentFile } from '../../assessment-specs/records/AssessmentFile.ts';
import { fail, succeed, type Reply } from '../contract/Reply.ts';
import type { PackCatalogue } from './ports.ts';

interface Kinds {
  readonly scored: ScoredPack;
  readonly hazards: HazardPack;
  readonly obligations: ObligationPack;
}

/** The pack that this assessment pinned: by id where several share a kind, else the only one of its kind. */
export function packOf<K extends keyof Kinds>(catalogue: PackCatalogue, file: AssessmentFile, kind: K, packId?: string): Reply<Kinds[K]> {
  for (const { pack: ref } of file.packs) {
    if (packId !== undefined && ref.id !== packId) continue;
    const pack = catalogue.pack(ref);
    if (!pack) return fail('assessment.packUnknown', { id: ref.id, revision: ref.revision });
    if (pack.kind === kind) return succeed(pack as unknown as Kinds[K]);
  }
  return fail('assessment.packUnknown', { id: packId ?? kind, revision: 0 });
}
