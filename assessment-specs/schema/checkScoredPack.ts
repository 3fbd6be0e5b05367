import type { PackContext } from './checkPack.ts';
import { checkReferences, traitIdsOf } from './checkReferences.ts';
import { checkUniqueIds } from './checkUniqueIds.ts';
import type { PackFinding } from './PackFinding.ts';
import { pointsText } from './pointsText.ts';
import type { Category, Item, Rule, ScoredPack } from './ScoredPack.ts';

type ItemPlace = { readonly item: Item; readonly path: string; readonly category: Category };

/** Sums from item to total, ids, caps, references and bands of a pack that gives points. */
export function checkScoredPack(pack: ScoredPack, context: PackContext): readonly PackFinding[] {
  const places = itemPlaces(pack);
  return [
    ...(places.length === 0 ? [{ code: 'pack.noItems', path: 'categories', params: {} } satisfies PackFinding] : []),
    ...checkSums(pack),
    ...checkIds(pack, places),
    ...places.flatMap((place) => [...checkRules(place), ...checkFindings(place), ...checkNotApplicable(place)]),
    ...checkItemReferences(places, context),
    ...checkBands(pack),
  ];
}

function itemPlaces(pack: ScoredPack): readonly ItemPlace[] {
  return pack.categories.flatMap((category, c) => category.elements.flatMap((element, e) => element.items.map((item, i) => (
    { item, category, path: `categories[${c}].elements[${e}].items[${i}]` }))));
}

const sumOf = (parts: readonly { readonly points: number }[]): number => parts.reduce((sum, part) => sum + part.points, 0);

function checkSums(pack: ScoredPack): readonly PackFinding[] {
  const compare = (code: 'sum.element' | 'sum.category' | 'sum.total', id: string, stated: number, computed: number, path: string): PackFinding[] =>
    stated === computed ? [] : [{ code, path, params: { id, stated: pointsText(stated), computed: pointsText(computed) } }];
  return [
    ...pack.categories.flatMap((category, c) => [
      ...category.elements.flatMap((element, e) => compare('sum.element', element.id, element.points, sumOf(element.items), `categories[${c}].elements[${e}].points`)),
      ...compare('sum.category', category.id, category.points, sumOf(category.elements), `categories[${c}].points`),
    ]),
    ...compare('sum.total', pack.id, pack.totalPoints, sumOf(pack.categories), 'totalPoints'),
  ];
}

/** Categories, elements, items and rules are each unique; a category may share its id with its only element (dual prevention has one level less). */
function checkIds(pack: ScoredPack, places: readonly ItemPlace[]): readonly PackFinding[] {
  const categories = pack.categories.map((category, c) => ({ id: category.id, path: `categories[${c}].id` }));
  const elements = pack.categories.flatMap((category, c) => category.elements.map((element, e) => ({ id: element.id, path: `categories[${c}].elements[${e}].id` })));
  const items = places.map(({ item, path }) => ({ id: item.id, path: `${path}.id` }));
  const rules = places.flatMap(({ item, path }) => item.rules.map((rule, r) => ({ id: rule.id, path: `${path}.rules[${r}].id` })));
  const bands = pack.scoring.bands.map((band, b) => ({ id: band.id, path: `scoring.bands[${b}].id` }));
  return [categories, elements, items, rules, bands].flatMap(checkUniqueIds);
}

function checkRules({ item, path, category }: ItemPlace): readonly PackFinding[] {
  return item.rules.flatMap((rule, r) => {
    const at = `${path}.rules[${r}]`;
    const misnamed = !/^-[a-z]$/.test(rule.id.slice(item.id.length)) || !rule.id.startsWith(item.id);
    return [
      ...(misnamed ? [{ code: 'id.prefix', path: `${at}.id`, params: { id: rule.id, parent: item.id } } satisfies PackFinding] : []),
      ...checkRulePoints(rule, item, category, at),
    ];
  });
}

function checkRulePoints(rule: Rule, item: Item, category: Category, at: string): readonly PackFinding[] {
  const params = { id: rule.id, itemPoints: pointsText(item.points) };
  switch (rule.kind) {
    case 'forfeit': return [];
    case 'each': {
      if (rule.cap > item.points) return [{ code: 'rule.capAboveItem', path: `${at}.cap`, params: { ...params, cap: pointsText(rule.cap) } }];
      if (rule.cap < rule.points) return [{ code: 'rule.capBelowStep', path: `${at}.cap`, params: { ...params, cap: pointsText(rule.cap), points: pointsText(rule.points) } }];
      return [];
    }
    case 'once': return rule.points <= item.points ? [] : [{ code: 'rule.aboveItem', path: `${at}.points`, params: { ...params, points: pointsText(rule.points) } }];
    case 'extra': return rule.points <= category.points ? [] : [
      { code: 'rule.aboveCategory', path: `${at}.points`, params: { id: rule.id, points: pointsText(rule.points), category: category.id, categoryPoints: pointsText(category.points) } }];
  }
}

function checkFindings({ item, path }: ItemPlace): readonly PackFinding[] {
  const mine = new Set(item.rules.map((rule) => rule.id));
  return item.typicalFindings.flatMap((finding, f) => (mine.has(finding.ruleId) ? [] : [
    { code: 'reference.rule', path: `${path}.typicalFindings[${f}].ruleId`, params: { id: finding.ruleId, item: item.id } }]));
}

function checkNotApplicable({ item, path }: ItemPlace): readonly PackFinding[] {
  const { allowed, condition, whenAbsent } = item.notApplicable;
  if (!allowed && (condition !== '' || whenAbsent.length > 0)) return [{ code: 'notApplicable.forbidden', path: `${path}.notApplicable`, params: { item: item.id } }];
  if (allowed && condition === '') return [{ code: 'notApplicable.noCondition', path: `${path}.notApplicable.condition`, params: { item: item.id } }];
  return [];
}

function checkItemReferences(places: readonly ItemPlace[], { hazards, traits }: PackContext): readonly PackFinding[] {
  const traitIds = traits && traitIdsOf(traits);
  const hazardIds = hazards && new Set([...hazards.criteria, hazards.failedDevice].map((criterion) => criterion.id));
  return places.flatMap(({ item, path }) => [
    ...checkReferences('reference.trait', item.notApplicable.whenAbsent, traitIds, `${path}.notApplicable.whenAbsent`),
    // ALL: the item stands for the whole catalogue
    ...checkReferences('reference.hazard', item.majorHazardRefs, hazardIds && new Set([...hazardIds, 'ALL']), `${path}.majorHazardRefs`),
  ]);
}

function checkBands({ scoring }: ScoredPack): readonly PackFinding[] {
  const hundredPercent = 100 * 10 ** scoring.percentDigits;
  return scoring.bands.flatMap((band, b): readonly PackFinding[] => {
    const above = scoring.bands[b - 1];
    const path = `scoring.bands[${b}].minimum`;
    return [
      ...(above !== undefined && above.minimum <= band.minimum ? [{ code: 'band.order', path, params: { band: band.name, above: above.name } } satisfies PackFinding] : []),
      ...(band.minimum > hundredPercent ? [{ code: 'band.tooHigh', path, params: { band: band.name } } satisfies PackFinding] : []),
    ];
  });
}
