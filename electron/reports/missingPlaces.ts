import type { AssessmentRecord } from '../../assessment-specs/records/AssessmentRecord.ts';
import type { EnterpriseFile } from '../../assessment-specs/records/EnterpriseFile.ts';
import type { Hazard } from '../../assessment-specs/records/Hazard.ts';

interface MissingCharacter {
  readonly character: string;
  /** Chapter and field in Chinese, e.g. `第1章 企业概况：企业名称`. */
  readonly place: string;
}

/**
 * Where the characters that no face has were typed: one line for each field, so that the user can find and change it.
 * @param firstPlaces part of the document in which a character was first printed; named where no field holds it
 */
export function missingPlaces(fields: readonly TypedField[], characters: readonly string[], firstPlaces: ReadonlyMap<string, string>): readonly MissingCharacter[] {
  return characters.flatMap((character) => {
    const places = [...new Set(fields.filter(({ text }) => text.includes(character)).map(({ place }) => place))];
    return (places.length > 0 ? places : [firstPlaces.get(character) ?? '签名与验证页']).map((place) => ({ character, place }));
  });
}

/** A text that a person typed, and where. */
export interface TypedField {
  readonly text: string;
  readonly place: string;
}

/** Everything in a record that a person typed. */
export function recordFields({ enterprise, assessment, hazards, evidence }: AssessmentRecord): readonly TypedField[] {
  const self = Object.values(assessment.layers.self).flatMap((items) => Object.entries(items));
  return [
    ...Object.entries(enterprise.profile).flatMap(([key, value]) => textsIn(value, `第1章 企业概况：${profileWords[key] ?? key}`)),
    ...assessment.team.flatMap((member) => textsIn(member, `第2章 自评组织与依据：自评小组 ${member.name}`)),
    ...Object.entries(assessment.narrative).flatMap(([key, value]) => textsIn(value, narrativeWords[key] ?? '第3章 自评过程')),
    ...self.flatMap(([itemId, { note }]) => textsIn(note, `考评内容 ${itemId}：扣分点及原因`)),
    ...self.flatMap(([itemId, answer]) => (answer.kind === 'notApplicable' ? textsIn(answer.reason, `第6章 空项明细：${itemId} 不适用理由`) : [])),
    ...self.flatMap(([itemId, { by }]) => textsIn(by, `考评内容 ${itemId}：记录人`)),
    ...Object.entries(assessment.screening).flatMap(([id, answer]) => textsIn(answer, `第7章 重大事故隐患判定：${id}`)),
    ...textsIn([assessment.walk.stations, assessment.walk.observations], '第7章 重大事故隐患判定：现场核对'),
    ...assessment.failedDevices.flatMap((device) => textsIn(device, `第7章 重大事故隐患判定：失效设施 ${device.criterionId}`)),
    ...hazards.flatMap((hazard) => textsIn(hazard, `第7章 重大事故隐患判定：${hazard.id}`)),
    ...Object.entries(assessment.obligations).flatMap(([id, answer]) => textsIn(answer, `第9章 三年行动落实情况：${id}`)),
    ...assessment.improvements.flatMap((line, index) => textsIn(line, `第11章 整改措施与计划：第${index + 1}行`)),
    ...Object.values(evidence).flatMap((card) => textsIn(card, `证据：${card.name}`)),
  ];
}

/** What people typed into the ledger and the profile, as a print of the ledger names it. */
export function ledgerFields({ profile, evidence }: Pick<EnterpriseFile, 'profile' | 'evidence'>, hazards: readonly Hazard[]): readonly TypedField[] {
  return [
    ...Object.entries(profile).flatMap(([key, value]) => textsIn(value, `企业概况：${profileWords[key] ?? key}`)),
    ...hazards.flatMap((hazard) => textsIn(hazard, `隐患台账：${hazard.id}`)),
    ...Object.values(evidence).flatMap((card) => textsIn(card, `证据：${card.name}`)),
  ];
}

/** Every text in a value, under one place. */
function textsIn(value: unknown, place: string): readonly TypedField[] {
  if (typeof value === 'string') return [{ text: value, place }];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap((part) => textsIn(part, place)) : [];
}

const profileWords: Readonly<Record<string, string>> = {
  name: '企业名称', legalRepresentative: '法定代表人', principal: '主要负责人', safetyManager: '安全负责人', phone: '联系电话', address: '地址',
  products: '主要产品', capacity: '产能', process: '生产工艺', specialEquipment: '特种设备', specialOperators: '特种作业人员', confinedSpaces: '有限空间',
  chemicals: '危险化学品', contractors: '承包承租单位', accidents3y: '近三年事故', heldLevels: '已持等级', notes: '备注',
};

const narrativeWords: Readonly<Record<string, string>> = {
  method: '第2章 自评组织与依据：方法与日程', training: '第3章 自评过程：培训', documentReview: '第3章 自评过程：文件审查', siteCheck: '第3章 自评过程：现场核查',
  interviews: '第3章 自评过程：访谈', causes: '第10章 主要问题与原因分析',
};
