import type { KeyboardEvent } from 'react';
import { useRef } from 'react';

/**
 * Arrow keys inside a group of radio-like buttons: one tab stop, arrows move the focus without answering
 * (an answer with legal weight is given by Enter, Space or its own key, never by passing over it).
 */
export function useRovingFocus(count: number, selectedIndex: number) {
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const move = (event: KeyboardEvent, index: number) => {
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    buttons.current[(index + step + count) % count]?.focus();
  };
  return (index: number) => ({
    ref: (button: HTMLButtonElement | null) => { buttons.current[index] = button; },
    tabIndex: index === Math.max(selectedIndex, 0) ? 0 : -1,
    onKeyDown: (event: KeyboardEvent) => move(event, index),
  });
}
