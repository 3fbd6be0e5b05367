import { useEffect } from 'react';
import { searchWords } from './itemSearch.ts';

const highlightName = 'az-found';

function rangesOf(root: Element, words: readonly string[]): readonly Range[] {
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    // not NFKC here: it changes lengths, and a range counts the characters that stand there
    const text = (node.textContent ?? '').toLowerCase();
    for (const word of words) {
      for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, Math.min(at + word.length, node.textContent?.length ?? 0));
        ranges.push(range);
      }
    }
  }
  return ranges;
}

/** Marks what is searched for wherever it stands inside the elements given, rows that appear later included. A browser without the highlight API only filters. */
export function useSearchMarks(query: string, selector: string): void {
  useEffect(() => {
    const words = searchWords(query);
    if (words.length === 0 || !('highlights' in CSS)) return;
    let frame = 0;
    const mark = () => {
      frame = 0;
      CSS.highlights.set(highlightName, new Highlight(...[...document.querySelectorAll(selector)].flatMap((root) => rangesOf(root, words))));
    };
    const soon = () => { if (frame === 0) frame = requestAnimationFrame(mark); };
    const observer = new MutationObserver(soon);
    for (const root of document.querySelectorAll(selector)) observer.observe(root, { subtree: true, childList: true, characterData: true });
    soon();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      CSS.highlights.delete(highlightName);
    };
  }, [query, selector]);
}
