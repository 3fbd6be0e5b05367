import type { Overlay } from './Overlay.ts';
import type { Pack } from './Pack.ts';
import { mapPackTexts, packTexts } from './packTexts.ts';

export type PackLocale = 'zh-CN' | 'en';

/** A text and the language it is in, for the `lang` attribute and for marking what is not translated. */
export type LocalizedText = { readonly text: string; readonly lang: PackLocale };

/** The texts of one pack in one language. */
export interface LocalizedPack {
  readonly locale: PackLocale;
  /**
   * @param id an id of the pack (item, rule, criterion, trait …), a sector code, or the pack id for its own texts
   * @param field the way down from there: `requirement`, `trigger`, `lookAt.documents.0`, `notices.1`
   * @param chinese the text that the pack holds there; comes back, marked as Chinese, when there is no translation
   */
  text(id: string, field: string, chinese: string): LocalizedText;
  /** The pack with every translated text in place; for showing only, it has no digest. */
  pack(): Pack;
  /** How many texts have no translation. */
  untranslated(): number;
}

/** @param overlay undefined for Chinese, or where there is no translation */
export function localizePack(pack: Pack, overlay: Overlay | undefined, locale: PackLocale): LocalizedPack {
  const translation = (id: string, field: string, chinese: string): string | undefined => overlay?.texts[id]?.[field] ?? overlay?.words[chinese];
  return {
    locale,
    text: (id, field, chinese) => {
      const text = translation(id, field, chinese);
      return text === undefined ? { text: chinese, lang: 'zh-CN' } : { text, lang: 'en' };
    },
    pack: () => (overlay === undefined ? pack : mapPackTexts(pack, (id, field, chinese) => translation(id, field, chinese) ?? chinese)),
    untranslated: () => (locale === 'zh-CN' ? 0 : packTexts(pack).filter(({ id, field, text }) => translation(id, field, text) === undefined).length),
  };
}
