import type { HazardBasis } from '../records/Hazard.ts';
import type { HazardPack } from '../schema/HazardPack.ts';
import { hazardTerms } from './hazardTerms.ts';

/** What the grade rests on, with its clause: `MH-07-07　判定标准第七条第(七)项`. A failed device cites 第十四条 and the criterion it belongs to. */
export function hazardBasisText(basis: HazardBasis, catalogue: HazardPack): string {
  switch (basis.kind) {
    case 'criterion': return cited(basis.criterionId, catalogue);
    case 'failedDevice': return `${catalogue.failedDevice.id}　判定标准${catalogue.failedDevice.article}（${basis.device}），对应${cited(basis.criterionId, catalogue, ' ')}`;
    case 'otherRegime': return `判定标准第二条，${hazardTerms.regime[basis.regime]}：${basis.citation}`;
    case 'general': return basis.citation;
  }
}

function cited(criterionId: string, catalogue: HazardPack, separator?: string): string {
  const clause = [...catalogue.criteria, catalogue.failedDevice].find(({ id }) => id === criterionId)?.article;
  // the ledger outlives a catalogue
  if (clause === undefined) return criterionId;
  return separator === undefined ? `${criterionId}　判定标准${clause}` : `${criterionId}${separator}${clause}`;
}
