import type { PackFinding, PackFindingCode } from './PackFinding.ts';
import type { TraitPack } from './TraitPack.ts';

/** Every trait id that a pack may refer to: asked, derived and of the period. */
export function traitIdsOf(traits: TraitPack): ReadonlySet<string> {
  return new Set([...traits.traits, ...traits.derivedTraits, ...traits.periodTraits].map((trait) => trait.id));
}

/** Names of a list that are not known; nothing when there is no list to compare with. */
export function checkReferences(
  code: PackFindingCode, names: readonly string[], known: ReadonlySet<string> | undefined, path: string,
): readonly PackFinding[] {
  if (known === undefined) return [];
  return names.flatMap((name, index) => (known.has(name) ? [] : [{ code, path: `${path}[${index}]`, params: { id: name } }]));
}
