import { useEffect, useEffectEvent } from 'react';
import type { KeyHint } from './KeyHints.tsx';
import { useAnnouncedKeys } from './KeyHelpContext.tsx';

export interface KeyBinding {
  /** KeyboardEvent.key in lower case: 'j', 'enter', '+', '?' , 'arrowdown'; with 'ctrl+' before it for Ctrl or Cmd: 'ctrl+z', 'ctrl+shift+z' */
  readonly key: string;
  readonly run: () => void;
  /** how the help dialog names it; bindings of one kind (1-9) need it only once */
  readonly hint?: KeyHint;
}

const typingSelector = 'input:not([type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable="true"], [role="combobox"]';
/** Enter and Space belong to these when they have the focus */
const pressableSelector = 'button, a[href], [role="radio"], [role="option"], summary';

/** arrows belong to these: they go on to the next of the group */
const arrowedSelector = 'input[type="radio"], [role="radio"], [role="tab"], [role="menuitem"], [role="option"]';

/** The binding's name of an event: 'ctrl+z', 'ctrl+shift+z', 'j', '+'. Without Ctrl, Shift is not named: it already changed the key. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  return `${event.ctrlKey || event.metaKey ? `ctrl+${event.shiftKey ? 'shift+' : ''}` : ''}${event.key.toLowerCase()}`;
}

/** Whether a key press belongs to the control that has the focus and not to the page. */
export function belongsToControl(target: EventTarget | null, name: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('[role="dialog"]') !== null) return true;
  if (target.closest(typingSelector) !== null) return true;
  if (name.startsWith('arrow')) return target.closest(arrowedSelector) !== null;
  return (name === 'enter' || name === ' ') && target.closest(pressableSelector) !== null;
}

/** Presses a key of the page in view for somebody who chose what it does by name. @param name as in `KeyBinding.key` */
export function pressKey(name: string): void {
  const key = name.replace(/^ctrl\+(shift\+)?/, '');
  window.dispatchEvent(new KeyboardEvent('keydown', { key, ctrlKey: name.startsWith('ctrl+'), shiftKey: name.startsWith('ctrl+shift+'), cancelable: true }));
}

/**
 * Keys of a page. Single keys are off while someone types, while a dialog is open, and with Alt; Enter and Space stay with
 * a focused button. The keys also appear in the help dialog, and in the palette, which presses them with `pressKey`.
 */
export function useKeys(bindings: readonly KeyBinding[], enabled = true): void {
  useAnnouncedKeys(enabled ? bindings.flatMap(({ key, hint }) => hint === undefined ? [] : { ...hint, key }) : []);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.isComposing || event.defaultPrevented) return;
    const name = keyName(event);
    if (belongsToControl(event.target, name)) return;
    const binding = bindings.find((candidate) => candidate.key === name);
    if (binding === undefined) return;
    event.preventDefault();
    binding.run();
  });
  useEffect(() => {
    if (!enabled) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, [enabled]);
}
