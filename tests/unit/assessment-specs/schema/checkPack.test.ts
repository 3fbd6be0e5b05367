import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import { checkPack } from '../../../../assessment-specs/schema/checkPack.ts';
import type { Pack, PackKind } from '../../../../assessment-specs/schema/Pack.ts';
import { packFindingText } from '../../../../assessment-specs/schema/packFindingText.ts';
import type { ScoredPack } from '../../../../assessment-specs/schema/ScoredPack.ts';

const catalogue = loadCatalogue();

function copyOf<Kind extends PackKind>(id: string, kind: Kind): Extract<Pack, { kind: Kind }> {
  const pack = catalogue.latest(id)?.pack;
  if (pack?.kind !== kind) throw new Error(`${id} is no pack of kind ${kind}`);
  return structuredClone(pack) as Extract<Pack, { kind: Kind }>;
}

const context = { hazards: copyOf('major-hazards', 'hazards'), traits: copyOf('profile-traits', 'traits') };

/** The codes that one change to a sound pack brings about, with their paths. */
function breaking<Kind extends PackKind>(id: string, kind: Kind, change: (pack: Extract<Pack, { kind: Kind }>) => void): string[] {
  const pack = copyOf(id, kind);
  change(pack);
  const findings = checkPack(pack, context);
  for (const finding of findings) for (const locale of ['zh-CN', 'en'] as const) expect(packFindingText(finding, locale), finding.code).not.toMatch(/\{\w+\}/);
  return findings.map(({ code, path }) => `${code} ${path}`);
}

const standardization = (change: (pack: ScoredPack) => void): string[] => breaking('sd-smb-standardization', 'scored', change);

/** An index that must be there. */
function at<Entry>(list: readonly Entry[], index: number): Entry {
  const entry = list[index];
  if (entry === undefined) throw new Error(`Nothing at ${index}.`);
  return entry;
}

const firstItem = (pack: ScoredPack) => at(at(at(pack.categories, 0).elements, 0).items, 0);
const item = 'categories[0].elements[0].items[0]';

describe('a sound pack', () => {
  it.each(catalogue.list().map(({ pack }) => [pack.id, pack] as const))('%s has no finding', (_, pack) => {
    expect(checkPack(pack, context)).toEqual([]);
  });
});

describe('a scored pack is refused', () => {
  it('when items do not add up to their element', () => {
    expect(standardization((pack) => { firstItem(pack).points += 1; })).toEqual(['sum.element categories[0].elements[0].points']);
  });
  it('when elements do not add up to their category', () => {
    expect(standardization((pack) => { at(pack.categories, 0).points += 100; })).toEqual(['sum.category categories[0].points', 'sum.total totalPoints']);
  });
  it('when categories do not add up to the total', () => {
    expect(standardization((pack) => { pack.totalPoints = 99_900; })).toEqual(['sum.total totalPoints']);
  });
  it('when it has no item at all', () => {
    expect(standardization((pack) => { pack.categories = []; })).toEqual(['pack.noItems categories', 'sum.total totalPoints']);
  });
  it('when an item id is used twice', () => {
    expect(standardization((pack) => { at(at(at(pack.categories, 0).elements, 0).items, 1).id = '1.1.1'; })).toContain('id.duplicate categories[0].elements[0].items[1].id');
  });
  it('when a category id, a rule id or a band id is used twice', () => {
    expect(standardization((pack) => { at(pack.categories, 1).id = '1'; })).toEqual(['id.duplicate categories[1].id']);
    expect(standardization((pack) => { at(firstItem(pack).rules, 1).id = '1.1.1-a'; })).toEqual([`id.duplicate ${item}.rules[1].id`, `reference.rule ${item}.typicalFindings[1].ruleId`]);
    expect(standardization((pack) => { pack.scoring.bands.push({ ...at(pack.scoring.bands, 0), minimum: 500 }); })).toEqual(['id.duplicate scoring.bands[1].id']);
  });
  it('when a rule id does not begin with its item id', () => {
    expect(standardization((pack) => { at(firstItem(pack).rules, 2).id = '1.1.11-c'; })).toEqual([`id.prefix ${item}.rules[2].id`]);
  });
  it('when a cap is above the item or below one step', () => {
    expect(standardization((pack) => { Object.assign(at(firstItem(pack).rules, 1), { cap: 401 }); })).toEqual([`rule.capAboveItem ${item}.rules[1].cap`]);
    expect(standardization((pack) => { Object.assign(at(firstItem(pack).rules, 1), { cap: 99 }); })).toEqual([`rule.capBelowStep ${item}.rules[1].cap`]);
  });
  it('when a rule takes more than there is', () => {
    expect(standardization((pack) => { Object.assign(at(firstItem(pack).rules, 2), { points: 401 }); })).toEqual([`rule.aboveItem ${item}.rules[2].points`]);
    expect(standardization((pack) => { Object.assign(firstItem(pack).rules, { 2: { kind: 'extra', id: '1.1.1-c', trigger: '追加', points: 2001, scope: 'category' } }); })).toEqual([`rule.aboveCategory ${item}.rules[2].points`]);
  });
  it('when a typical finding cites a rule of another item', () => {
    expect(standardization((pack) => { at(firstItem(pack).typicalFindings, 0).ruleId = '1.1.2-a'; })).toEqual([`reference.rule ${item}.typicalFindings[0].ruleId`]);
  });
  it('when it cites a criterion or a trait that is not there', () => {
    expect(standardization((pack) => { firstItem(pack).majorHazardRefs = ['MH-99-01']; })).toEqual([`reference.hazard ${item}.majorHazardRefs[0]`]);
    expect(standardization((pack) => { firstItem(pack).notApplicable = { allowed: true, condition: '没有', whenAbsent: ['unheard_of'] }; })).toEqual([`reference.trait ${item}.notApplicable.whenAbsent[0]`]);
  });
  it('when N/A is forbidden and still described, or allowed and not described', () => {
    expect(standardization((pack) => { firstItem(pack).notApplicable.condition = '无'; })).toEqual([`notApplicable.forbidden ${item}.notApplicable`]);
    expect(standardization((pack) => { firstItem(pack).notApplicable.whenAbsent = ['dust_explosion']; })).toEqual([`notApplicable.forbidden ${item}.notApplicable`]);
    expect(standardization((pack) => { firstItem(pack).notApplicable.allowed = true; })).toEqual([`notApplicable.noCondition ${item}.notApplicable.condition`]);
  });
  it('when bands do not descend or cannot be reached', () => {
    expect(breaking('sd-dual-prevention', 'scored', (pack) => { pack.scoring.bands.reverse(); })).toEqual(['band.order scoring.bands[1].minimum']);
    expect(breaking('sd-dual-prevention', 'scored', (pack) => { at(pack.scoring.bands, 0).minimum = 600; })).toEqual(['band.order scoring.bands[1].minimum']);
    expect(standardization((pack) => { at(pack.scoring.bands, 0).minimum = 1001; })).toEqual(['band.tooHigh scoring.bands[0].minimum']);
  });
  it('without the other packs only for what can be seen in it alone', () => {
    const pack = copyOf('sd-smb-standardization', 'scored');
    firstItem(pack).majorHazardRefs = ['MH-99-01'];
    expect(checkPack(pack)).toEqual([]);
  });
});

