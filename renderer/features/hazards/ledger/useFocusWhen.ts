import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** Takes the focus at each new round (0: not wanted), but never from a field that someone types in: an entry that scrolls back into view is no reason. */
export function useFocusWhen<E extends HTMLElement>(round: number): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (round > 0 && document.activeElement?.matches('input, textarea, [contenteditable="true"]') !== true) element.current?.focus({ preventScroll: true });
  }, [round]);
  return element;
}
