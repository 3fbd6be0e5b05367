import type { ReactNode } from 'react';
import { createContext, useContext, useEffect, useMemo, useState } from 'react';
import type { KeyHint } from './KeyHints.tsx';

/** A hint with the key that does it, named as in `KeyBinding.key`. */
export interface AnnouncedKey extends KeyHint {
  readonly key: string;
}

interface KeyHelpValue {
  readonly hints: readonly AnnouncedKey[];
  readonly show: (source: object, hints: readonly AnnouncedKey[]) => void;
  readonly hide: (source: object) => void;
}

const KeyHelpContext = createContext<KeyHelpValue | null>(null);

/** Collects the keys of the page in view, so that `?` can show all of them and the palette can press them. */
export function KeyHelpProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ReadonlyMap<object, readonly AnnouncedKey[]>>(new Map());
  const value = useMemo<KeyHelpValue>(() => ({
    hints: [...shown.values()].flat(),
    show: (source, hints) => setShown((before) => new Map(before).set(source, hints)),
    hide: (source) => setShown((before) => {
      const after = new Map(before);
      after.delete(source);
      return after;
    }),
  }), [shown]);
  return <KeyHelpContext value={value}>{children}</KeyHelpContext>;
}

/** All keys of the page in view. */
export function useAllKeyHints(): readonly AnnouncedKey[] {
  return useContext(KeyHelpContext)?.hints ?? [];
}

/** Announces keys to the help dialog and the palette while the component is there. Without a provider it does nothing. */
export function useAnnouncedKeys(hints: readonly AnnouncedKey[]): void {
  const context = useContext(KeyHelpContext);
  const show = context?.show;
  const hide = context?.hide;
  const text = JSON.stringify(hints);
  useEffect(() => {
    if (show === undefined || hide === undefined) return;
    const source = {};
    show(source, JSON.parse(text) as readonly AnnouncedKey[]);
    return () => hide(source);
    // show and hide only wrap state setters; following them would announce again at every announcement
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text]);
}