describe('the hazard catalogue is refused', () => {
  const hazards = (change: (pack: Extract<Pack, { kind: 'hazards' }>) => void): string[] => breaking('major-hazards', 'hazards', change);
  it('when a criterion or branch id is used twice or misnamed', () => {
    expect(hazards((pack) => { pack.failedDevice.id = 'MH-03-01'; })).toContain('id.duplicate failedDevice.id');
    expect(hazards((pack) => { at(at(pack.criteria, 0).branches, 1).id = 'MH-03-01-a'; })).toEqual(['id.duplicate criteria[0].branches[1].id']);
    expect(hazards((pack) => { at(at(pack.criteria, 0).branches, 1).id = 'MH-03-02-b'; })).toEqual(['id.prefix criteria[0].branches[1].id']);
  });
  it('when there is nothing to choose from', () => {
    expect(hazards((pack) => { at(pack.criteria, 0).branches = []; })).toEqual(['hazard.branches criteria[0].branches']);
    expect(hazards((pack) => { pack.criteria = []; })).toEqual(['pack.noItems criteria']);
  });
  it('when it depends on a trait or sector that is not there, or on one that its sector is not asked', () => {
    expect(hazards((pack) => { at(pack.criteria, 0).applicableWhen = ['unheard_of']; })).toEqual(['reference.trait criteria[0].applicableWhen[0]']);
    expect(hazards((pack) => { at(pack.criteria, 0).sectors = ['FARMING']; })).toEqual(['reference.sector criteria[0].sectors[0]']);
    expect(hazards((pack) => { at(pack.criteria, 0).applicableWhen = ['tobacco_co2']; })).toEqual(['hazard.traitNotAsked criteria[0].applicableWhen[0]']);
  });
});

