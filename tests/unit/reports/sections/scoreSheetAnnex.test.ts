import { describe, expect, it } from 'vitest';
import { packIndex } from '../../../../assessment-specs/engine/packIndex.ts';
import { addAnnexes } from '../../../../electron/reports/sections/annexes.ts';
import { addScoreSheetAnnex } from '../../../../electron/reports/sections/scoreSheetAnnex.ts';
import { anEvidence } from '../../../fixtures/builders/anEvidence.ts';
import { hazardRecord } from './hazardRecord.ts';
import { canReadPdf, contextOf, setSections, withoutSpace } from './setSections.ts';

describe.skipIf(!canReadPdf)('annex 5', () => {
  it.each(['passed', 'incomplete'] as const)('holds every item number of every scored pack (%s)', async (kind) => {
    const record = hazardRecord(kind);
    const { packs } = await contextOf(record);
    const { text } = await setSections(`annex5-${kind}`, record, [addScoreSheetAnnex]);
    const items = [packs.primary, ...packs.gates].flatMap(({ pack }) => packIndex(pack).items);
    expect(items).toHaveLength(135 + 51);
    expect(items.filter(({ id, title, requirement }) => !text.includes(withoutSpace(`${id}${title ?? requirement}`))).map(({ id }) => id)).toEqual([]);
    // the note under the table speaks of 未评 twice
    const open = (text.match(/未评/gu) ?? []).length - 2;
    if (kind === 'passed') expect(open).toBe(0);
    else expect(open).toBeGreaterThanOrEqual(24);
  });
});

describe.skipIf(!canReadPdf)('the other annexes', () => {
  it('list every cited file with its digest, also one whose card is lost', async () => {
    const record = hazardRecord();
    const cards = Object.entries(record.evidence);
    const [lost = '', ...rest] = cards.map(([digest]) => digest);
    const { text } = await setSections('annexes', { ...record, evidence: Object.fromEntries(cards.filter(([digest]) => digest !== lost)) }, [addAnnexes]);
    for (const digest of [lost, ...rest]) expect(text).toContain(digest.slice(0, 8));
    expect(text).toContain('证据卡片缺失');
    expect(text).toContain('印章图片');
  });

  it('print what the profile registers, and 未登记 where it registers nothing', async () => {
    const profile = { specialEquipment: [{ name: '桥式起重机', count: 2, nextInspectionOn: null }], chemicals: [{ name: '稀料', stock: '40kg', place: '调漆间' }] };
    const { text } = await setSections('annexes-profile', hazardRecord('passed', { enterprise: { profile } }), [addAnnexes]);
    for (const words of ['桥式起重机2未填写', '稀料40kg调漆间', '特种作业人员：未登记。', '有限空间：未登记。', '未附']) expect(text).toContain(words);
  });

  it('keep a card\'s dates and kind', async () => {
    const record = hazardRecord();
    const [digest = ''] = Object.keys(record.evidence);
    const card = anEvidence('整改前.png', { id: digest, kind: 'certificate', obtainedOn: '2026-11-06', validUntil: '2027-11-05' });
    const { text } = await setSections('annexes-card', { ...record, evidence: { ...record.evidence, [card.id]: card } }, [addAnnexes]);
    expect(text).toContain('证书或报告2026-11-062027-11-05');
  });
});
