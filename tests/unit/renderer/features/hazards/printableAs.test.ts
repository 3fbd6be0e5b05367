import { describe, expect, it } from 'vitest';
import { printableAs } from '../../../../../renderer/features/hazards/printableAs.ts';
import { aHazardAfter, majorLoop } from '../../../../fixtures/builders/aHazard.ts';

describe('what can be printed of a hazard', () => {
  it('is the notice until the work is done and the acceptance record from the acceptance on', () => {
    expect(printableAs(aHazardAfter(majorLoop.slice(0, 5)))).toEqual(['rectificationNotice', 'hazardNotice']);
    expect(printableAs(aHazardAfter(majorLoop.slice(0, 6)))).toEqual(['hazardNotice']);
    expect(printableAs(aHazardAfter(majorLoop.slice(0, 7)))).toEqual(['acceptanceRecord', 'hazardNotice']);
  });
  it('is no public notice of an ordinary one', () => {
    expect(printableAs(aHazardAfter([], { grade: 'general', basis: { kind: 'general', citation: '' } }))).toEqual(['rectificationNotice']);
  });
});
