import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../assessment-specs/catalogue.ts';
import { packTexts } from '../../../assessment-specs/schema/packTexts.ts';
import { packLockSchema } from '../../../assessment-specs/schema/PackLock.ts';
import type { Pack, PackKind } from '../../../assessment-specs/schema/Pack.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';

const catalogue = loadCatalogue();

function pack<Kind extends PackKind>(id: string, kind: Kind): Extract<Pack, { kind: Kind }> {
  const found = catalogue.latest(id)?.pack;
  if (found?.kind !== kind) throw new Error(`${id} is no pack of kind ${kind}`);
  return found as Extract<Pack, { kind: Kind }>;
}

const standardization = pack('sd-smb-standardization', 'scored');
const prevention = pack('sd-dual-prevention', 'scored');
const hazards = pack('major-hazards', 'hazards');
const obligations = pack('three-year-action', 'obligations');
const traits = pack('profile-traits', 'traits');

const itemsOf = (scored: typeof standardization): readonly Item[] => scored.categories.flatMap((category) => category.elements.flatMap((element) => element.items));
const tally = (names: readonly string[]): Record<string, number> => names.reduce<Record<string, number>>((counts, name) => ({ ...counts, [name]: (counts[name] ?? 0) + 1 }), {});

describe('the shipped packs', () => {
  it('are the ones in the lock, each imported by the catalogue', () => {
    const lock = packLockSchema.parse(JSON.parse(readFileSync(new URL('../../../assessment-specs/packs.lock.json', import.meta.url), 'utf8')));
    expect(catalogue.list().map(({ ref }) => ref)).toEqual(lock.packs.map(({ id, revision, digest }) => ({ id, revision, digest })));
    expect(catalogue.list().map(({ ref }) => ref.id).sort()).toEqual(['major-hazards', 'profile-traits', 'sd-dual-prevention', 'sd-smb-standardization', 'three-year-action']);
  });

  it('say what is reconstructed and that the authority decides which table counts', () => {
    for (const scored of [standardization, prevention]) {
      expect(scored.notices.some((notice) => notice.includes('由安准') && notice.includes('重建')), scored.id).toBe(true);
      expect(scored.notices.some((notice) => notice.includes('以属地应急管理局公布的为准')), scored.id).toBe(true);
    }
    expect(hazards.notices.some((notice) => notice.includes('由安准编写'))).toBe(true);
    expect(obligations.notices.some((notice) => notice.includes('由安准编写'))).toBe(true);
  });

  it('carry no words of the workshop they were made in', () => {
    for (const { pack: each } of catalogue.list()) expect(JSON.stringify(each)).not.toMatch(/种子|本次检索|本研究|GitHub|seed/);
  });
});

