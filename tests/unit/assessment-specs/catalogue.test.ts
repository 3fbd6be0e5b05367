import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../assessment-specs/catalogue.ts';
import type { Pack } from '../../../assessment-specs/schema/Pack.ts';
import type { PackRef } from '../../../assessment-specs/schema/PackRef.ts';

const shipped = loadCatalogue();
const refOf = (id: string): PackRef => {
  const entry = shipped.latest(id);
  if (entry === null) throw new Error(id);
  return entry.ref;
};
const standardization = refOf('sd-smb-standardization');
const copy = (): Extract<Pack, { kind: 'scored' }> => {
  const found = shipped.scored(standardization);
  if (!found.ok) throw new Error('no standardization');
  return structuredClone(found.value);
};

describe('the catalogue', () => {
  it('hands out a pack by its exact ref, deeply frozen', () => {
    const found = shipped.scored(standardization);
    if (!found.ok) throw new Error('no standardization');
    expect(found.value.id).toBe('sd-smb-standardization');
    const item = found.value.categories[0]?.elements[0]?.items[0];
    if (item === undefined) throw new Error('no first item');
    expect(() => { item.lookAt.documents.push('x'); }).toThrow(TypeError);
    expect(() => { found.value.totalPoints = 1; }).toThrow(TypeError);
  });

  it('refuses another digest, revision, id or kind with what and why', () => {
    const digest = '0'.repeat(64);
    expect(shipped.find({ ...standardization, digest })).toEqual({ ok: false, error: { code: 'pack.digestDiffers', id: standardization.id, revision: 1, expected: digest, found: standardization.digest } });
    expect(shipped.find({ ...standardization, revision: 2 })).toEqual({ ok: false, error: { code: 'pack.revisionUnknown', id: standardization.id, revision: 2 } });
    expect(shipped.find({ ...standardization, id: 'unheard-of' })).toEqual({ ok: false, error: { code: 'pack.unknown', id: 'unheard-of' } });
    expect(shipped.hazards(standardization)).toEqual({ ok: false, error: { code: 'pack.otherKind', id: standardization.id, kind: 'scored' } });
    expect(shipped.pack({ ...standardization, digest })).toBeNull();
    expect(shipped.latest('unheard-of')).toBeNull();
  });

  it('adds a later revision at run time and then calls it the latest', () => {
    const catalogue = loadCatalogue();
    const added = catalogue.add({ ...copy(), revision: 2 });
    if (!added.ok) throw new Error(added.error.code);
    expect(added.value.origin).toBe('added');
    expect(catalogue.latest('sd-smb-standardization')?.ref).toEqual(added.value.ref);
    expect(catalogue.pack(standardization)?.revision).toBe(1);
    expect(catalogue.list()).toHaveLength(6);
  });

  it('takes the same pack again without change and refuses other content under its name', () => {
    const catalogue = loadCatalogue();
    const same = catalogue.add(copy());
    expect(same.ok && same.value.ref).toEqual(standardization);
    const other = catalogue.add({ ...copy(), name: '另一份' });
    expect(other).toMatchObject({ ok: false, error: { code: 'pack.digestDiffers', expected: standardization.digest } });
    expect(catalogue.list()).toHaveLength(5);
  });

  it('runs an added pack through the same checks as a shipped one', () => {
    const catalogue = loadCatalogue();
    expect(catalogue.add({ ...copy(), revision: 2, totalPoints: 1 })).toMatchObject({ ok: false, error: { code: 'pack.invalid', findings: [{ code: 'sum.total', path: 'totalPoints' }] } });
    expect(catalogue.add({ ...copy(), revision: 2, extra: 1 })).toMatchObject({ ok: false, error: { code: 'pack.invalid', findings: [{ code: 'schema.unknownKey', path: 'extra' }] } });
    expect(catalogue.add(null)).toMatchObject({ ok: false, error: { code: 'pack.invalid' } });
    expect(catalogue.add({ ...copy(), revision: 2 }, { pack: 'x', revision: 2, locale: 'en', texts: {}, words: {} })).toMatchObject({ ok: false, error: { code: 'pack.invalid' } });
    expect(catalogue.latest('sd-smb-standardization')?.ref.revision).toBe(1);
  });

  it('shows English where there is some and Chinese, marked, where there is none', () => {
    const catalogue = loadCatalogue();
    const added = catalogue.add({ ...copy(), revision: 2 }, {
      pack: standardization.id, revision: 2, locale: 'en', texts: { 1: { name: 'Safety objectives' }, '1.1.1': { title: 'Objectives management procedure' } }, words: {},
    });
    if (!added.ok) throw new Error(added.error.code);
    const localized = catalogue.localized(added.value.ref, 'en');
    if (!localized.ok) throw new Error(localized.error.code);
    const view = localized.value;
    expect(view.text('1.1.1', 'title', '目标管理办法')).toEqual({ text: 'Objectives management procedure', lang: 'en' });
    expect(view.text('1.1.1', 'typicalFindings.0.text', '中文问题')).toEqual({ text: '中文问题', lang: 'zh-CN' });
    expect(view.untranslated()).toBeGreaterThan(0);
    const pack = view.pack();
    expect(pack.kind === 'scored' && pack.categories[0]?.name).toBe('Safety objectives');
  });

  it('shows the Chinese text unchanged in Chinese', () => {
    const localized = shipped.localized(standardization, 'zh-CN');
    if (!localized.ok) throw new Error(localized.error.code);
    expect(localized.value.pack()).toBe(shipped.pack(standardization));
    expect(localized.value.text('1.1.1', 'title', '目标管理办法')).toEqual({ text: '目标管理办法', lang: 'zh-CN' });
    expect(localized.value.untranslated()).toBe(0);
  });
});
