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
  // a record brings a new ref object with every change; the pack stays the same as long as its digest does
  const { id, revision, digest } = ref ?? { id: null, revision: 0, digest: '' };
  return useMemo(() => {
    if (id === null) return null;
    const found = catalogue.localized({ id, revision, digest }, locale);
    const pack = found.ok ? found.value.pack() : null;
    return pack?.kind === kind ? pack as Extract<Pack, { kind: Kind }> : null;
  }, [id, revision, digest, kind, locale]);
}
