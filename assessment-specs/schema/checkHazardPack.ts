import type { PackContext } from './checkPack.ts';
import { checkReferences, traitIdsOf } from './checkReferences.ts';
import { checkUniqueIds } from './checkUniqueIds.ts';
import type { HazardPack, MajorHazardCriterion } from './HazardPack.ts';
import type { PackFinding } from './PackFinding.ts';
import type { TraitPack } from './TraitPack.ts';

/** Ids, branches and references of the catalogue of major hazards. */
export function checkHazardPack(pack: HazardPack, { traits }: PackContext): readonly PackFinding[] {
  const places = [...pack.criteria.map((criterion, c) => ({ criterion, path: `criteria[${c}]` })), { criterion: pack.failedDevice, path: 'failedDevice' }];
  return [
    ...(pack.criteria.length === 0 ? [{ code: 'pack.noItems', path: 'criteria', params: {} } satisfies PackFinding] : []),
    ...checkUniqueIds(places.map(({ criterion, path }) => ({ id: criterion.id, path: `${path}.id` }))),
    ...places.flatMap(({ criterion, path }) => [...checkBranches(criterion, path), ...(traits === undefined ? [] : checkApplicability(criterion, traits, path))]),
  ];
}

function checkBranches(criterion: MajorHazardCriterion, path: string): readonly PackFinding[] {
  const tooFew = criterion.branches.length < (criterion.branchLogic === 'all' ? 2 : 1);
  return [
    ...(tooFew ? [{ code: 'hazard.branches', path: `${path}.branches`, params: { id: criterion.id } } satisfies PackFinding] : []),
    ...checkUniqueIds(criterion.branches.map((branch, b) => ({ id: branch.id, path: `${path}.branches[${b}].id` }))),
    ...criterion.branches.flatMap((branch, b) => (branch.id.startsWith(`${criterion.id}-`) ? [] : [
      { code: 'id.prefix', path: `${path}.branches[${b}].id`, params: { id: branch.id, parent: criterion.id } } satisfies PackFinding])),
  ];
}

/** A trait that is not asked in every sector of the criterion would leave it unknown for ever. */
function checkApplicability(criterion: MajorHazardCriterion, traits: TraitPack, path: string): readonly PackFinding[] {
  const sectorCodes = traits.sectors.map((sector) => sector.code);
  const needed = criterion.sectors === 'ALL' ? sectorCodes : criterion.sectors;
  const notAsked = criterion.applicableWhen.flatMap((id, index) => {
    const trait = traits.traits.find((candidate) => candidate.id === id);
    if (trait === undefined || trait.sectors === 'ALL') return [];
    const gap = needed.find((code) => !trait.sectors.includes(code));
    return gap === undefined ? [] : [{ code: 'hazard.traitNotAsked', path: `${path}.applicableWhen[${index}]`, params: { id: criterion.id, trait: id, sector: gap } } satisfies PackFinding];
  });
  return [
    ...(criterion.sectors === 'ALL' ? [] : checkReferences('reference.sector', criterion.sectors, new Set(sectorCodes), `${path}.sectors`)),
    ...checkReferences('reference.trait', criterion.applicableWhen, traitIdsOf(traits), `${path}.applicableWhen`),
    ...notAsked,
  ];
}
