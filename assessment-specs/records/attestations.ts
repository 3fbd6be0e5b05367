import type { DocumentKind } from './Seal.ts';

/**
 * What everybody who signs confirms one by one beforehand; nothing is ticked for them. The words are the interface's:
 * the conclusion and all reasons were read, the hazard answers are true, the reconstructed criteria were checked with the local authority;
 * for the commitment: the text was read, the open hazards are the ones listed, what breaking it leads to is understood.
 */
const attestations = {
  report: ['conclusionRead', 'hazardsTrue', 'criteriaChecked'],
  commitment: ['commitmentRead', 'openHazardsListed', 'consequencesUnderstood'],
} as const satisfies Record<DocumentKind, readonly string[]>;
export type Attestation = (typeof attestations)[DocumentKind][number];

export const attestationsOf = (kind: DocumentKind): readonly Attestation[] => attestations[kind];
