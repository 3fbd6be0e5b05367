/** 空项 with where it comes from, why, and what shows it. Traits are the pack's own; they are cited only for `trait` and `period`. */
export interface SampleNotApplicable {
  readonly itemId: string;
  readonly ground: 'trait' | 'period' | 'attested';
  readonly reason: string;
  readonly note: string;
  readonly evidence: readonly string[];
}

export const standardizationNotApplicable: readonly SampleNotApplicable[] = [
  { itemId: '6.1.1', ground: 'attested', reason: '近三年无新建、改建、扩建项目，历史项目“三同时”手续齐全', note: '主要负责人周明远书面说明，2013 年验收批复复印件', evidence: ['W-21'] },
  { itemId: '6.1.9', ground: 'trait', reason: '无高处平台、爬梯；水池、化粪池均有盖板，无敞口坑沟', note: '设备台账、平面图', evidence: [] },
  { itemId: '6.1.11', ground: 'trait', reason: '由园区变电所低压供电，没有自有变配电室', note: '供用电合同', evidence: [] },
  { itemId: '6.2.14', ground: 'trait', reason: '只加工钢件，打磨为湿式，无可燃性粉尘', note: '粉尘辨识结论 B-01', evidence: ['B-01'] },
  { itemId: '6.3.1', ground: 'period', reason: '近一年无新购设备', note: '设备台账 S-01', evidence: ['S-01'] },
  { itemId: '6.3.3', ground: 'period', reason: '自评期内无设备拆除、报废', note: '设备台账 S-01', evidence: ['S-01'] },
  { itemId: '7.2.6', ground: 'trait', reason: '自评期内没有临时用电，检修用固定电源插座箱', note: '作业票登记', evidence: [] },
  { itemId: '7.4.5', ground: 'trait', reason: '厂房自有自用，无出租，不在厂中厂', note: '不动产权证', evidence: [] },
  { itemId: '7.5.2', ground: 'period', reason: '自评期内无人员、工艺、设备设施变更', note: '变更登记 G-01（空白页签字）', evidence: [] },
  { itemId: '9.2.3', ground: 'trait', reason: '风险分级无重大风险点', note: '风险清单 R-01', evidence: ['R-01'] },
  { itemId: '12.2.1', ground: 'period', reason: '自评期内未发生事故和险肇事件，登记台账在册', note: '事故台账 N-01', evidence: [] },
];

export const dualPreventionNotApplicable: readonly SampleNotApplicable[] = [
  { itemId: 'E04', ground: 'period', reason: '自评期内无新改扩建、变更和事故', note: '变更登记 G-01、事故台账 N-01', evidence: [] },
  { itemId: 'G04', ground: 'trait', reason: '风险分级无重大风险点', note: '风险清单 R-01', evidence: ['R-01'] },
  { itemId: 'M02', ground: 'trait', reason: '未被要求接入监测预警系统', note: '监管平台账号说明', evidence: [] },
];
