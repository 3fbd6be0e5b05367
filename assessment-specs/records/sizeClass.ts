import type { SizeClass, TraitPack } from '../schema/TraitPack.ts';
import type { EnterpriseProfile } from './EnterpriseProfile.ts';

/** One rung of the table with both bounds and whether the enterprise reaches them; null where a figure is missing. */
export interface SizeStep {
  readonly size: SizeClass;
  readonly employeesMin: number;
  readonly revenue10kMin: number;
  readonly employeesReached: boolean | null;
  readonly revenueReached: boolean | null;
}

/** `unknown` says why: figures that are missing, a trade of 商贸 to choose, no sector, or sectors of different tables (the main business decides, and only people know it). */
export type SizeFinding =
  | { readonly size: SizeClass; readonly table: string; readonly steps: readonly SizeStep[] }
  | { readonly size: 'unknown'; readonly why: 'noSector' | 'noTable' | 'commerceKindMissing' | 'severalTables'; readonly tables: readonly string[] }
  | { readonly size: 'unknown'; readonly why: 'figuresMissing'; readonly missing: readonly ('employees' | 'revenue10k')[]; readonly table: string; readonly steps: readonly SizeStep[] };

/**
 * 大型、中型、小型 or 微型, from the largest down: a class counts only if headcount and revenue (万元, last year) both reach its lower bound; none reached is micro.
 * With a figure missing the class is unknown, never micro.
 * @basis 工信部联企业〔2011〕300号, tables from the trait pack
 */
export function sizeClass(sizes: TraitPack['sizes'], profile: Pick<EnterpriseProfile, 'sectors' | 'commerceKind' | 'employees' | 'revenue10k'>): SizeFinding {
  if (profile.sectors.length === 0) return { size: 'unknown', why: 'noSector', tables: [] };
  const named = profile.sectors.map((sector) => tableFor(sizes, sector, profile.commerceKind));
  if (named.includes('ASK')) return { size: 'unknown', why: 'commerceKindMissing', tables: [] };
  const tables = [...new Set(named)];
  if (tables.length > 1) return { size: 'unknown', why: 'severalTables', tables };
  const table = sizes.tables.find(({ id }) => id === tables[0]);
  if (table === undefined) return { size: 'unknown', why: 'noTable', tables };

  const { employees, revenue10k } = profile;
  const steps = table.steps.map((step) => ({
    ...step,
    employeesReached: employees === null ? null : employees >= step.employeesMin,
    revenueReached: revenue10k === null ? null : revenue10k >= step.revenue10kMin,
  }));
  const missing = (['employees', 'revenue10k'] as const).filter((figure) => profile[figure] === null);
  if (missing.length > 0) return { size: 'unknown', why: 'figuresMissing', missing, table: table.id, steps };
  return { size: steps.find((step) => step.employeesReached === true && step.revenueReached === true)?.size ?? 'micro', table: table.id, steps };
}

/** `ASK`: the table of 商贸 depends on a trade that is not chosen yet. */
function tableFor(sizes: TraitPack['sizes'], sector: string, commerceKind: EnterpriseProfile['commerceKind']): string {
  const table = sizes.sectorToTable[sector] ?? '';
  if (table !== 'ASK') return table;
  return commerceKind === null ? 'ASK' : (sizes.commerceKindToTable[commerceKind] ?? '');
}
