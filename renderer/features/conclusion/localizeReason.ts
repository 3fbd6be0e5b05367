import type { Reason } from '../../../assessment-specs/engine/Conclusion.ts';
import type { Pack } from '../../../assessment-specs/schema/Pack.ts';
import type { ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { HazardPack } from '../../../assessment-specs/schema/HazardPack.ts';

/** A pack as the reason names it, and with the texts of the language of the interface. */
export interface PackInBoth {
  readonly original: Pack;
  readonly shown: Pack;
}

/** Puts the names that a reason carries (Chinese, from the packs) into the language of the packs that are shown. What has no translation stays. */
export function localizeReason(reason: Reason, packs: readonly PackInBoth[]): Reason {
  const scored = packs.filter((pack): pack is { original: ScoredPack; shown: ScoredPack } => pack.original.kind === 'scored' && pack.shown.kind === 'scored');
  const named = 'packName' in reason ? scored.find(({ original }) => original.name === reason.packName) : undefined;
  if ('bandName' in reason) {
    const at = named?.original.scoring.bands.findIndex(({ name }) => name === reason.bandName) ?? -1;
    return { ...reason, packName: named?.shown.name ?? reason.packName, bandName: named?.shown.scoring.bands[at]?.name ?? reason.bandName };
  }
  if ('packName' in reason) return { ...reason, packName: named?.shown.name ?? reason.packName };
  if (reason.code === 'toCheck' || reason.code === 'yesWithoutHazard') return { ...reason, title: wordsOf(packs, reason.ref, 'title', reason.title), article: wordsOf(packs, reason.ref, 'article', reason.article) };
  // a hazard's title is the user's own text, its article is the pack's
  if (reason.code === 'openMajorHazard' && reason.criterionId !== null) return { ...reason, article: wordsOf(packs, reason.criterionId, 'article', reason.article) };
  return reason;
}

/** A criterion's title or article in the shown language, if the reason speaks of the criterion in the pack's own words. */
function wordsOf(packs: readonly PackInBoth[], criterionId: string, part: 'title' | 'article', words: string): string {
  const hazards = packs.find((pack): pack is { original: HazardPack; shown: HazardPack } => pack.original.kind === 'hazards' && pack.shown.kind === 'hazards');
  const at = (pack: HazardPack) => [...pack.criteria, pack.failedDevice].find(({ id }) => id === criterionId);
  return hazards !== undefined && at(hazards.original)?.[part] === words ? at(hazards.shown)?.[part] ?? words : words;
}
