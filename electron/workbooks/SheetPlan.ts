import type { Day, Instant } from '../../assessment-specs/schema/primitives.ts';

/**
 * What a cell holds. Text stays text whatever it begins with; a day becomes a real date; an instant a date with the time of day as it was written, because a
 * sheet knows no offsets; an alert is text in red.
 */
export type SheetValue = string | number | null | { readonly day: Day } | { readonly instant: Instant } | { readonly alert: string };

export interface SheetColumn {
  readonly head: string;
  /** In characters of the default font; a Chinese character takes two. */
  readonly width: number;
  readonly align?: 'left' | 'center' | 'right';
  /** How its numbers and dates are shown; text without it. Money has two decimals. */
  readonly kind?: 'text' | 'count' | 'money' | 'day' | 'instant';
}

export interface SheetRow {
  readonly cells: readonly SheetValue[];
  /** A sum of the rows above, in bold. */
  readonly total?: boolean;
}

/** One sheet: a title over all columns, a line below it, the column heads, which stay in view and are repeated on every printed page, then the rows. */
export interface SheetPlan {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly SheetRow[];
  /** What stands in place of rows when there are none. */
  readonly whenEmpty: string;
  readonly paper: 'a3' | 'a4';
  readonly orientation: 'landscape' | 'portrait';
  /** How many columns stay in view at the left. */
  readonly frozenColumns: number;
}
