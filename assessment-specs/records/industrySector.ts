import type { Sector, SectorCode } from '../schema/TraitPack.ts';

/**
 * The sector that a GB/T 4754 class belongs to: what a sector excludes is taken out first, then the longest prefix wins. A leading letter is ignored.
 * Null when no sector lists it, or the code is empty.
 */
export function industrySector(sectors: readonly Sector[], industryCode: string): SectorCode | null {
  const digits = industryCode.replace(/^[A-Z]/, '');
  if (digits === '') return null;
  let best: { readonly code: SectorCode; readonly length: number } | null = null;
  for (const sector of sectors) {
    if (sector.codeExcludes.some((prefix) => digits.startsWith(prefix))) continue;
    for (const prefix of sector.codePrefixes) {
      if (digits.startsWith(prefix) && prefix.length > (best?.length ?? 0)) best = { code: sector.code, length: prefix.length };
    }
  }
  return best?.code ?? null;
}

/** Whether the code fits the chosen sectors. It only prompts a check; nothing is changed by it. `notListed`: no sector lists the class. */
export type IndustryFinding = { readonly kind: 'empty' } | { readonly kind: 'fits' } | { readonly kind: 'notListed' } | { readonly kind: 'differs'; readonly listedUnder: SectorCode };

export function checkIndustryCode(sectors: readonly Sector[], industryCode: string, chosen: readonly SectorCode[]): IndustryFinding {
  if (!/\d/.test(industryCode)) return { kind: 'empty' };
  const listedUnder = industrySector(sectors, industryCode);
  if (listedUnder === null) return { kind: 'notListed' };
  return chosen.includes(listedUnder) ? { kind: 'fits' } : { kind: 'differs', listedUnder };
}
