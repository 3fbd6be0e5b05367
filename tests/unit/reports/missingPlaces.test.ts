import { describe, expect, it } from 'vitest';
import { aScore } from '../../fixtures/builders/anAssessment.ts';
import { missingPlaces, recordFields } from '../../../electron/reports/missingPlaces.ts';
import { aHazard } from '../../fixtures/builders/aHazard.ts';
import { sampleRecord } from '../../fixtures/sampleRecord.ts';

const self = (note: string) => ({ layers: { self: { 'sd-smb-standardization': { '7.2.3': aScore('7.2.3', [], { note }) } }, expert: {}, evaluator: {} } });

describe('missingPlaces', () => {
  it('finds notes, hazards and the story of the assessment', () => {
    const { record } = sampleRecord({ draft: true, enterprise: { hazards: [aHazard({ description: '𪚥' })] }, assessment: self('氧气𪚥瓶') });
    expect(missingPlaces(recordFields(record), ['𪚥'], new Map()).map(({ place }) => place)).toEqual(['考评内容 7.2.3：扣分点及原因', '第7章 重大事故隐患判定：HZ-2026-001']);
  });

  it('names a field once, however often the character stands in it', () => {
    const { record } = sampleRecord({ draft: true, assessment: self('𪚥𪚥𪚥') });
    expect(missingPlaces(recordFields(record), ['𪚥'], new Map())).toHaveLength(1);
  });

  it('falls back on the chapter where it was printed first', () => {
    expect(missingPlaces(recordFields(sampleRecord().record), ['☃'], new Map([['☃', '自评组织与依据']]))).toEqual([{ character: '☃', place: '自评组织与依据' }]);
  });

  it('has nothing to say when nothing is missing', () => {
    expect(missingPlaces(recordFields(sampleRecord().record), [], new Map())).toEqual([]);
  });
});
