import { describe, expect, it } from 'vitest';
import { describeReason } from '../../../../../assessment-specs/engine/describeReason.ts';
import { resolvePacks } from '../../../../../assessment-specs/engine/resolvePacks.ts';
import { liftSteps } from '../../../../../renderer/features/conclusion/liftSteps.ts';
import { localizeReason } from '../../../../../renderer/features/conclusion/localizeReason.ts';
import { reasonAddress } from '../../../../../renderer/features/conclusion/reasonAddress.ts';
import { sealProblemText } from '../../../../../renderer/features/conclusion/sealProblemText.ts';
import { newRowId } from '../../../../../renderer/features/conclusion/newRowId.ts';
import { startI18n } from '../../../../../renderer/i18n/startI18n.ts';
import { aHazard, aHazardAfter } from '../../../../fixtures/builders/aHazard.ts';
import { catalogue, sampleRecord } from '../../../../fixtures/sampleRecord.ts';

const resolution = resolvePacks(sampleRecord({ draft: true }).record, catalogue);
if (!resolution.ok) throw new Error('The packs are not there.');
const { packs } = resolution;
const place = { enterpriseId: 'e-1', assessmentId: 'a-1', packs };

describe('where a reason is settled', () => {
  it('is the item, the question or the hazard that it cites', () => {
    expect(reasonAddress({ code: 'unanswered', ref: 'sd-smb-standardization', packName: '', count: 2, first: ['6.2.5', '6.2.6'] }, place)).toEqual({ act: 'score', to: '/e/e-1/a/a-1/score?pack=sd-smb-standardization&item=6.2.5' });
    expect(reasonAddress({ code: 'toCheck', ref: 'MH-07-07', article: '', title: '' }, place)).toEqual({ act: 'screen', to: '/e/e-1/a/a-1/hazards?criterion=MH-07-07' });
    expect(reasonAddress({ code: 'openMajorHazard', ref: 'HZ-2026-001', criterionId: null, article: '', title: '', state: 'found', since: '2026-11-06' }, place)).toEqual({ act: 'hazard', to: '/e/e-1/hazards/HZ-2026-001' });
  });
  it('finds the pack of an unfounded 空项 by its name', () => {
    const gate = packs.gates[0];
    if (gate === undefined) throw new Error('No gate.');
    expect(reasonAddress({ code: 'unfoundedNotApplicable', ref: '1.1', packName: gate.pack.name, traits: [] }, place)?.to).toContain(`pack=${gate.ref.id}`);
  });
  it('is nowhere for what needs nothing', () => {
    expect(reasonAddress({ code: 'noOpenMajorHazard', ref: 'major-hazards', screened: 7, closed: 1 }, place)).toBeNull();
  });
});

describe('a reason in English', () => {
  const both = [packs.primary, packs.hazards].map(({ ref, pack }) => {
    const found = catalogue.localized(ref, 'en');
    if (!found.ok) throw new Error('No English texts.');
    return { original: pack, shown: found.value.pack() };
  });
  it('names pack, grade and criterion in English', () => {
    const threshold = localizeReason({ code: 'thresholdReached', ref: packs.primary.ref.id, packName: packs.primary.pack.name, percent: '87.0', threshold: '60.0', bandName: packs.primary.pack.scoring.bands[0]?.name ?? '' }, both);
    expect(describeReason(threshold, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
    const [criterion] = packs.hazards.pack.criteria;
    if (criterion === undefined) throw new Error('No criterion.');
    const toCheck = localizeReason({ code: 'toCheck', ref: criterion.id, article: criterion.article, title: criterion.title }, both);
    expect(describeReason(toCheck, 'en')).not.toMatch(/[\u4e00-\u9fff]/);
  });
  it('leaves what people wrote as it is', () => {
    const reason = { code: 'yesWithoutHazard', ref: packs.hazards.pack.failedDevice.id, article: '第十四条', title: '调漆间报警探头' } as const;
    expect(localizeReason(reason, both)).toMatchObject({ ref: reason.ref, title: reason.title });
  });
});

describe('the steps that lift a veto', () => {
  it('begin with the measures and name who may do what', () => {
    const steps = liftSteps(aHazard(), '甲负责');
    expect(steps.map(({ state }) => state)).toEqual(['next', 'later', 'later', 'later', 'later', 'later']);
    expect(steps.at(-1)).toMatchObject({ name: 'closed', person: '甲负责' });
  });
  it('are taken in their order, with the event, and carry the deadline', () => {
    const steps = liftSteps(aHazardAfter(['evidenceAdded', 'ordered', 'reported', 'planned']), '甲负责');
    expect(steps.map(({ state }) => state)).toEqual(['taken', 'taken', 'taken', 'next', 'later', 'later']);
    expect(steps[1]?.event?.kind).toBe('reported');
    expect(steps[3]).toMatchObject({ name: 'done', deadline: '2026-11-17', person: '丙整改' });
  });
  it('start over once the hazard is reopened', () => {
    const steps = liftSteps(aHazardAfter(['evidenceAdded', 'ordered', 'reported', 'planned', 'started', 'done', 'accepted', 'closed', 'reopened']), '甲负责');
    expect(steps.every(({ state, event }) => state !== 'taken' && event === null)).toBe(true);
  });
});

describe('what stands in the way of the seal', () => {
  it('is told in one sentence with its names', async () => {
    const texts = await startI18n('zh-CN');
    expect(sealProblemText(texts.t, { kind: 'principalDiffers', team: '张三', profile: '' })).toBe('签署人员里的主要负责人是“张三”，企业画像里是“—”。');
    expect(sealProblemText(texts.t, { kind: 'tooFewSigners', signers: 1 })).toBe('至少要两个人签字，现在是 1 个。');
    expect(sealProblemText(texts.t, { kind: 'incomplete' })).toContain('尚未完成');
  });
});

describe('ids of new rows', () => {
  it('never repeat one that is taken', () => {
    expect(newRowId('i', [])).toBe('i-1');
    expect(newRowId('i', ['i-2'])).toBe('i-3');
    expect(newRowId('m', ['m1', 'm-3', 'm-2'])).toBe('m-4');
  });
});
