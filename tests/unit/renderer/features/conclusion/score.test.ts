import { describe, expect, it } from 'vitest';
import { assessmentResult } from '../../../../../renderer/host/assessmentResult.ts';
import { addsUp } from '../../../../../renderer/score/explanation/addsUp.ts';
import { quotientText } from '../../../../../renderer/score/explanation/quotientText.ts';
import { trialAfterClosing } from '../../../../../renderer/features/conclusion/trialAfterClosing.ts';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import { aHazard } from '../../../../fixtures/builders/aHazard.ts';
import { aScore, anAssessment } from '../../../../fixtures/builders/anAssessment.ts';
import { anEnterprise } from '../../../../fixtures/builders/anEnterprise.ts';
import { catalogue, plausibleAnswers, sampleRecord, standardization } from '../../../../fixtures/sampleRecord.ts';

const ref = catalogue.latest(standardization.id)?.ref;
if (ref === undefined) throw new Error('The standardization pack is not shipped.');
const view = <T>(file: T) => ({ file, seq: 1, head: null, savedAt: '2026-11-20T10:00:00+08:00' });

describe('the sum of every level', () => {
  const sheet = scoreAssessment(standardization, ref, plausibleAnswers(standardization));
  it('holds for what the engine returns, open items and extras included', () => {
    expect(addsUp(sheet)).toBe(true);
    expect(addsUp(scoreAssessment(standardization, ref, {}))).toBe(true);
    const extra = standardization.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items)).find(({ rules }) => rules.some(({ kind }) => kind === 'extra'));
    const rule = extra?.rules.find(({ kind }) => kind === 'extra');
    if (extra === undefined || rule === undefined) throw new Error('The pack has no extra to try.');
    const withExtra = scoreAssessment(standardization, ref, { ...plausibleAnswers(standardization), [extra.id]: aScore(extra.id, [[rule.id, 1]]) });
    expect(withExtra.categories.flatMap(({ extras }) => extras)).not.toEqual([]);
    expect(addsUp(withExtra)).toBe(true);
  });
  it('fails when one number anywhere is a point too high', () => {
    const [first] = sheet.categories;
    if (first === undefined) throw new Error('No category.');
    expect(addsUp({ ...sheet, tally: { ...sheet.tally, earned: sheet.tally.earned + 100 } })).toBe(false);
    // balanced in itself, but no longer the sum of its parts
    expect(addsUp({ ...sheet, tally: { ...sheet.tally, earned: sheet.tally.earned + 100, deducted: sheet.tally.deducted - 100 } })).toBe(false);
    expect(addsUp({ ...sheet, categories: [{ ...first, elements: first.elements.slice(1) }, ...sheet.categories.slice(1)] })).toBe(false);
  });
});

describe('the quotient before rounding', () => {
  it('is cut after four decimals and says so', () => {
    expect(quotientText(79_000, 90_800)).toBe('87.0044…');
    expect(quotientText(100, 300)).toBe('33.3333…');
  });
  it('is exact where it can be', () => {
    expect(quotientText(83_600, 100_000)).toBe('83.6');
    expect(quotientText(0, 100)).toBe('0');
    expect(quotientText(100, 100)).toBe('100');
  });
});

describe('the trial after closing', () => {
  const item = standardization.categories.flatMap(({ elements }) => elements.flatMap(({ items }) => items)).find(({ rules }) => rules.some(({ kind }) => kind === 'forfeit'));
  const forfeit = item?.rules.find(({ kind }) => kind === 'forfeit');
  if (item === undefined || forfeit === undefined) throw new Error('The pack has no forfeit to try.');
  const result = (itemRefs: { packId: string; itemId: string }[]) => {
    const { record } = sampleRecord({ draft: true, answers: { ...plausibleAnswers(standardization), [item.id]: aScore(item.id, [[forfeit.id, 1]]) } });
    const computed = assessmentResult(view(anEnterprise({ hazards: [aHazard({ itemRefs })] })), view(anAssessment({ ...record.assessment, seal: null, sealedRecord: null, documents: [] })), catalogue);
    if (computed.kind !== 'computed') throw new Error('The packs are not there.');
    return computed;
  };
  it('gives back the items that the open hazard names and compares with the grade', () => {
    const { record, packs } = result([{ packId: standardization.id, itemId: item.id }]);
    const trial = trialAfterClosing(record, packs);
    expect(trial?.restored).toEqual([{ itemId: item.id, points: item.points }]);
    expect(Number(trial?.after)).toBeGreaterThan(Number(trial?.before));
    expect(trial?.bandName).toBe(standardization.scoring.bands[0]?.name);
  });
  it('changes nothing when the hazard names no item', () => {
    const { record, packs } = result([]);
    expect(trialAfterClosing(record, packs)).toMatchObject({ restored: [] });
  });
  it('is nothing without an open major hazard', () => {
    const { record, packs } = result([]);
    expect(trialAfterClosing({ ...record, hazards: [] }, packs)).toBeNull();
  });
});
