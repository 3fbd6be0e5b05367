import type { CatalogueEntry } from '../../../../assessment-specs/catalogue.ts';
import type { Input } from '../../../../electron/contract/channels.ts';
import { usualPrimaryId } from '../usualThreshold.ts';

/** A scored pack beside the primary one: left out, reported only, or one that must be reached. */
export type GateUse = 'none' | 'advisory' | 'mandatory';

/** What is being chosen. The hazard catalogue is not in it: it is always selected. */
export interface PackChoice {
  readonly primary: string;
  /** of scored packs; the primary's own entry does not count */
  readonly gates: Readonly<Record<string, { readonly use: GateUse; readonly bandId: string }>>;
  readonly obligations: readonly string[];
}

/** The newest revision of every pack, by id. */
export function newestPacks(entries: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  const newest = new Map<string, CatalogueEntry>();
  for (const entry of entries) {
    const known = newest.get(entry.ref.id);
    if (known === undefined || entry.ref.revision > known.ref.revision) newest.set(entry.ref.id, entry);
  }
  return [...newest.values()];
}

/** How it begins: the usual primary, every other scored pack as an advisory gate at its lowest band, every obligation pack. */
export function firstChoice(packs: readonly CatalogueEntry[]): PackChoice {
  const scored = packs.flatMap(({ ref, pack }) => pack.kind === 'scored' ? [{ id: ref.id, bands: pack.scoring.bands }] : []);
  return {
    primary: scored.find(({ id }) => id === usualPrimaryId)?.id ?? scored[0]?.id ?? '',
    gates: Object.fromEntries(scored.map(({ id, bands }) => [id, { use: 'advisory' as const, bandId: [...bands].sort((a, b) => a.minimum - b.minimum)[0]?.id ?? '' }])),
    obligations: packs.filter(({ pack }) => pack.kind === 'obligations').map(({ ref }) => ref.id),
  };
}

/** The choice as the host takes it. */
export function chosenPacks(choice: PackChoice): Input<'assessment.start'>['packs'] {
  const gates = Object.entries(choice.gates).filter(([id, gate]) => id !== choice.primary && gate.use !== 'none').map(([id, gate]) => ({ id, mandatory: gate.use === 'mandatory', bandId: gate.bandId }));
  return { primary: choice.primary, gates, obligations: [...choice.obligations] };
}
