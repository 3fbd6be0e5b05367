import type { Improvement, Narrative } from '../../../../assessment-specs/records/AssessmentFile.ts';

/** Chapters 2, 3 and 10 of the report. */
export const sampleNarrative: Narrative = {
  method: '自评小组依据封面所列评分标准，采取查阅文件记录、现场核查、人员访谈和设施实测相结合的方法，逐条打分；扣分点当场与责任部门确认。2026年11月2日启动，18日完成。',
  training: '11月2日由孟𬭎祎对自评小组 5 人培训评分标准、判定标准和取证要求，用时 4 学时，考核合格。',
  documentReview: '审查制度、规程、台账、票证和记录共 36 类。',
  siteCheck: '核查机加工、冲压、焊接、喷漆、烘干、仓库、油漆库、危废间等 9 个区域；实测报警、联锁、通风、防护设施 7 台。',
  interviews: '访谈 14 人：主要负责人 1 人、管理人员 3 人、班组长 3 人、操作人员 6 人、维保单位 1 人。',
  sampled: 128, sampledNonconforming: 57,
  causes: {
    management: '制度修订和费用归集没有专人跟踪；相关方协议沿用模板；隐患统计没有做原因分析。',
    site: '可燃气体报警只在年检时试验，平时没有按季度实测；通道、标识、接地等现场问题整改后反弹。',
    people: '新员工班组级教育不到位，个别人员对岗位风险和应急第一步不熟悉，喷漆防护佩戴不自觉。',
  },
};

type Row = readonly [problem: string, cause: Improvement['cause'], measure: string, responsible: string, fundsYuan: number, deadline: string, reviewer: string, state: Improvement['state']];
const rows: readonly Row[] = [
  ['调漆间可燃气体报警探头失效', 'site', '更换探头和控制器并与风机联锁，报警设施每季度实测', '韩立峰', 8600, '2026-11-17', '孟𬭎祎', 'done'],
  ['安全费用没有单独科目，计划缺检测和治理', 'management', '设安全费用科目，补列两项费用', '周明远', 0, '2026-12-31', '孟𬭎祎', 'inProgress'],
  ['喷漆岗位规程未随水帘改造修订', 'management', '修订规程、收回旧版并培训', '孟𬭎祎', 0, '2026-12-10', '韩立峰', 'inProgress'],
  ['法规清单有已被代替的标准', 'management', '更新清单，每季度核对一次', '孟𬭎祎', 0, '2026-12-05', '韩立峰', 'inProgress'],
  ['设备维保协议责任不清', 'management', '按项目重签安全协议，写明风险和停工权', '韩立峰', 0, '2026-12-15', '孟𬭎祎', 'open'],
  ['漏电保护器失灵、回路无标识', 'site', '更换并逐只试验，补齐回路标识', '李犇', 600, '2026-11-10', '韩立峰', 'done'],
  ['疏散指示灯不亮', 'site', '更换灯具，列入每月巡查', '李犇', 450, '2026-11-28', '孟𬭎祎', 'inProgress'],
  ['砂轮机托架间隙超标', 'site', '调整托架，纳入班前点检', '韩立峰', 0, '2026-11-25', '孟𬭎祎', 'inProgress'],
  ['便携式气体检测仪超期未检', 'site', '送检，期间借用在检合格仪器', '韩立峰', 900, '2026-11-30', '孟𬭎祎', 'inProgress'],
  ['新员工缺班组级教育和培训档案', 'people', '补训补档，考核合格后上岗', '孟𬭎祎', 0, '2026-12-10', '韩立峰', 'open'],
  ['喷漆作业未戴防毒面具', 'people', '班前检查佩戴，纳入反违章考核', '张秀兰', 1200, '2026-11-30', '孟𬭎祎', 'inProgress'],
  ['漏测二甲苯，缺告知卡', 'management', '委托补测，补齐两岗位告知卡', '孟𬭎祎', 1800, '2026-12-25', '周明远', 'open'],
];

/** 整改措施与计划, chapter 11. */
export const sampleImprovements: Improvement[] = rows.map(([problem, cause, measure, responsible, fundsYuan, deadline, reviewer, state], index) => ({
  id: `im-${String(index + 1).padStart(2, '0')}`, problem, cause, measure, responsible, fundsYuan, deadline, contingency: state === 'done' ? '整改期间停用' : '整改前班组长每日检查，异常即停用', reviewer, state,
}));
