import type { RewardRules } from '../../../../assessment-specs/records/EmployeeReport.ts';
import type { Input } from '../../../contract/channels.ts';

type Held = Omit<Input<'inspection.record'>, 'enterpriseId' | 'seq' | 'evidence'>;

/** Inspections of the year that were on paper before the sample begins, written down on its first day: one a quarter by the principal, and a visit of experts. */
export const earlierInspections: readonly Held[] = [
  { kind: 'leader', on: '2026-02-26', ledBy: '周明远', participants: '孟𬭎祎、韩立峰、李犇', areas: '全部车间、仓库', findings: '节后复工检查。逐条对照重大事故隐患判定标准，未发现重大隐患；一般问题 6 处，当月改完。' },
  { kind: 'leader', on: '2026-05-21', ledBy: '周明远', participants: '孟𬭎祎、韩立峰', areas: '焊接、打磨、起重作业', findings: '查动火审批和起重吊具，未发现重大隐患；1 根吊带报废，已更换。' },
  { kind: 'leader', on: '2026-08-20', ledBy: '周明远', participants: '孟𬭎祎、李犇', areas: '配电、有限空间、喷漆车间', findings: '查防汛、用电和有限空间上锁，未发现重大隐患；水帘池警示牌褪色，已重做。' },
  { kind: 'expert', on: '2026-09-15', ledBy: '外聘安全专家', participants: '周明远、孟𬭎祎', areas: '喷漆车间、天然气烘干房', findings: '会诊喷涂和燃气设施，建议把固定式报警探头列入季度实测。' },
];

/** The principal's inspection on which the major hazard was found; written down on the spot. */
export const findingInspection: Held = {
  kind: 'leader', on: '2026-11-06', ledBy: '周明远', participants: '孟𬭎祎、韩立峰、李犇', areas: '喷漆车间、调漆间、油漆库', findings: '按专家建议实测报警探头：调漆间固定式可燃气体报警探头通入标准气体无响应。',
};

/** The rules as drafted in the year: in force from December. */
export const sampleRewardRules: RewardRules = {
  effectiveFrom: '2026-12-01',
  howToReport: '当面或书面告诉安全管理员孟𬭎祎，也可投入更衣室意见箱，可以不留姓名。3 个工作日内回话。',
  rows: [
    { id: 'w-1', what: '一般隐患，查实', withinDutyYuan: 20, beyondDutyYuan: 50 },
    { id: 'w-2', what: '重大事故隐患，查实', withinDutyYuan: 300, beyondDutyYuan: 800 },
    { id: 'w-3', what: '违章指挥、违章作业，查实', withinDutyYuan: 30, beyondDutyYuan: 80 },
  ],
};
