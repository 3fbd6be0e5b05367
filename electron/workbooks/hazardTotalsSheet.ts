import { hazardSourceText } from '../../assessment-specs/engine/hazardSourceText.ts';
import { hazardStateText } from '../../assessment-specs/engine/hazardStateText.ts';
import { hazardSourceSchema, hazardStateSchema, type Hazard } from '../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../assessment-specs/records/hazardDue.ts';
import { hazardState, isOpen } from '../../assessment-specs/records/hazardState.ts';
import type { HazardWorkbookInput } from '../services/ports.ts';
import { joined } from './joined.ts';
import type { SheetColumn, SheetPlan, SheetRow } from './SheetPlan.ts';

const columns: readonly SheetColumn[] = [
  { head: '分类', width: 12, align: 'center' }, { head: '项目', width: 28 }, { head: '重大', width: 10, align: 'right', kind: 'count' }, { head: '一般', width: 10, align: 'right', kind: 'count' }, { head: '合计', width: 10, align: 'right', kind: 'count' },
  { head: '其中未销号', width: 13, align: 'right', kind: 'count' }, { head: '其中逾期', width: 11, align: 'right', kind: 'count' },
];

/** 汇总: the same entries counted by state, by source and by area; each part ends in its sum, and the sums are the same. */
export function hazardTotalsSheet({ enterprise, hazards, today }: HazardWorkbookInput): SheetPlan {
  const part = (name: string, groups: readonly (readonly [string, readonly Hazard[]])[]): readonly SheetRow[] => [
    ...groups.map(([label, members]): SheetRow => ({ cells: [name, label, ...counted(members)] })),
    { cells: [name, '合计', ...counted(hazards)], total: true },
  ];
  const counted = (members: readonly Hazard[]): readonly number[] => {
    const major = members.filter(({ grade }) => grade === 'major').length;
    return [major, members.length - major, members.length, members.filter(isOpen).length, members.filter((hazard) => hazardDue(hazard, today)?.overdue === true).length];
  };
  return {
    name: '汇总', title: '隐患汇总', paper: 'a4', orientation: 'portrait', frozenColumns: 0, columns, whenEmpty: '台账中没有隐患。',
    subtitle: joined([`企业：${enterprise.profile.name}`, `日期：${today}`, enterprise.demo ? '示例数据' : ''], '　　'),
    rows: hazards.length === 0 ? [] : [
      ...part('按状态', hazardStateSchema.options.map((state) => [hazardStateText(state, 'zh-CN'), hazards.filter((hazard) => hazardState(hazard) === state)] as const).filter(([, { length }]) => length > 0)),
      ...part('按来源', hazardSourceSchema.options.map((source) => [hazardSourceText(source, 'zh-CN'), hazards.filter((hazard) => hazard.source === source)] as const).filter(([, { length }]) => length > 0)),
      ...part('按部位', byArea(hazards)),
    ],
  };
}

/** Areas in the order in which they first occur; those left blank come last. */
function byArea(hazards: readonly Hazard[]): readonly (readonly [string, readonly Hazard[]])[] {
  const groups = Map.groupBy(hazards, ({ area }) => area.trim());
  const blank = groups.get('');
  return [...[...groups].filter(([area]) => area !== ''), ...(blank === undefined ? [] : [['（未填部位）', blank] as const])];
}
