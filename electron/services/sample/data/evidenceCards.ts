import type { EvidenceKind } from '../../../../assessment-specs/schema/ScoredPack.ts';

/** One piece of evidence of the sample. Photographs are drawn, everything else is a short text that says what would lie here. */
export interface SampleEvidence {
  readonly code: string;
  readonly title: string;
  readonly kind: EvidenceKind;
  readonly on: string;
}

const photos: readonly (readonly [code: string, title: string, on: string])[] = [
  ['P-012', '喷漆岗位张贴的旧规程', '2026-11-04'], ['P-021', '车间间距内堆放包装材料', '2026-11-04'], ['P-022', '疏散指示灯不亮', '2026-11-04'], ['P-023', '冲压车间通道料框', '2026-11-04'],
  ['P-024', '漏电保护器试验和配电箱', '2026-11-04'], ['P-025', '消火栓被料架遮挡', '2026-11-04'], ['P-031', '钻床皮带轮', '2026-11-05'], ['P-032', '砂轮机托架间隙', '2026-11-05'],
  ['P-033', '角磨机电源线', '2026-11-05'], ['P-034', '储气罐压力表校验标签', '2026-11-05'], ['P-035', '吊带标识', '2026-11-05'], ['P-036', '叉车倒车报警试验', '2026-11-05'],
  ['P-037', '调漆间报警探头通气无响应', '2026-11-06'], ['P-041', '油棉纱敞口堆放', '2026-11-05'], ['P-042', '稀释剂桶盖敞开', '2026-11-05'], ['P-048', '便携式检测仪检定标签', '2026-11-05'],
  ['P-050', '检修锁具', '2026-11-05'], ['P-051', '喷漆作业未戴防毒面具', '2026-11-05'], ['P-053', '安全标志污损', '2026-11-05'], ['P-058', '喷漆岗位告知卡位置', '2026-11-05'],
  ['P-061', '风险公告栏', '2026-11-05'], ['P-070', '车间现场', '2026-11-04'], ['P-071', '作业现场', '2026-11-05'], ['P-072', '职业健康设施和公告', '2026-11-05'], ['P-073', '应急物资', '2026-11-05'],
];
const papers: readonly (readonly [code: string, title: string, kind: EvidenceKind])[] = [
  ['W-01', '安全责任书', 'document'], ['W-02', '设备维保安全协议', 'document'], ['W-03', '目标和责任制考核表', 'record'], ['W-05', '法规标准清单', 'document'], ['W-06', '岗位操作规程', 'document'],
  ['W-07', '制度修订记录', 'document'], ['W-11', '双重预防机构文件', 'document'], ['W-12', '双重预防实施方案', 'document'], ['W-21', '三同时书面说明', 'document'],
  ['Y-01', '安全例会纪要', 'record'], ['Y-03', '年度培训计划', 'document'], ['Y-04', '培训记录和档案', 'record'], ['Y-05', '三级教育卡', 'record'], ['Y-06', '持证台账', 'record'],
  ['Y-07', '外来人员教育登记', 'record'], ['Y-08', '班组排查表', 'record'], ['Y-09', '设备维修单', 'record'], ['Y-12', '隐患台账', 'record'], ['Y-21', '反违章台账', 'record'], ['Y-22', '动火作业票', 'record'],
  ['T-11', '安全费用科目余额', 'record'], ['T-12', '安全费用使用计划', 'document'], ['T-13', '安全费用台账', 'record'], ['S-01', '设备台账', 'record'], ['K-02', '职业病危害因素检测报告', 'certificate'],
  ['N-02', '事故统计表', 'record'], ['R-01', '风险分级管控清单', 'document'], ['B-01', '粉尘辨识结论', 'document'],
  ['Z-01', '安全管理制度汇编', 'document'], ['Z-02', '安全操作规程汇编', 'document'], ['J-01', '安全管理记录册', 'record'], ['J-02', '设备点检和检修记录', 'record'], ['J-03', '危险作业票登记', 'record'],
  ['C-01', '证照、检测和保险资料', 'certificate'], ['F-01', '访谈记录', 'interview'], ['F-06', '应急访谈表', 'interview'],
];

export const sampleEvidence: readonly SampleEvidence[] = [
  ...photos.map(([code, title, on]) => ({ code, title, kind: 'photo' as const, on })),
  ...papers.map(([code, title, kind]) => ({ code, title, kind, on: '2026-11-03' })),
];

/** What stands behind an item that lost nothing: the code for a kind of evidence in a category. */
export function usualEvidence(kind: EvidenceKind, categoryId: string): string {
  switch (kind) {
    case 'document': return ['4', '6', '7'].includes(categoryId) ? 'Z-02' : 'Z-01';
    case 'record': return categoryId === '6' ? 'J-02' : categoryId === '7' ? 'J-03' : categoryId === '8' ? 'Y-12' : 'J-01';
    case 'photo': return categoryId === '6' ? 'P-070' : categoryId === '10' ? 'P-072' : categoryId === '11' ? 'P-073' : 'P-071';
    case 'certificate': return 'C-01';
    case 'interview': return 'F-01';
  }
}
