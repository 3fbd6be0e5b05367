import type { i18n } from 'i18next';
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Locale } from './Locale.ts';
import { loadTexts } from './loadTexts.ts';
import { zhCN } from './zh-CN/index.ts';

/** Starts the texts. Chinese is in the first bundle; English is fetched when it is chosen, before anything is shown in it. */
export async function startI18n(locale: Locale): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: locale,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN } },
    // React escapes; escaping twice would show &amp; in names
    interpolation: { escapeValue: false },
    returnNull: false,
    initAsync: false,
  });
  await loadTexts(i18next, locale);
  return i18next;
}
