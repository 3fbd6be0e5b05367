import { expect, it } from 'vitest';
import { catalogue, loadEnglishPacks } from '../../../../renderer/host/catalogue.ts';

it('gives the criteria in Chinese at once, and in English once their texts have been fetched', async () => {
  const newest = catalogue.latest('sd-smb-standardization');
  if (newest?.pack.kind !== 'scored') throw new Error('The pack that ships is missing.');
  const { id, name } = newest.pack.categories[0]?.elements[0] ?? { id: '', name: '' };
  const english = () => {
    const found = catalogue.localized(newest.ref, 'en');
    return found.ok ? found.value.text(id, 'name', name) : null;
  };
  expect(english()).toMatchObject({ text: name });
  await loadEnglishPacks();
  expect(english()?.text).toMatch(/^[A-Za-z]/);
});
