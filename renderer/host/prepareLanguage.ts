import i18next from 'i18next';
import type { Settings } from '../../electron/contract/views.ts';
import type { Failure } from '../../electron/contract/Reply.ts';
import { loadTexts } from '../i18n/loadTexts.ts';
import { loadEnglishPacks } from './catalogue.ts';

/** Has a language's words and criteria at hand before anything is shown in it. @returns why they could not be had, or null */
export async function prepareLanguage(locale: Settings['locale']): Promise<Failure | null> {
  if (locale === 'zh-CN') return null;
  try {
    await Promise.all([loadTexts(i18next, locale), loadEnglishPacks()]);
    return null;
  } catch {
    // the page's own files come from the same door as everything else
    return { code: 'call.unreachable', params: {} };
  }
}
