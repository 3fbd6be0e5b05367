import { describe, expect, it } from 'vitest';
import { scoreAssessment } from '../../../../../assessment-specs/engine/scoreAssessment.ts';
import { pathKeys } from '../../../../../renderer/score/explanation/pathKeys.ts';
import { standardization } from '../../../../fixtures/sampleRecord.ts';

const sheet = scoreAssessment(standardization, { id: standardization.id, revision: 1, digest: 'a'.repeat(64) }, {});

describe('the rows that a question opens', () => {
  it('are the way down to the number and the number itself', () => {
    expect(pathKeys(sheet, { level: 'total' })).toEqual(['total']);
    expect(pathKeys(sheet, { level: 'category', id: '6' })).toEqual(['total', 'category 6']);
    expect(pathKeys(sheet, { level: 'element', id: '6.2' })).toEqual(['total', 'category 6', 'element 6.2']);
    expect(pathKeys(sheet, { level: 'item', id: '6.2.5' })).toEqual(['total', 'category 6', 'element 6.2', 'item 6.2.5']);
  });

  it('is the total for a place that the sheet does not have', () => {
    expect(pathKeys(sheet, { level: 'item', id: '99.1' })).toEqual(['total']);
  });
});
