import type { Page } from '@playwright/test';
import { tokens } from '../../../renderer/ui/theme/tokens.ts';
import { zhCN } from '../../../renderer/i18n/zh-CN/index.ts';

/** Everything that can be read on the page: texts in view, and the words of controls that show none. */
export async function readScreen(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const seen = (element: Element | null) => element?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) === true;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (parentElement?.closest('style, script') == null && seen(parentElement) && textContent?.trim()) texts.push(textContent.trim());
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title], [alt]')) {
      if (!seen(element)) continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) if (element.getAttribute(name)?.trim()) texts.push(element.getAttribute(name)?.trim() ?? '');
    }
    return texts;
  });
}

const keyPattern = new RegExp(`\\b(${Object.keys(zhCN).join('|')})\\.[A-Za-z]+(\\.[A-Za-z0-9]+)+\\b`);

/** Texts that are a key in place of its words, or that hold a place nobody filled. */
export const untranslated = (texts: readonly string[]): readonly string[] => texts.filter((text) => keyPattern.test(text) || text.includes('{{'));

/** Every piece of text inside a stored record: what people wrote is in their own language. */
export function writtenTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(writtenTexts);
}

const chinese = /\p{Script=Han}/u;

/** Chinese that stands in an English screen and was not written by the user. The name of the app and of the language and the letters of the plates stay. */
export function leftChinese(texts: readonly string[], written: readonly string[]): readonly string[] {
  const known = [...new Set([...written.flatMap((text) => [text, ...text.split('\n')]), '安准', '简体中文', ...Object.values(tokens.verdict).map(({ letter }) => letter)])].map((text) => text.trim()).filter((text) => chinese.test(text)).sort((a, b) => b.length - a.length);
  // the chip of who scored an item shows how a name begins
  const initial = (text: string) => known.some((word) => word.length <= 4 && word.startsWith(text));
  return [...new Set(texts.filter((text) => !initial(text) && chinese.test(known.reduce((rest, text_) => rest.split(text_).join(''), text))))];
}

/** Parts of the page that would have to be scrolled sideways, by their class. Tables may: they have a place of their own for it. */
export async function sidewaysOverflow(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => [document.documentElement, document.body, ...document.querySelectorAll('.az-app, .az-main, .az-page, .az-split-main, .az-split-help, .az-footer, .az-header')]
    .filter((element) => element.scrollWidth > element.clientWidth + 1).map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} in ${element.clientWidth}`));
}