describe('a pack of obligations is refused', () => {
  const obligations = (change: (pack: Extract<Pack, { kind: 'obligations' }>) => void): string[] => breaking('three-year-action', 'obligations', change);
  const row = 'obligations[0].schedule[0]';
  const first = (pack: Extract<Pack, { kind: 'obligations' }>) => at(at(pack.obligations, 0).schedule, 0);
  it('when ids clash or do not belong together', () => {
    expect(obligations((pack) => { at(pack.obligations, 1).id = 'TY-01'; })).toContain('id.duplicate obligations[1].id');
    expect(obligations((pack) => { first(pack).id = 'TY-99-s1'; })).toEqual([`id.prefix ${row}.id`]);
  });
  it('when a recurring row lacks its interval, due date or end', () => {
    expect(obligations((pack) => { first(pack).interval = null; })).toEqual([`schedule.interval ${row}.interval`]);
    expect(obligations((pack) => { first(pack).interval = 'yearly'; })).toEqual([`schedule.interval ${row}.interval`]);
    expect(obligations((pack) => { first(pack).due = null; })).toEqual([`schedule.due ${row}.due`, `schedule.until ${row}.until`]);
    expect(obligations((pack) => { first(pack).until = '2020-01-01'; })).toEqual([`schedule.until ${row}.until`]);
  });
  it('when it names an event, trait, sector or size that is not there', () => {
    expect(obligations((pack) => { first(pack).event = 'spot_check'; })).toEqual([`schedule.event ${row}.event`]);
    expect(obligations((pack) => { pack.events = pack.events.filter(({ id }) => id !== 'construction_project'); }).filter((found) => found.startsWith('reference.event'))).toHaveLength(1);
    expect(obligations((pack) => { first(pack).appliesWhenPresent = ['unheard_of']; })).toEqual([`reference.trait ${row}.appliesWhenPresent[0]`]);
    expect(obligations((pack) => { first(pack).appliesSectors = ['FARMING']; })).toEqual([`reference.sector ${row}.appliesSectors[0]`]);
    expect(obligations((pack) => { first(pack).appliesSize = ['tiny']; })).toEqual([`reference.size ${row}.appliesSize[0]`]);
  });
  it('when a row wants a trait present and absent', () => {
    expect(obligations((pack) => { Object.assign(first(pack), { appliesWhenPresent: ['dust_explosion'], appliesWhenAbsent: ['dust_explosion'] }); })).toEqual([`schedule.contradiction ${row}.appliesWhenAbsent`]);
  });
});

describe('a trait pack is refused', () => {
  const traits = (change: (pack: Extract<Pack, { kind: 'traits' }>) => void): string[] => breaking('profile-traits', 'traits', change);
  it('when an id is used twice across asked, period and derived traits', () => {
    expect(traits((pack) => { at(pack.derivedTraits, 0).id = 'dust_explosion'; })).toEqual(['id.duplicate derivedTraits[0].id']);
  });
  it('when a trait implies or requires what is not there', () => {
    expect(traits((pack) => { at(pack.traits, 0).implies = ['unheard_of']; })).toEqual(['reference.trait traits[0].implies[0]']);
    expect(traits((pack) => { at(pack.traits, 5).requires = ['unheard_of']; })).toEqual(['reference.trait traits[5].requires[0]', 'trait.requiresNotImplied traits[5].requires[0]']);
  });
  it('when requirements go round in a circle', () => {
    const found = traits((pack) => {
      const gate = at(pack.traits, 0);
      const follower = pack.traits.find(({ requires }) => requires.includes(gate.id));
      if (follower === undefined) throw new Error('nobody requires the first trait');
      gate.requires = [follower.id];
    });
    expect(found).toContain('trait.cycle traits[0].requires');
    expect(found).toContain('trait.order traits[0].order');
  });
  it('when a trait points to itself, stands out of order or has the wrong gate', () => {
    expect(traits((pack) => { at(pack.traits, 0).implies = [at(pack.traits, 0).id]; })).toEqual(['trait.self traits[0]']);
    expect(traits((pack) => { at(pack.traits, 0).order = 500; })).toContain('trait.order traits[1].order');
    expect(traits((pack) => { at(pack.traits, 0).gate = false; })).toEqual(['trait.gate traits[0].gate']);
  });
  it('when groups, sectors or size tables do not fit together', () => {
    expect(traits((pack) => { at(pack.traits, 0).group = 'ZOO'; })).toEqual(['reference.group traits[0].group']);
    expect(traits((pack) => { at(pack.sectors, 2).codeExcludes.push('99'); }).map((found) => found.split(' ')[0])).toEqual(['sector.prefix']);
    expect(traits((pack) => { at(pack.sectors, 1).codePrefixes.push('31'); }).map((found) => found.split(' ')[0])).toEqual(['id.duplicate']);
    expect(traits((pack) => { at(pack.sizes.tables, 0).steps.reverse(); })).toEqual(['size.steps sizes.tables[0].steps']);
    expect(traits((pack) => { pack.sizes.sectorToTable['LIGHT'] = 'NOWHERE'; })).toEqual(['reference.table sizes.sectorToTable.LIGHT']);
    expect(traits((pack) => { delete pack.sizes.sectorToTable['LIGHT']; })).toEqual(['reference.sector sizes.sectorToTable']);
    expect(traits((pack) => { at(pack.prefill, 0).trait = 'unheard_of'; })).toEqual(['reference.trait prefill[0].trait']);
  });
});
