import { checkHazardPack } from './checkHazardPack.ts';
import { checkObligationPack } from './checkObligationPack.ts';
import { checkScoredPack } from './checkScoredPack.ts';
import { checkTraitPack } from './checkTraitPack.ts';
import type { HazardPack } from './HazardPack.ts';
import type { Pack } from './Pack.ts';
import type { PackFinding } from './PackFinding.ts';
import type { TraitPack } from './TraitPack.ts';

/** The packs that others refer to. Without one of them, references into it are not checked. */
export type PackContext = { readonly hazards?: HazardPack | undefined; readonly traits?: TraitPack | undefined };

/** What the schema cannot say of a pack: sums, unique ids, references, contradictions. No finding means that the pack may be used. */
export function checkPack(pack: Pack, context: PackContext = {}): readonly PackFinding[] {
  switch (pack.kind) {
    case 'scored': return checkScoredPack(pack, context);
    case 'hazards': return checkHazardPack(pack, context);
    case 'obligations': return checkObligationPack(pack, context);
    case 'traits': return checkTraitPack(pack);
  }
}
