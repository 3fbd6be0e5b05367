import { useMemo } from 'react';
import type { Pack } from '../../assessment-specs/schema/Pack.ts';
import type { PackRef } from '../../assessment-specs/schema/PackRef.ts';
import { catalogue } from './catalogue.ts';
import { useSettings } from './SettingsContext.tsx';

/**
 * A pack with its texts in the language of the interface, for showing only: what has no translation stays Chinese, ids and numbers are the pack's own.
 * @returns null when `ref` is null, or when this installation has no such pack of this kind
 */
export function useLocalizedPack<Kind extends Pack['kind']>(ref: PackRef | null, kind: Kind): Extract<Pack, { kind: Kind }> | null {
  const { locale } = useSettings().settings;
  return useMemo(() => {
    if (ref === null) return null;
    const found = catalogue.localized(ref, locale);
    const pack = found.ok ? found.value.pack() : null;
    return pack?.kind === kind ? pack as Extract<Pack, { kind: Kind }> : null;
  }, [ref, kind, locale]);
}
