import { effectiveRows } from '../../../../assessment-specs/engine/obligations/effectiveRows.ts';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { suggestNotApplicable } from '../../../../assessment-specs/engine/suggestNotApplicable.ts';
import { criterionApplicability } from '../../../../assessment-specs/records/criterionApplicability.ts';
import type { EnterpriseProfile } from '../../../../assessment-specs/records/EnterpriseProfile.ts';
import type { ResolvedTraits } from '../../../../assessment-specs/records/resolveTraits.ts';
import { sizeClass } from '../../../../assessment-specs/records/sizeClass.ts';
import type { HazardPack } from '../../../../assessment-specs/schema/HazardPack.ts';
import type { ObligationPack } from '../../../../assessment-specs/schema/ObligationPack.ts';
import type { Centipoints, TraitId } from '../../../../assessment-specs/schema/primitives.ts';
import type { ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import type { TraitPack } from '../../../../assessment-specs/schema/TraitPack.ts';

/** adds: criteria asked because of a yes; removes: criteria that a no takes away; notApplicable: items it may make 空项; stillAsked: criteria that 不清楚 keeps */
export type EffectKind = 'adds' | 'removes' | 'notApplicable' | 'stillAsked';

/** What one answer does. `refs` are criteria or items by id with their short names; points only for items. */
export interface TraitEffect {
  readonly kind: EffectKind;
  readonly trait: TraitId;
  readonly refs: readonly { readonly id: string; readonly title: string; readonly points: Centipoints | null }[];
}

export interface DecidedByTraits {
  readonly items: { readonly asked: number; readonly all: number; readonly notApplicable: number; readonly points: Centipoints };
  readonly criteria: { readonly asked: number; readonly all: number };
  readonly duties: { readonly binding: number; readonly toConfirm: number; readonly all: number };
  readonly effects: readonly TraitEffect[];
}

export interface TraitEffectInputs {
  readonly traitPack: TraitPack;
  readonly scored: ScoredPack;
  readonly hazards: HazardPack;
  readonly obligations: ObligationPack;
  readonly profile: EnterpriseProfile;
  readonly traits: ResolvedTraits;
}

/** What the answers decided, counted, and why. 空项 are suggestions: people still answer every item. */
export function traitEffects(inputs: TraitEffectInputs): DecidedByTraits {
  const { scored, hazards, traits, profile } = inputs;
  const suggested = suggestNotApplicable(scored, traits);
  const all = packIndex(scored).items.length;
  const criteria = hazards.criteria.map((criterion) => ({ criterion, applicability: criterionApplicability(criterion, profile.sectors, traits) }));
  return {
    items: { asked: all - suggested.length, all, notApplicable: suggested.length, points: suggested.reduce((sum, { item }) => sum + item.points, 0) },
    criteria: { asked: criteria.filter(({ applicability }) => applicability.applies).length, all: criteria.length },
    duties: countDuties(inputs),
    effects: effectsOf(inputs),
  };
}

function countDuties({ traitPack, obligations, profile, traits }: TraitEffectInputs): DecidedByTraits['duties'] {
  const size = sizeClass(traitPack.sizes, profile).size;
  const effective = effectiveRows(obligations, { sectors: profile.sectors, size: size === 'unknown' ? null : size, traits });
  const states = obligations.obligations.map(({ schedule }) => schedule.flatMap((row) => effective.get(row.id) ?? []));
  return { binding: states.filter((rows) => rows.includes('yes')).length, toConfirm: states.filter((rows) => rows.length > 0 && !rows.includes('yes')).length, all: states.length };
}

function effectsOf({ scored, hazards, profile, traits }: TraitEffectInputs): readonly TraitEffect[] {
  const found = new Map<string, { kind: EffectKind; trait: TraitId; refs: TraitEffect['refs'][number][] }>();
  const note = (kind: EffectKind, trait: TraitId, ref: TraitEffect['refs'][number]) => {
    const key = `${kind} ${trait}`;
    const effect = found.get(key) ?? { kind, trait, refs: [] };
    effect.refs.push(ref);
    found.set(key, effect);
  };
  for (const criterion of hazards.criteria) {
    const ref = { id: criterion.id, title: criterion.title, points: null };
    const applicability = criterionApplicability(criterion, profile.sectors, traits);
    if (!applicability.applies) {
      if (applicability.reason.kind === 'trait') note('removes', rootOf(applicability.reason.trait, traits), ref);
      continue;
    }
    // the last trait of the conditions is the most particular one
    const deciding = criterion.applicableWhen.at(-1);
    const answeredUnknown = applicability.unknown.find((trait) => traits.get(trait)?.because.kind === 'answered');
    if (answeredUnknown !== undefined) note('stillAsked', answeredUnknown, ref);
    else if (deciding !== undefined && applicability.unknown.length === 0) note('adds', rootOf(deciding, traits), ref);
  }
  for (const { item, traits: absent } of suggestNotApplicable(scored, traits)) {
    const [first] = absent;
    if (first !== undefined) note('notApplicable', rootOf(first, traits), { id: item.id, title: item.title ?? item.requirement, points: item.points });
  }
  const order: readonly EffectKind[] = ['stillAsked', 'adds', 'removes', 'notApplicable'];
  return [...found.values()].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

/** The answer at the end of the chain: a gate that closed a question, or the yes that implies it. */
function rootOf(trait: TraitId, traits: ResolvedTraits): TraitId {
  const seen = new Set<TraitId>();
  let root = trait;
  for (let because = traits.get(root)?.because; (because?.kind === 'requires' || because?.kind === 'impliedBy') && !seen.has(root); because = traits.get(root)?.because) {
    seen.add(root);
    root = because.trait;
  }
  return root;
}
