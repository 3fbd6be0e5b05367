import { useMemo } from 'react';
import type { HazardPack, MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useEnterprise } from '../../host/EnterpriseContext.tsx';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';

export interface HazardPackInView {
  /** the pack as it is: what goes into the record */
  readonly pack: HazardPack;
  /** the pack in the words of the interface's language */
  readonly words: HazardPack;
  /** a criterion, 第十四条 included, in the words of the interface's language; null for an unknown id */
  readonly shown: (criterionId: string) => MajorHazardCriterion | null;
}

/** The criteria of the assessment in view, or the newest ones where the enterprise has none. Null when this installation has neither. */
export function useHazardPack(): HazardPackInView | null {
  const { result } = useEnterprise();
  const pinned = result?.kind === 'computed' ? result.packs.hazards.ref : catalogue.latest('major-hazards')?.ref ?? null;
  const localized = useLocalizedPack(pinned, 'hazards');
  const found = pinned === null ? null : catalogue.pack(pinned);
  const pack = found?.kind === 'hazards' ? found : null;
  return useMemo(() => {
    if (pack === null) return null;
    const words = localized ?? pack;
    return { pack, words, shown: (criterionId) => [...words.criteria, words.failedDevice].find((criterion) => criterion.id === criterionId) ?? null };
  }, [pack, localized]);
}
