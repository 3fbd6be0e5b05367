import { describe, expect, it } from 'vitest';
import { commitmentSections } from '../../../../electron/reports/letters/commitment.ts';
import { inspectionFrequency } from '../../../../electron/reports/letters/inspectionFrequency.ts';
import { loadCatalogue } from '../../../../assessment-specs/catalogue.ts';
import type { ResolvedTraits } from '../../../../assessment-specs/records/resolveTraits.ts';
import { majorLoop } from '../../../fixtures/builders/aHazard.ts';
import { hazardRecord, photographedHazard } from '../sections/hazardRecord.ts';
import { canReadPdf, contextOf, setSections } from '../sections/setSections.ts';

const letter = (name: string, record: ReturnType<typeof hazardRecord>) => setSections(`commitment-${name}`, record, commitmentSections, { kind: 'commitment' });
const traits = (values: Record<string, 'yes' | 'no' | 'unknown'>): ResolvedTraits => new Map(Object.entries(values).map(([id, value]) => [id, { value, because: { kind: 'answered' } as const }]));

describe('how often the principal inspects', () => {
  const plan = loadCatalogue().latest('three-year-action');
  const packs = plan?.pack.kind === 'obligations' ? [{ ref: plan.ref, pack: plan.pack }] : [];
  const frequency = (values: Record<string, 'yes' | 'no' | 'unknown'>, of = packs) => inspectionFrequency({ packs: of, facts: { sectors: ['MACHINERY'], size: 'micro', traits: traits(values) }, today: '2026-11-20' });

  it('is by quarter only where all three key dangers are known to be absent', () => {
    const none = { molten_metal: 'no', dust_explosion: 'no', ammonia_refrigeration: 'no' } as const;
    expect([frequency(none), frequency({ ...none, dust_explosion: 'yes' }), frequency({ ...none, molten_metal: 'unknown' }), frequency({})]).toEqual(['每季度', '每月', '每月', '每月']);
  });
  it('claims no interval where no plan was chosen', () => {
    expect(frequency({}, [])).toBe('按规定的期限');
  });
});

describe('the commitment', () => {
  it.each(['passed', 'vetoed', 'failed'] as const)('exists whatever the conclusion (%s), on one page, with the planned places', async (kind) => {
    const record = hazardRecord(kind);
    const { signatureFields, pageCount } = await letter(kind, record);
    expect(pageCount).toBe(1);
    expect(signatureFields.map(({ fieldName }) => fieldName)).toEqual(record.seal?.signatures.filter(({ document }) => document === 'commitment').map(({ fieldName }) => fieldName));
    for (const { rect: [left, bottom, right, top] } of signatureFields) expect([right - left >= 126, top - bottom >= 36]).toEqual([true, true]);
  });

  it('keeps the places of both signers apart', async () => {
    const { signatureFields: [principal, witness] } = await letter('places', hazardRecord());
    expect((principal?.rect[1] ?? 0) - (witness?.rect[3] ?? 0)).toBeGreaterThan(10);
  });
});

describe.skipIf(!canReadPdf)('the words of the commitment', () => {
  it('are the seven promises with the facts they stand on', async () => {
    const { text } = await letter('words', hazardRecord());
    for (const words of ['一、亲自排查。', '二、即查即停。', '三、五项落实。', '四、年初清零。', '五、如实填报。', '六、接受监督。', '七、违诺担责。', '编号CN2026-MA3TEXT0X-01', '2026年度', '应急管理部令第10号（r1）', '64项中4项', '0项。已销号1项']) expect(text).toContain(words);
    expect(text).not.toMatch(/达标|认证|合格|可靠电子签名/u);
  });

  it('lists every open hazard, and never leaves the signatures alone on a page', async () => {
    const hazards = Array.from({ length: 14 }, (_, index) => photographedHazard(majorLoop.slice(0, 3), { id: `HZ-2026-${String(index + 1).padStart(3, '0')}` }));
    const { text, pages } = await letter('many', hazardRecord('vetoed', { hazards }));
    expect(text).toContain('14项：');
    expect(hazards.filter(({ id }) => !text.includes(id))).toEqual([]);
    const close = pages.find((page) => page.includes('承诺人：'));
    expect(close).toContain('当前未销号');
  });

  it('names the county and the office of the address, and a draft says so in place of number and date', async () => {
    const address = { city: '济宁市', county: '嘉祥县', street: '万张街道', detail: '', grid: '' };
    const { text } = await letter('draft', hazardRecord('incomplete', { enterprise: { profile: { address } } }));
    expect(text).toContain('嘉祥县应急管理局、万张街道办事处：');
    expect(text).toContain('草稿未签署');
    expect(text).not.toContain('CN2026');
  });

  it('takes the applicable count from the screening', async () => {
    const record = hazardRecord('passed', { screening: { 'MH-03-01': 'notApplicable' } });
    const { screening } = await contextOf(record, { kind: 'commitment' });
    const { text } = await letter('count', record);
    expect(text).toContain(`64项中${screening.filter(({ applies, criterion }) => applies && criterion.id !== 'MH-14-00').length}项`);
  });
});
