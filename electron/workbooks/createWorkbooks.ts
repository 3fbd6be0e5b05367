import type { Workbooks } from '../services/ports.ts';
import { hazardHistorySheet } from './hazardHistorySheet.ts';
import { hazardLedgerSheet } from './hazardLedgerSheet.ts';
import { hazardTotalsSheet } from './hazardTotalsSheet.ts';
import { writeWorkbook } from './writeWorkbook.ts';

/** Excel files by the port `Workbooks`. */
export function createWorkbooks(): Workbooks {
  return {
    hazardLedger: (input) => writeWorkbook([hazardLedgerSheet(input), hazardHistorySheet(input), hazardTotalsSheet(input)], { title: `隐患台账 ${input.enterprise.profile.name}`, made: input.today }),
  };
}
