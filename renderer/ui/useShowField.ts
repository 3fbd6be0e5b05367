import { useEffect } from 'react';

/** Brings the field, or the panel, of that name into view once the page is drawn, and gives a field the focus. @param name as it is printed; null: nothing is asked for */
export function useShowField(name: string | null): void {
  useEffect(() => {
    if (name === null) return;
    const named = [...document.querySelectorAll<HTMLElement>('.az-h3, .az-h2')].find((element) => element.textContent.trim() === name);
    named?.scrollIntoView({ block: 'center' });
    named?.closest('label')?.querySelector<HTMLElement>('input, textarea')?.focus({ preventScroll: true });
  }, [name]);
}
