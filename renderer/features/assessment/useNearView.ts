import type { RefCallback } from 'react';
import { useCallback, useState } from 'react';

/** how far outside the view something is drawn already: some turns of the wheel */
const marginPx = 900;
/** of a row and of an element's head at the base size; what was drawn once is known better */
const rowPx = 37;
const headPx = 32;

export interface NearView {
  /** belongs on the element's tbody */
  readonly body: RefCallback<HTMLTableSectionElement>;
  readonly drawn: boolean;
  /** height to keep while it is not drawn */
  readonly roomPx: number;
}

/**
 * Whether a part of a long table is near what is in view. Rows that are far cost layout at every key press; their room stays, measured when they were drawn last.
 * @param always drawn wherever it is @param rows how many, for the room of what was never drawn
 */
export function useNearView(always: boolean, rows: number): NearView {
  const [near, setNear] = useState(false);
  const [measuredPx, setMeasuredPx] = useState<number | null>(null);
  const drawn = always || near;
  const body = useCallback((element: HTMLTableSectionElement | null) => {
    if (element === null) return;
    const observer = new IntersectionObserver((entries) => {
      const entry = entries.at(-1);
      if (entry === undefined) return;
      if (!entry.isIntersecting && entry.boundingClientRect.height > 0) setMeasuredPx(entry.boundingClientRect.height);
      setNear(entry.isIntersecting);
    }, { root: element.closest('.az-split-main'), rootMargin: `${marginPx}px 0px` });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { body, drawn, roomPx: measuredPx ?? headPx + rows * rowPx };
}
