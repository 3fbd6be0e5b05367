import type { ReportContext } from '../ReportContext.ts';
import { notFilledIn } from '../words.ts';

/** The chosen sectors by name, `机械、轻工`; their codes where no trait pack names them. */
export function sectorsText({ packs, record }: ReportContext): string {
  const { sectors } = record.enterprise.profile;
  if (sectors.length === 0) return notFilledIn;
  return sectors.map((code) => packs.traits?.pack.sectors.find((sector) => sector.code === code)?.name ?? code).join('、');
}
