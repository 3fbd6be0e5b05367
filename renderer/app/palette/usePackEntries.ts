import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Pack } from '../../../assessment-specs/schema/Pack.ts';
import type { PackRef } from '../../../assessment-specs/schema/PackRef.ts';
import { addresses } from '../../host/addresses.ts';
import type { AssessmentResult } from '../../host/assessmentResult.ts';
import { catalogue } from '../../host/catalogue.ts';
import { useEnterpriseIfAny } from '../../host/EnterpriseContext.tsx';
import { useSettings } from '../../host/SettingsContext.tsx';
import type { Locale } from '../../i18n/Locale.ts';
import { clauseEntries, criterionEntries, itemEntries } from './packEntries.ts';
import type { PaletteEntry } from './PaletteEntry.ts';

/** A pack in the interface's language; null where this installation has no other words for it. */
function inLanguage(ref: PackRef, locale: Locale): Pack | null {
  const found = catalogue.localized(ref, locale);
  return found.ok ? found.value.pack() : null;
}

function entriesOf({ packs, screening }: Extract<AssessmentResult, { kind: 'computed' }>, enterpriseId: string, assessmentId: string, locale: Locale, citedBy: (count: number) => string): readonly PaletteEntry[] {
  const scored = [packs.primary, ...packs.gates].map(({ pack, ref }) => {
    const shown = inLanguage(ref, locale);
    return { pack, ref, shown: shown?.kind === 'scored' ? shown : pack };
  });
  const items = scored.flatMap(({ pack, ref, shown }) => itemEntries(pack, shown, (itemId) => addresses.scoring(enterpriseId, assessmentId, { packId: ref.id, itemId })));
  const words = inLanguage(packs.hazards.ref, locale);
  const asked = screening.filter(({ applies }) => applies).map(({ criterion }) => criterion);
  const criteria = criterionEntries(asked, words?.kind === 'hazards' ? words : packs.hazards.pack, (criterionId) => addresses.screening(enterpriseId, assessmentId, criterionId));
  return [...items, ...criteria, ...clauseEntries(scored, citedBy)];
}

/** The items of every scored pack of the assessment in view, the criteria that its screening asks, and the clauses that items stand on. */
export function usePackEntries(): readonly PaletteEntry[] {
  const { t } = useTranslation();
  const value = useEnterpriseIfAny();
  const { locale } = useSettings().settings;
  const result = value?.result ?? null;
  const enterpriseId = value?.enterprise.file.id ?? null;
  const assessmentId = value?.assessment?.file.id ?? null;
  return useMemo(() => result?.kind !== 'computed' || enterpriseId === null || assessmentId === null ? [] : entriesOf(result, enterpriseId, assessmentId, locale, (count) => t('palette.note.cited', { count })), [result, enterpriseId, assessmentId, locale, t]);
}
