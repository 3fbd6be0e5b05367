import type { RefObject } from 'react';
import { useEffect, useRef } from 'react';

/** Takes the focus when `wanted` turns true, but never from a field that someone types in: an entry that scrolls back into view is no reason. */
export function useFocusWhen<E extends HTMLElement>(wanted: boolean): RefObject<E | null> {
  const element = useRef<E>(null);
  useEffect(() => {
    if (wanted && document.activeElement?.matches('input, textarea, [contenteditable="true"]') !== true) element.current?.focus({ preventScroll: true });
  }, [wanted]);
  return element;
}
