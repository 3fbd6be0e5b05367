import type { Hazard, HazardBasis, HazardEventKind } from '../../assessment-specs/records/Hazard.ts';
import type { HazardPack, OrderKind } from '../../assessment-specs/schema/HazardPack.ts';

export const gradeWords: Readonly<Record<Hazard['grade'], string>> = { major: '重大', general: '一般' };

export const orderWords: Readonly<Record<OrderKind, string>> = { stopProduction: '停产', stopUse: '停用', stopWork: '停止作业' };

export const eventWords: Readonly<Record<HazardEventKind, string>> = {
  found: '发现', ordered: '停产停用', reported: '报告', planned: '五落实', started: '开始整改', done: '整改完成', accepted: '验收', rejected: '验收不过', closed: '销号', reopened: '重新打开',
  transferred: '移交', evidenceAdded: '附照片、资料',
};

const regimeWords: Readonly<Record<Extract<HazardBasis, { kind: 'otherRegime' }>['regime'], string>> = {
  fire: '消防', gas: '燃气', specialEquipment: '特种设备', chemicals: '危险化学品', other: '其他规定',
};

/** What the grade rests on, with its clause. The ledger outlives a catalogue: a criterion that this one does not have stands with its number alone. */
export function basisText(basis: HazardBasis, catalogue: HazardPack): string {
  switch (basis.kind) {
    case 'criterion': return criterionText(basis.criterionId, catalogue);
    case 'failedDevice': return `判定标准${catalogue.failedDevice.article}（${basis.device}），对应 ${criterionText(basis.criterionId, catalogue)}`;
    case 'otherRegime': return `判定标准第二条，${regimeWords[basis.regime]}：${basis.citation}`;
    case 'general': return basis.citation;
  }
}

function criterionText(criterionId: string, { criteria, failedDevice }: HazardPack): string {
  const article = [...criteria, failedDevice].find(({ id }) => id === criterionId)?.article;
  return article === undefined ? criterionId : `${criterionId} 判定标准${article}`;
}

/** Parts that say something, one after the other. */
export const joined = (parts: readonly string[], separator: string): string => parts.map((part) => part.trim()).filter((part) => part !== '').join(separator);
