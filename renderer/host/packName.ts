import { catalogue } from './catalogue.ts';

/** What a pack of this installation is called in the language of the interface; the given name where it has no such pack. */
export function packName(ref: { readonly id: string; readonly revision: number }, locale: 'zh-CN' | 'en', name: string): string {
  const entry = catalogue.list().find(({ ref: { id, revision } }) => id === ref.id && revision === ref.revision);
  const found = entry === undefined ? null : catalogue.localized(entry.ref, locale);
  return found?.ok === true ? found.value.text(ref.id, 'name', name).text : name;
}
