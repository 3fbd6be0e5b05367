import type { ReasonFamily } from './Assessed.ts';

/** The condition that no score replaces: every applicable criterion was answered and every major hazard of the ledger is closed. */
export const noOpenMajorHazard: ReasonFamily = ({ record, screening, packs, vetoes }) => (vetoes.length > 0 ? [] : [{
  code: 'noOpenMajorHazard', ref: packs.hazards.ref.id,
  screened: screening.filter((line) => line.applies).length,
  closed: record.hazards.filter((hazard) => hazard.grade === 'major').length,
}]);
