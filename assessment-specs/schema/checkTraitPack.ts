import { checkReferences, traitIdsOf } from './checkReferences.ts';
import { checkUniqueIds } from './checkUniqueIds.ts';
import type { PackFinding } from './PackFinding.ts';
import { sizeClassSchema, type Trait, type TraitPack } from './TraitPack.ts';

type TraitPlace = { readonly trait: Trait; readonly path: string };

/** Ids, the graph of traits, sectors and size tables of the profile questions. */
export function checkTraitPack(pack: TraitPack): readonly PackFinding[] {
  const asked = pack.traits.map((trait, t) => ({ trait, path: `traits[${t}]` }));
  const period = pack.periodTraits.map((trait, t) => ({ trait, path: `periodTraits[${t}]` }));
  const derived = pack.derivedTraits.map((trait, t) => ({ id: trait.id, path: `derivedTraits[${t}].id` }));
  return [
    ...(pack.traits.length === 0 ? [{ code: 'pack.noItems', path: 'traits', params: {} } satisfies PackFinding] : []),
    ...checkUniqueIds([...asked, ...period].map(({ trait, path }) => ({ id: trait.id, path: `${path}.id` })).concat(derived)),
    ...checkUniqueIds(pack.groups.map((group, g) => ({ id: group.id, path: `groups[${g}].id` }))),
    ...[asked, period].flatMap(checkOrder),
    ...[...asked, ...period].flatMap((place) => checkTrait(place, pack)),
    ...checkCycles([...asked, ...period]),
    ...checkDerivedAndPrefill(pack),
    ...checkSectors(pack),
    ...checkSizes(pack),
  ];
}

function checkTrait({ trait, path }: TraitPlace, pack: TraitPack): readonly PackFinding[] {
  const linkable = new Set([...pack.traits, ...pack.periodTraits].map((other) => other.id));
  const gate = [...pack.traits, ...pack.periodTraits].some((other) => other.requires.includes(trait.id));
  const self = [...trait.requires, ...trait.implies].includes(trait.id);
  return [
    ...reference('reference.group', trait.group, new Set(pack.groups.map((group) => group.id)), `${path}.group`),
    ...(trait.sectors === 'ALL' ? [] : checkReferences('reference.sector', trait.sectors, new Set(pack.sectors.map((sector) => sector.code)), `${path}.sectors`)),
    ...checkReferences('reference.trait', trait.requires, linkable, `${path}.requires`),
    ...checkReferences('reference.trait', trait.implies, linkable, `${path}.implies`),
    ...(self ? [{ code: 'trait.self', path, params: { id: trait.id } } satisfies PackFinding] : []),
    // 'no' travels down `requires`, so 'yes' must travel up it, or two answers could contradict each other silently
    ...trait.requires.flatMap((id, index) => (trait.implies.includes(id) ? [] : [
      { code: 'trait.requiresNotImplied', path: `${path}.requires[${index}]`, params: { id: trait.id, required: id } } satisfies PackFinding])),
    ...(trait.gate === gate ? [] : [{ code: 'trait.gate', path: `${path}.gate`, params: { id: trait.id } } satisfies PackFinding]),
  ];
}

/** Traits stand in the order in which they are asked, and what a trait requires is asked before it. */
function checkOrder(places: readonly TraitPlace[]): readonly PackFinding[] {
  const orders = new Map(places.map(({ trait }) => [trait.id, trait.order]));
  return places.flatMap(({ trait, path }, index) => {
    const before = places[index - 1];
    const late = trait.requires.some((id) => (orders.get(id) ?? -Infinity) >= trait.order);
    return late || (before !== undefined && before.trait.order >= trait.order) ? [{ code: 'trait.order', path: `${path}.order`, params: { id: trait.id } } satisfies PackFinding] : [];
  });
}

/** `requires` and `implies` must each end somewhere. */
function checkCycles(places: readonly TraitPlace[]): readonly PackFinding[] {
  return (['requires', 'implies'] as const).flatMap((edge) => {
    const next = new Map(places.map(({ trait }) => [trait.id, trait[edge].filter((id) => id !== trait.id)]));
    return places.flatMap(({ trait, path }) => (reaches(trait.id, trait.id, next, new Set()) ? [{ code: 'trait.cycle', path: `${path}.${edge}`, params: { id: trait.id } } satisfies PackFinding] : []));
  });
}

function reaches(from: string, target: string, next: ReadonlyMap<string, readonly string[]>, seen: Set<string>): boolean {
  return (next.get(from) ?? []).some((id) => {
    if (id === target) return true;
    if (seen.has(id)) return false;
    seen.add(id);
    return reaches(id, target, next, seen);
  });
}

function checkDerivedAndPrefill(pack: TraitPack): readonly PackFinding[] {
  const groups = new Set(pack.groups.map((group) => group.id));
  const traitIds = traitIdsOf(pack);
  return [
    ...pack.derivedTraits.flatMap((trait, t) => reference('reference.group', trait.group, groups, `derivedTraits[${t}].group`)),
    ...pack.prefill.flatMap((row, p) => reference('reference.trait', row.trait, traitIds, `prefill[${p}].trait`)),
  ];
}

function checkSectors(pack: TraitPack): readonly PackFinding[] {
  const prefixes = pack.sectors.flatMap((sector, s) => sector.codePrefixes.map((prefix, p) => ({ id: prefix, path: `sectors[${s}].codePrefixes[${p}]` })));
  return [
    ...checkUniqueIds(pack.sectors.map((sector, s) => ({ id: sector.code, path: `sectors[${s}].code` }))),
    ...checkUniqueIds(prefixes),
    ...pack.sectors.flatMap((sector, s) => sector.codeExcludes.flatMap((code, e) => (sector.codePrefixes.some((prefix) => code.startsWith(prefix)) ? [] : [
      { code: 'sector.prefix', path: `sectors[${s}].codeExcludes[${e}]`, params: { code, sector: sector.name } } satisfies PackFinding]))),
  ];
}

function checkSizes({ sizes, sectors }: TraitPack): readonly PackFinding[] {
  const tables = new Set(sizes.tables.map((table) => table.id));
  const sectorCodes = new Set(sectors.map((sector) => sector.code));
  return [
    ...sizes.tables.flatMap((table, t) => (table.steps.every((step, s) => {
      const above = table.steps[s - 1];
      return step.size === sizeClassSchema.options[s] && (above === undefined || (above.employeesMin > step.employeesMin && above.revenue10kMin > step.revenue10kMin));
    }) && table.steps.length === 3 ? [] : [{ code: 'size.steps', path: `sizes.tables[${t}].steps`, params: { table: table.name } } satisfies PackFinding])),
    ...Object.entries(sizes.sectorToTable).flatMap(([sector, table]) => [
      ...reference('reference.sector', sector, sectorCodes, `sizes.sectorToTable.${sector}`),
      // ASK: the table depends on the kind of commerce
      ...reference('reference.table', table, new Set([...tables, 'ASK']), `sizes.sectorToTable.${sector}`),
    ]),
    ...sectors.flatMap((sector) => reference('reference.sector', sector.code, new Set(Object.keys(sizes.sectorToTable)), 'sizes.sectorToTable')),
    ...Object.entries(sizes.commerceKindToTable).flatMap(([kind, table]) => reference('reference.table', table, tables, `sizes.commerceKindToTable.${kind}`)),
  ];
}

function reference(code: PackFinding['code'], name: string, known: ReadonlySet<string>, path: string): readonly PackFinding[] {
  return known.has(name) ? [] : [{ code, path, params: { id: name } }];
}
