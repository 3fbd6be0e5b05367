import { useMemo } from 'react';
import type { Reason } from '../../../assessment-specs/engine/Conclusion.ts';
import { describeReason } from '../../../assessment-specs/engine/describeReason.ts';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import type { PackInBoth } from './localizeReason.ts';
import { localizeReason } from './localizeReason.ts';

/** The packs that reasons speak of, each also with the texts of the language of the interface. */
export function usePacksInBoth(packs: ResolvedPacks): readonly PackInBoth[] {
  const { locale } = useSettings().settings;
  return useMemo(() => [packs.primary, ...packs.gates, packs.hazards].map(({ ref, pack }) => {
    const found = catalogue.localized(ref, locale);
    return { original: pack, shown: found.ok ? found.value.pack() : pack };
  }), [packs, locale]);
}

/** Puts a reason into one sentence in the language of the interface. */
export function useReasonSentence(packs: ResolvedPacks): { readonly localized: (reason: Reason) => Reason; readonly sentence: (reason: Reason) => string } {
  const { locale } = useSettings().settings;
  const both = usePacksInBoth(packs);
  const localized = (reason: Reason) => localizeReason(reason, both);
  return { localized, sentence: (reason) => describeReason(localized(reason), locale) };
}
