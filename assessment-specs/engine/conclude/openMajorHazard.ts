import type { ReasonFamily } from './Assessed.ts';
import { vetoReason } from './vetoReason.ts';

/** 一票否决: one reason for each major hazard that is not closed. */
export const openMajorHazard: ReasonFamily = ({ vetoes }) => vetoes.map(vetoReason);
