import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ResolvedPacks } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import type { RuledFinding } from '../../../assessment-specs/engine/sweep/sweep.ts';
import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import { useLocalizedPack } from '../../host/useLocalizedPack.ts';
import { useSettings } from '../../host/SettingsContext.tsx';
import { formatList } from '../../i18n/format.ts';

export interface FindingWords {
  /** one sentence */
  readonly line: string;
  /** what the place is called, where the sentence only numbers it; empty otherwise */
  readonly place: string;
}

/** A finding in the words of the interface; items, criteria and traits in the words of their packs. */
export function useFindingWords(packs: ResolvedPacks): (finding: RuledFinding) => FindingWords {
  const { t } = useTranslation();
  const { locale } = useSettings().settings;
  const primary = useLocalizedPack(packs.primary.ref, 'scored');
  const gate = useLocalizedPack(packs.gates[0]?.ref ?? null, 'scored');
  const traits = useLocalizedPack(packs.traits?.ref ?? null, 'traits');
  const hazards = useLocalizedPack(packs.hazards.ref, 'hazards');
  return useCallback(({ ruleId, where, facts }) => {
    const scored = 'packId' in where ? [primary, gate, packs.primary.pack, ...packs.gates.map(({ pack }) => pack)].find((pack) => pack?.id === where.packId) ?? null : null;
    const trait = (id: string) => [...(traits?.traits ?? []), ...(traits?.periodTraits ?? [])].find((one) => one.id === id)?.question ?? traits?.derivedTraits.find((one) => one.id === id)?.name ?? id;
    const named = (name: string, value: string): string => {
      if (name === 'traits') return trait(value);
      if (name === 'fields') return t(`sweep.field.${value}` as 'sweep.field.measure', { defaultValue: value });
      if (name === 'kinds') return t(`sweep.evidenceKind.${value}` as 'sweep.evidenceKind.photo', { defaultValue: value });
      return name === 'size' ? t(`sweep.size.${value}` as 'sweep.size.medium', { defaultValue: value }) : value;
    };
    const words = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, typeof value === 'number' ? value : typeof value === 'string' ? named(name, value) : formatList(value.map((one) => named(name, one)), locale)]));
    const place = () => {
      if (where.kind === 'item' && scored !== null) {
        const item = packIndex(scored).item(where.itemId);
        return item?.title ?? item?.requirement ?? '';
      }
      if (where.kind === 'pack' && scored !== null) return where.categoryId === null ? scored.name : scored.categories.find(({ id }) => id === where.categoryId)?.name ?? '';
      if (where.kind !== 'criterion') return '';
      const all = hazards ?? packs.hazards.pack;
      return [...all.criteria, all.failedDevice].find(({ id }) => id === where.criterionId)?.title ?? '';
    };
    // which facts a sentence takes is the rule's own affair: the type of one without any stands for all
    return { line: t(`sweep.rule.${ruleId}.line` as 'sweep.rule.nameMissing.line', words), place: place() };
  }, [t, locale, primary, gate, traits, hazards, packs]);
}
