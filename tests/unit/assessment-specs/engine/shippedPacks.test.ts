import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import type { PackRole } from '../../../../assessment-specs/records/AssessmentFile.ts';
import { checkRecord } from '../../../../assessment-specs/engine/checkRecord.ts';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import { obligationSummary } from '../../../../assessment-specs/engine/obligationSummary.ts';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { resolvePacks } from '../../../../assessment-specs/engine/resolvePacks.ts';
import { screening } from '../../../../assessment-specs/engine/screening.ts';
import { allFull, scored } from './buildPack.ts';
import { buildRecord, screened } from './buildRecord.ts';

const catalogue = loadCatalogue();
const ref = (id: string) => catalogue.latest(id)!.ref;
const gateRef = ref('sd-dual-prevention');

function rolesWith(bandId: string): PackRole[] {
  return [
    { role: 'primary', pack: ref('sd-smb-standardization') }, { role: 'gate', pack: gateRef, mandatory: true, bandId }, { role: 'hazards', pack: ref('major-hazards') },
    { role: 'obligations', pack: ref('three-year-action') }, { role: 'traits', pack: ref('profile-traits') },
  ];
}

const bands = catalogue.scored(gateRef);
const lowestBand = bands.ok ? bands.value.scoring.bands.at(-1)!.id : '';

function shipped() {
  const record = buildRecord({ assessment: { packs: rolesWith(lowestBand) }, profile: { sectors: ['MACHINERY'] } });
  const resolved = resolvePacks(record, catalogue);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.problems));
  return { record: { ...record, assessment: { ...record.assessment, layers: { self: {}, expert: {}, evaluator: {} } } }, packs: resolved.packs };
}

describe('the engine over the packs that are shipped', () => {
  it('passes a full and clean record with 100.0 of 1000 points in both standards', () => {
    const { record, packs } = shipped();
    const asked = screening(record, packs).filter((line) => line.applies);
    const full = {
      ...record,
      assessment: {
        ...record.assessment,
        screening: Object.fromEntries(asked.map((line) => [line.criterion.id, screened('no')])),
        layers: { ...record.assessment.layers, self: { 'sd-smb-standardization': allFull(packs.primary.pack), 'sd-dual-prevention': allFull(packs.gates[0]!.pack) } },
      },
    };
    expect(checkRecord(full, packs)).toEqual([]);
    const { kind, grade, packs: results } = conclude(full, packs);
    expect([kind, grade?.name, results.map(({ sheet }) => [sheet.tally.standard, sheet.progress.items, sheet.percent?.text])]).toEqual([
      'passed', '三级达标', [[100_000, 135, '100.0'], [100_000, 51, '100.0']],
    ]);
  });

  it('leaves nothing of an item with a forfeit, and adds up, when every rule of every item is triggered', () => {
    const { packs } = shipped();
    for (const { ref: packRef, pack } of [packs.primary, ...packs.gates]) {
      const worst = Object.fromEntries(packIndex(pack).items.map((item) => [
        item.id, scored(item.id, Object.fromEntries(item.rules.map((rule) => [rule.id.slice(-1), rule.kind === 'each' ? 9999 : 1]))),
      ]));
      const { record } = shipped();
      const { packs: results } = conclude({ ...record, assessment: { ...record.assessment, layers: { ...record.assessment.layers, self: { [packRef.id]: worst } } } }, packs);
      const sheet = results.find((one) => one.sheet.pack.id === packRef.id)?.sheet;
      const forfeited = sheet!.categories.flatMap((category) => category.elements.flatMap((element) => element.items)).filter((item) => item.state === 'forfeited');
      expect(forfeited.length).toBe(packIndex(pack).items.filter((item) => item.rules.some((rule) => rule.kind === 'forfeit')).length);
      expect(forfeited.every((item) => item.tally.earned === 0)).toBe(true);
      expect(sheet!.tally.deducted + sheet!.tally.earned).toBe(sheet!.tally.standard);
    }
  });

  it('lists the duties of the three years, one of each variant', () => {
    const { record, packs } = shipped();
    const { lines, counts } = obligationSummary(record, packs, '2026-11-24');
    const ids = lines.map((line) => line.obligation.id);
    expect(counts.applicable + counts.toConfirm).toBe(lines.length);
    expect([ids.includes('TY-13'), ids.includes('TY-14'), ids.includes('TY-11')]).toEqual([false, true, false]);
    expect(lines.find((line) => line.obligation.id === 'TY-14')).toMatchObject({ applies: 'unknown', state: 'unanswered', nextDue: '2026-11-30', daysLeft: 6, overdue: false });
  });

  it('says which packs of a record cannot be used', () => {
    const roles = rolesWith('no-such-band');
    roles[2] = { role: 'hazards', pack: { ...ref('major-hazards'), digest: '0'.repeat(64) } };
    roles[3] = { role: 'obligations', pack: ref('profile-traits') };
    const resolved = resolvePacks(buildRecord({ assessment: { packs: roles } }), catalogue);
    expect(resolved.ok ? [] : resolved.problems.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'rolesInvalid assessment.packs', 'bandUnknown assessment.packs[1].bandId', 'packUnknown assessment.packs[2]', 'packOfWrongKind assessment.packs[3]',
    ]);
  });
});
