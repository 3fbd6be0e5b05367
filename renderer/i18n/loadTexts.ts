import type { i18n } from 'i18next';
import type { Locale } from './Locale.ts';

/** Fetches a language's texts unless they are there; Chinese always is. Rejects when the page's own files cannot be had any more. */
export async function loadTexts(texts: i18n, locale: Locale): Promise<void> {
  if (locale === 'zh-CN' || texts.hasResourceBundle(locale, 'translation')) return;
  const { en } = await import('./en/index.ts');
  texts.addResourceBundle(locale, 'translation', en);
}
