import type { ReasonFamily } from './Assessed.ts';

/** 无法评定: everything of a selected scored pack is 空项, so there is nothing to divide by. */
export const nothingAssessable: ReasonFamily = ({ scored }) => scored.flatMap(({ pack, sheet }) => (
  sheet.raw.denominator === 0 ? [{ code: 'nothingAssessable', ref: pack.id, packName: pack.name }] : []));
