import type { RefCallback } from 'react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { RowWindow } from './rowWindow.ts';
import { rowOffsets, rowWindow } from './rowWindow.ts';

const overscanPx = 480;

export interface VisibleRows extends RowWindow {
  /** belongs on the element that scrolls */
  readonly scroller: RefCallback<HTMLElement>;
  /** brings a row into view by the least way; it is drawn with the next paint */
  readonly show: (index: number) => void;
}

/**
 * Draws only what is in view of a list of thousands of rows, each of a known height. The rows that are not drawn leave their room as `above` and `below`.
 * @param heights px of each row @param coverPx how much of the top a head that stays in view covers
 */
export function useVisibleRows(heights: readonly number[], coverPx = 0): VisibleRows {
  const offsets = useMemo(() => rowOffsets(heights), [heights]);
  const element = useRef<HTMLElement | null>(null);
  const [view, setView] = useState({ top: 0, height: 1200 });
  const scroller = useCallback((found: HTMLElement | null) => {
    element.current = found;
    if (found === null) return;
    const look = () => setView((before) => before.top === found.scrollTop && before.height === found.clientHeight ? before : { top: found.scrollTop, height: found.clientHeight });
    const resized = new ResizeObserver(look);
    resized.observe(found);
    found.addEventListener('scroll', look, { passive: true });
    return () => {
      resized.disconnect();
      found.removeEventListener('scroll', look);
      element.current = null;
    };
  }, []);
  const show = useCallback((index: number) => {
    const scrolled = element.current;
    const [top, bottom] = [offsets[index], offsets[index + 1]];
    if (scrolled === null || top === undefined || bottom === undefined) return;
    if (top - coverPx < scrolled.scrollTop) scrolled.scrollTop = top - coverPx;
    else if (bottom > scrolled.scrollTop + scrolled.clientHeight) scrolled.scrollTop = bottom - scrolled.clientHeight;
    setView({ top: scrolled.scrollTop, height: scrolled.clientHeight });
  }, [offsets, coverPx]);
  return { ...rowWindow(offsets, view, overscanPx), scroller, show };
}
