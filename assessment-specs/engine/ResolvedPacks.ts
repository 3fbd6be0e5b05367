import type { HazardPack } from '../schema/HazardPack.ts';
import type { ObligationPack } from '../schema/ObligationPack.ts';
import type { PackRef } from '../schema/PackRef.ts';
import type { GradeBand, ScoredPack } from '../schema/ScoredPack.ts';
import type { TraitPack } from '../schema/TraitPack.ts';

/** The packs of one record in their roles, found and of the right kind. Made by `resolvePacks` alone. */
export interface ResolvedPacks {
  readonly primary: { readonly ref: PackRef; readonly pack: ScoredPack };
  readonly gates: readonly Gate[];
  readonly hazards: { readonly ref: PackRef; readonly pack: HazardPack };
  /** Reported, never deciding. */
  readonly obligations: readonly { readonly ref: PackRef; readonly pack: ObligationPack }[];
  /** Null: nothing is known about the enterprise, so every question is asked. */
  readonly traits: { readonly ref: PackRef; readonly pack: TraitPack } | null;
}

/** A scored pack that stands beside the primary one: advisory, or mandatory when that was chosen at the start. */
export interface Gate {
  readonly ref: PackRef;
  readonly pack: ScoredPack;
  readonly mandatory: boolean;
  /** The band that must be reached, e.g. 一般企业 ≥ 60. */
  readonly band: GradeBand;
}
