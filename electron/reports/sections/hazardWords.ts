import type { Hazard, HazardBasis, HazardEventKind, HazardSource } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { hazardStage } from '../../../assessment-specs/records/hazardState.ts';
import type { HazardPack, OrderKind } from '../../../assessment-specs/schema/HazardPack.ts';
import type { Day } from '../../../assessment-specs/schema/primitives.ts';
import { fullWidthBrackets } from '../text/fullWidthBrackets.ts';

/** 停产, 停用, 停止作业. */
export const orderWords: Readonly<Record<OrderKind, string>> = { stopProduction: '停产', stopUse: '停用', stopWork: '停止作业' };

/** What happened, in a word or two. An order is told by its own kind where there is room for one word only. */
export const eventWords: Readonly<Record<HazardEventKind, string>> = {
  found: '查出', ordered: '停产停用', reported: '报告', planned: '五落实', started: '整改', done: '整改完成', accepted: '验收', rejected: '验收未过', closed: '销号', reopened: '重新打开',
  transferred: '移交', evidenceAdded: '补充证据',
};

const regimeWords: Readonly<Record<Extract<HazardBasis, { kind: 'otherRegime' }>['regime'], string>> = {
  fire: '消防', gas: '燃气', specialEquipment: '特种设备', chemicals: '危险化学品', other: '其他',
};

/** Where an entry of the ledger comes from. */
export const sourceWords: Readonly<Record<HazardSource, string>> = {
  screening: '判定筛查', item: '考评内容', leaderInspection: '带队检查', employeeReport: '员工报告', expertVisit: '专家会诊', manual: '直接登记',
};

export const gradeWords: Readonly<Record<Hazard['grade'], string>> = { major: '重大', general: '一般' };

/** The words a hazard's state is told by (DECISIONS, Words): 未销号, 待验收, 已销号, 逾期. Ordinary hazards and major ones alike. */
export function hazardPlate(hazard: Hazard, today: Day): '未销号' | '待验收' | '已销号' | '逾期' {
  const stage = hazardStage(hazard);
  if (stage === 'closed') return '已销号';
  if (hazardDue(hazard, today)?.overdue === true) return '逾期';
  return stage === 'done' ? '待验收' : '未销号';
}

/** What the grade rests on, with its clause: `MH-07-07　判定标准第七条第(七)项`. A failed device cites 第十四条 and the criterion it belongs to. */
export function basisText(basis: HazardBasis, pack: HazardPack): string {
  switch (basis.kind) {
    case 'criterion': return `${basis.criterionId}　判定标准${articleOf(basis.criterionId, pack)}`;
    case 'failedDevice': return `${pack.failedDevice.id}　判定标准${pack.failedDevice.article}（${basis.device}），对应${basis.criterionId} ${articleOf(basis.criterionId, pack)}`;
    case 'otherRegime': return `判定标准第二条，${regimeWords[basis.regime]}：${basis.citation}`;
    case 'general': return basis.citation;
  }
}

/** The short id a hazard is cited by: its criterion, or its own number. */
export function citedId({ id, basis }: Hazard): string {
  return basis.kind === 'criterion' || basis.kind === 'failedDevice' ? basis.criterionId : id;
}

/** A ledger outlives a catalogue: a criterion that this pack does not have prints nothing. */
export function articleOf(criterionId: string, { criteria, failedDevice }: HazardPack): string {
  return fullWidthBrackets([...criteria, failedDevice].find(({ id }) => id === criterionId)?.article ?? '');
}
