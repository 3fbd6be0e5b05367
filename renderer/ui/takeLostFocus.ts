/** A ref for what takes the place of the control that was used: it takes the focus that went away with it, and none that stands elsewhere. Needs tabIndex -1. */
export function takeLostFocus(element: HTMLElement | null): void {
  if (document.activeElement === document.body) element?.focus({ preventScroll: true });
}
