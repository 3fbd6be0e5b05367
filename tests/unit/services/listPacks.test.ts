import { expect, it } from 'vitest';
import { loadCatalogue } from '../../../assessment-specs/catalogue.ts';
import { listPacks } from '../../../electron/services/listPacks.ts';

it('lists every pack with how much there is to assess', () => {
  const catalogue = loadCatalogue();
  const listed = listPacks(catalogue);
  expect(listed.map(({ pack, kind, entries }) => [pack.id, kind, entries])).toEqual([
    ['major-hazards', 'hazards', 64], ['profile-traits', 'traits', 86], ['sd-dual-prevention', 'scored', 51], ['sd-smb-standardization', 'scored', 135], ['three-year-action', 'obligations', 48],
  ]);
  for (const { pack, name, notices } of listed) expect(catalogue.pack(pack)).toMatchObject({ name, notices });
});