describe('standardization', () => {
  it('has 13 categories, 35 elements and 135 items worth 1000 points', () => {
    expect({
      categories: standardization.categories.length, elements: standardization.categories.flatMap(({ elements }) => elements).length,
      items: itemsOf(standardization).length, points: standardization.totalPoints,
    }).toEqual({ categories: 13, elements: 35, items: 135, points: 100_000 });
  });

  it('reaches 三级达标 at 60.0', () => {
    expect(standardization.scoring.bands).toEqual([{ id: 'level3', name: '三级达标', minimum: 600 }]);
    expect(standardization.scoring.percentDigits).toBe(1);
  });

  it('has 381 rules: 209 each, 81 forfeit, 80 once, 11 extra', () => {
    expect(tally(itemsOf(standardization).flatMap(({ rules }) => rules.map(({ kind }) => kind)))).toEqual({ each: 209, forfeit: 81, once: 80, extra: 11 });
  });

  it('letters the rules of an item without gaps', () => {
    for (const item of [...itemsOf(standardization), ...itemsOf(prevention)]) {
      expect(item.rules.map(({ id }) => id)).toEqual(item.rules.map((_, index) => `${item.id}-${String.fromCharCode(97 + index)}`));
    }
  });

  it('points to each of the 64 criteria from some item', () => {
    const cited = new Set(itemsOf(standardization).flatMap(({ majorHazardRefs }) => majorHazardRefs));
    expect(hazards.criteria.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([]);
  });

  it('lets the profile decide on N/A exactly where N/A is allowed', () => {
    for (const item of itemsOf(standardization)) expect(item.notApplicable.allowed, item.id).toBe(item.notApplicable.whenAbsent.length > 0);
  });

  it('gives each item evidence, a picture of good practice and two to four typical findings', () => {
    for (const item of itemsOf(standardization)) {
      expect(item.typicalFindings.length, item.id).toBeGreaterThanOrEqual(2);
      expect(item.typicalFindings.length, item.id).toBeLessThanOrEqual(4);
      expect(item.title, item.id).not.toBeNull();
      expect(item.good, item.id).not.toBe('');
      expect(Object.values(item.lookAt).flat().length, item.id).toBeGreaterThan(0);
      expect(item.basis.length, item.id).toBeGreaterThan(0);
    }
  });

  it('never calls its own reconstruction a source', () => {
    expect(tally(itemsOf(standardization).flatMap(({ confidence }) => Object.values(confidence)))).toEqual({ known: 135, reconstructed: 270 });
    expect(tally(standardization.categories.map(({ provenance }) => provenance.confidence))).toEqual({ seen: 7, reconstructed: 6 });
    expect(tally(standardization.categories.flatMap(({ elements }) => elements.map(({ provenance }) => provenance.confidence)))).toEqual({ seen: 18, reconstructed: 17 });
  });
});

describe('dual prevention', () => {
  it('has 51 points in 14 sections, each its own element, worth 1000', () => {
    expect({ sections: prevention.categories.length, items: itemsOf(prevention).length, points: prevention.totalPoints }).toEqual({ sections: 14, items: 51, points: 100_000 });
    for (const category of prevention.categories) {
      expect(category.elements.map(({ id, name, points }) => ({ id, name, points }))).toEqual([{ id: category.id, name: category.name, points: category.points }]);
    }
  });

  it('knows 标杆企业 at 80.0 and 一般企业 at 60.0', () => {
    expect(prevention.scoring.bands).toEqual([{ id: 'benchmark', name: '标杆企业', minimum: 800 }, { id: 'general', name: '一般企业', minimum: 600 }]);
  });

  it('asks people in interviews and looks on site', () => {
    for (const { lookAt } of itemsOf(prevention)) {
      for (const line of lookAt.interviews) expect(line).toMatch(/^(问|抽问|询问)/);
      for (const line of lookAt.site) expect(line).not.toMatch(/^(问|抽问|询问)/);
    }
  });
});

describe('major hazards', () => {
  it('has the 64 criteria, 3 of management, 47 of sectors, 14 special, and 第十四条 beside them', () => {
    expect(tally(hazards.criteria.map(({ group }) => group))).toEqual({ 管理类: 3, 行业类: 47, 专项类: 14 });
    expect(hazards.failedDevice).toMatchObject({ id: 'MH-14-00', article: '第十四条' });
  });

  it('asks every criterion as a question', () => {
    for (const criterion of [...hazards.criteria, hazards.failedDevice]) expect(criterion.question, criterion.id).toContain('？');
  });

  it('needs all branches for three criteria and any for the others', () => {
    expect(hazards.criteria.filter(({ branchLogic }) => branchLogic === 'all').map(({ id }) => id)).toEqual(['MH-09-01', 'MH-11-10', 'MH-13-01']);
  });

  it('spreads over the sectors as the order does', () => {
    const perSector = tally(hazards.criteria.flatMap(({ sectors }) => (sectors === 'ALL' ? [] : sectors)));
    expect(perSector).toEqual({ METALLURGY: 8, NONFERROUS: 13, BUILDING_MATERIALS: 8, MACHINERY: 7, LIGHT: 7, TEXTILE: 2, TOBACCO: 2 });
  });
});

describe('three-year action', () => {
  it('has 48 obligations with 59 schedule rows', () => {
    expect(obligations.obligations).toHaveLength(48);
    expect(tally(obligations.obligations.flatMap(({ schedule }) => schedule.map(({ kind }) => kind)))).toEqual({ every: 11, once: 13, event: 13, standing: 22 });
  });

  it('knows who must and who may', () => {
    expect(tally(obligations.obligations.map(({ force }) => force))).toEqual({ mandatory: 30, guidance: 9, cooperation: 6, gate: 1, policy: 1, right: 1 });
  });

  it('leaves exactly one row of a variant group in force whatever the traits', () => {
    const rows = obligations.obligations.flatMap(({ schedule }) => schedule).filter(({ variantGroup }) => variantGroup !== null);
    for (const group of new Set(rows.map(({ variantGroup }) => variantGroup))) {
      const mine = rows.filter(({ variantGroup }) => variantGroup === group);
      const keys = [...new Set(mine.flatMap((row) => [...row.appliesWhenPresent, ...row.appliesWhenAbsent]))];
      for (let mask = 0; mask < 2 ** keys.length; mask += 1) {
        const present = (id: string): boolean => (mask & (1 << keys.indexOf(id))) !== 0;
        const hit = mine.filter((row) => (row.appliesWhenPresent.length === 0 || row.appliesWhenPresent.some(present)) && !row.appliesWhenAbsent.some(present));
        expect(hit.length, `${group} ${mask}`).toBe(1);
      }
    }
  });
});

describe('profile traits', () => {
  it('has 86 asked traits, 16 facts of the period and 4 derived ones, 8 sectors and 6 size tables', () => {
    expect({
      traits: traits.traits.length, period: traits.periodTraits.length, derived: traits.derivedTraits.length, sectors: traits.sectors.length, tables: traits.sizes.tables.length,
    }).toEqual({ traits: 86, period: 16, derived: 4, sectors: 8, tables: 6 });
  });

  it('asks in the order of its numbers, from 1 without gaps', () => {
    expect(traits.traits.map(({ order }) => order)).toEqual(traits.traits.map((_, index) => index + 1));
  });

  it('asks about every trait that a criterion needs', () => {
    const asked = new Set(traits.traits.map(({ id }) => id));
    expect(hazards.criteria.flatMap(({ applicableWhen }) => applicableWhen).filter((id) => !asked.has(id))).toEqual([]);
  });

  it('sizes by both figures, from large to small', () => {
    const size = (table: string, employees: number, revenue10k: number): string => traits.sizes.tables.find(({ id }) => id === table)?.steps
      .find((step) => employees >= step.employeesMin && revenue10k >= step.revenue10kMin)?.size ?? 'micro';
    expect([
      size('INDUSTRY', 25, 280), size('INDUSTRY', 320, 1800), size('INDUSTRY', 20, 300), size('INDUSTRY', 19, 5000), size('INDUSTRY', 1000, 40_000), size('WHOLESALE', 5, 1000), size('RETAIL', 10, 99),
    ]).toEqual(['micro', 'small', 'small', 'micro', 'large', 'small', 'micro']);
  });
});

describe('English', () => {
  it('covers what a reader needs to choose and to score', () => {
    for (const { ref, pack: each } of catalogue.list()) {
      const localized = catalogue.localized(ref, 'en');
      if (!localized.ok) throw new Error(ref.id);
      const view = localized.value;
      expect(view.text(each.id, 'name', each.name), each.id).toMatchObject({ lang: 'en' });
      if (each.kind === 'scored') {
        for (const item of itemsOf(each)) {
          expect(view.text(item.id, 'requirement', item.requirement).lang, item.id).toBe('en');
          for (const rule of item.rules) {
            expect(view.text(rule.id, 'trigger', rule.trigger).lang, rule.id).toBe('en');
            if (rule.kind === 'each') expect(view.text(rule.id, 'unit', rule.unit).lang, rule.unit).toBe('en');
          }
        }
        for (const band of each.scoring.bands) expect(view.text(band.id, 'name', band.name).lang).toBe('en');
      }
      if (each.kind === 'hazards') {
        for (const criterion of [...each.criteria, each.failedDevice]) {
          for (const field of ['title', 'question', 'group', 'walkHint'] as const) expect(view.text(criterion.id, field, criterion[field]).lang, `${criterion.id} ${field}`).toBe('en');
        }
      }
      if (each.kind === 'obligations') for (const obligation of each.obligations) expect(view.text(obligation.id, 'duty', obligation.duty).lang, obligation.id).toBe('en');
      if (each.kind === 'traits') for (const trait of [...each.traits, ...each.periodTraits]) expect(view.text(trait.id, 'question', trait.question).lang, trait.id).toBe('en');
    }
  });

  it('has no Chinese in it', () => {
    for (const { ref, pack: each } of catalogue.list()) {
      const localized = catalogue.localized(ref, 'en');
      if (!localized.ok) throw new Error(each.id);
      const translated = packTexts(each).map(({ id, field, text }) => localized.value.text(id, field, text)).filter(({ lang }) => lang === 'en');
      expect(translated.length, each.id).toBeGreaterThan(0);
      expect(translated.filter(({ text }) => /[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/.test(text)), each.id).toEqual([]);
    }
  });
});
