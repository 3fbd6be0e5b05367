import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../assessment-specs/catalogue.ts';
import type { WorkPlace } from '../../../../../electron/contract/WorkPlace.ts';
import { scoringStart } from '../../../../../renderer/features/assessment/scoringStart.ts';

const entry = loadCatalogue().latest('sd-smb-standardization');
if (entry?.pack.kind !== 'scored') throw new Error('The standardization pack is not a scored one.');
const roles = [{ role: 'primary', mandatory: true, ref: entry.ref, pack: entry.pack, band: null }] as const;
const place: WorkPlace = { packId: entry.ref.id, itemId: '4.1.2', view: 'tree', filter: 'deducted', search: '培训', at: '2026-11-24T16:30:00+08:00' };
const nothing = { packId: null, itemId: null };

describe('where scoring begins', () => {
  it('goes on where it was left, with view, filter and search', () => {
    expect(scoringStart(roles, nothing, place)).toEqual({ packId: entry.ref.id, start: { itemId: '4.1.2', filter: 'deducted', search: '培训', view: 'tree', resumed: { itemId: '4.1.2', at: place.at } } });
  });
  it('follows an address before the place, but keeps the view', () => {
    expect(scoringStart(roles, { packId: entry.ref.id, itemId: '1.1.1' }, place).start).toEqual({ itemId: '1.1.1', filter: 'all', search: '', view: 'tree', resumed: null });
  });
  it('passes over what is no longer known', () => {
    expect(scoringStart(roles, nothing, { ...place, packId: 'gone' })).toMatchObject({ packId: null, start: { itemId: null, resumed: null } });
    expect(scoringStart(roles, nothing, { ...place, itemId: '99.9', filter: 'gone' }).start).toMatchObject({ itemId: null, filter: 'all', resumed: null });
  });
});
