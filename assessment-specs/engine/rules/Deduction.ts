import type { Centipoints } from '../../schema/primitives.ts';

/** What one triggered rule asks for, before (`claimed`) and after (`capped`) the rule's own cap. */
export interface Deduction {
  readonly claimed: Centipoints;
  readonly capped: Centipoints;
}
