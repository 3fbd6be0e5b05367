import type { Category, Item, Rule, ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';
import type { PackRef } from '../../../../assessment-specs/schema/PackRef.ts';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';

/** A rule as the worked cases write it, points in centipoints. */
export type RuleSketch =
  | { readonly kind: 'forfeit' }
  | { readonly kind: 'each'; readonly points: number; readonly cap?: number }
  | { readonly kind: 'once' | 'extra'; readonly points: number };

export interface ItemSketch {
  readonly points: number;
  readonly rules?: readonly RuleSketch[];
  readonly na?: boolean;
  readonly whenAbsent?: readonly string[];
}

export const testRef: PackRef = { id: 'synthetic-pack', revision: 1, digest: 'a'.repeat(64) };

const provenance = { confidence: 'ours', note: '' } as const;

/** A valid pack from sketches: categories of elements of items. Items are named `1.1.1`, rules `1.1.1-a`, `-b` … */
export function buildPack(categories: readonly (readonly (readonly ItemSketch[])[])[], bands = [{ id: 'level3', name: '三级达标', minimum: 600 }]): ScoredPack {
  const built = categories.map((elements, c): Category => {
    const made = elements.map((items, e) => ({
      id: `${c + 1}.${e + 1}`, name: `项目 ${c + 1}.${e + 1}`, points: sum(items.map((item) => item.points)), provenance,
      items: items.map((item, i) => buildItem(`${c + 1}.${e + 1}.${i + 1}`, item)),
    }));
    return { id: `${c + 1}`, name: `类目 ${c + 1}`, points: sum(made.map((element) => element.points)), provenance, elements: made };
  });
  return {
    kind: 'scored', id: testRef.id, revision: 1, name: '测试评分标准', source: '测试', notices: [], totalPoints: sum(built.map((category) => category.points)),
    scoring: { rounding: 'half-up', percentDigits: 1, bands: bands.map((band) => ({ ...band })), formula: '得分 ÷（标准分 − 空项分）× 100' }, categories: built,
  };
}

function buildItem(id: string, sketch: ItemSketch): Item {
  const rules = (sketch.rules ?? [{ kind: 'forfeit' }]).map((rule, index): Rule => {
    const head = { id: `${id}-${String.fromCharCode(97 + index)}`, trigger: `触发 ${index + 1}` };
    switch (rule.kind) {
      case 'forfeit': return { ...head, kind: 'forfeit' };
      case 'each': return { ...head, kind: 'each', points: rule.points, unit: '处', cap: rule.cap ?? sketch.points };
      case 'once': return { ...head, kind: 'once', points: rule.points };
      case 'extra': return { ...head, kind: 'extra', points: rule.points, scope: 'category' };
    }
  });
  return {
    id, title: `内容 ${id}`, requirement: `要求 ${id}`, points: sketch.points, rules,
    lookAt: { documents: [], site: [], interviews: [] }, evidenceRequired: [],
    notApplicable: { allowed: sketch.na ?? true, condition: '', whenAbsent: [...(sketch.whenAbsent ?? [])] },
    basis: [], citationCheck: [], majorHazardRefs: [], good: '', typicalFindings: [], effort: 'low',
    confidence: { requirement: 'ours', points: 'ours', rules: 'ours' },
  };
}

const by = { note: '', evidence: [], by: '评分人', at: '2026-11-24T09:00:00+08:00' };

/** A scored answer: the rules by letter with their counts. No rules is a full mark. */
export function scored(itemId: string, counts: Readonly<Record<string, number>> = {}): Answer {
  return { kind: 'scored', findings: Object.entries(counts).map(([letter, count]) => ({ itemId, ruleId: `${itemId}-${letter}`, count })), ...by };
}

export function notApplicable(reason = '本企业不涉及'): Answer {
  return { kind: 'notApplicable', ground: 'attested', traits: [], reason, ...by };
}

export function notApplicableByTrait(traits: readonly string[]): Answer {
  return { kind: 'notApplicable', ground: 'trait', traits: [...traits], reason: '', ...by };
}

/** Every item of the pack with a full mark. */
export function allFull(pack: ScoredPack): Record<string, Answer> {
  const items = pack.categories.flatMap((category) => category.elements.flatMap((element) => element.items));
  return Object.fromEntries(items.map((item) => [item.id, scored(item.id)]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
