import { describe, expect, it } from 'vitest';
import { addSignaturePage } from '../../../../electron/reports/sections/signaturePage.ts';
import { aMember, usualTeam } from '../../../fixtures/builders/anAssessment.ts';
import { hazardRecord } from './hazardRecord.ts';
import { canReadPdf, setSections } from './setSections.ts';

const size = ([left, bottom, right, top]: readonly [number, number, number, number]) => ({ width: right - left, height: top - bottom });

describe('the signature page', () => {
  it('has a place for every planned signature and for nobody else, wide enough for two lines under the handwriting', async () => {
    const record = hazardRecord();
    const { signatureFields, pageCount } = await setSections('signatures', record, [addSignaturePage]);
    expect(signatureFields.map(({ fieldName }) => fieldName)).toEqual(record.seal?.signatures.filter(({ document }) => document === 'report').map(({ fieldName }) => fieldName));
    for (const { rect } of signatureFields) {
      expect(size(rect).width).toBeGreaterThanOrEqual(126);
      expect(size(rect).height).toBeGreaterThanOrEqual(44);
    }
    expect(pageCount).toBe(1);
  });

  it('breaks a long team over pages without losing a place', async () => {
    const more = Array.from({ length: 14 }, (_, index) => aMember(`x${index}`, ['assessor'], { name: `组员${'甲乙丙丁戊己庚辛壬癸子丑寅卯'[index]}` }));
    const { signatureFields, pageCount } = await setSections('signatures-many', hazardRecord('passed', { assessment: { team: [...usualTeam, ...more] } }), [addSignaturePage]);
    expect(signatureFields).toHaveLength(19);
    expect(pageCount).toBeGreaterThan(1);
  });
});

describe.skipIf(!canReadPdf)('the words of the signature page', () => {
  it('keep 完整, 身份, 时间 and 效力 apart and claim nothing', async () => {
    const { text } = await setSections('signatures-words', hazardRecord(), [addSignaturePage]);
    for (const words of ['自述，未核验', '已另行核对', '没有可信时间戳', '由接收单位决定', '取决于本软件无法得知的事实', '不设签名域', '我已阅读全部结论，对报告真实性负责。', '编制', '批准', 'AB:AB:AB']) expect(text).toContain(words);
    expect(text).not.toContain('可靠电子签名');
  });

  it('promises no digest and no fingerprint before the seal', async () => {
    const { text } = await setSections('signatures-draft', hazardRecord('incomplete'), [addSignaturePage]);
    expect(text).toContain('封存后印出');
    expect(text).not.toContain('内容摘要（SHA-256）');
    expect(text).toContain('签名位置');
  });
});
