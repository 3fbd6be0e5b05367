import { hazardBasisText } from '../../assessment-specs/engine/hazardBasisText.ts';
import { hazardTerms } from '../../assessment-specs/engine/hazardTerms.ts';
import { hazardSourceText } from '../../assessment-specs/engine/hazardSourceText.ts';
import { hazardStateText } from '../../assessment-specs/engine/hazardStateText.ts';
import type { FiveAssurances, Hazard, HazardEvent, HazardEventKind } from '../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../assessment-specs/records/hazardDue.ts';
import { currentRound, fiveAssurancesOf, hazardState, isOpen, isVeto } from '../../assessment-specs/records/hazardState.ts';
import type { Day } from '../../assessment-specs/schema/primitives.ts';
import type { HazardWorkbookInput } from '../services/ports.ts';
import { joined } from './joined.ts';
import type { SheetColumn, SheetPlan, SheetValue } from './SheetPlan.ts';

/** One line of the ledger: an entry, the present round of its loop, and what is asked of all. */
interface Entry {
  readonly hazard: Hazard;
  readonly number: number;
  readonly round: readonly HazardEvent[];
  readonly five: FiveAssurances | null;
  readonly input: HazardWorkbookInput;
}

type LedgerColumn = SheetColumn & { readonly value: (entry: Entry) => SheetValue };

/** 隐患台账 in the customary layout. What a reopened entry went through before stands on the sheet 经过. */
const columns: readonly LedgerColumn[] = [
  { head: '序号', width: 5, align: 'center', kind: 'count', value: ({ number }) => number },
  { head: '隐患编号', width: 14, align: 'center', value: ({ hazard }) => hazard.id },
  { head: '等级', width: 6, align: 'center', value: ({ hazard }) => hazardTerms.grade[hazard.grade] },
  { head: '隐患内容', width: 28, value: ({ hazard: { title, description } }) => (description.trim() === title.trim() ? title : joined([title, description], '\n')) },
  { head: '部位', width: 12, value: ({ hazard }) => hazard.area },
  { head: '判定依据（条款）', width: 19, value: ({ hazard, input }) => hazardBasisText(hazard.basis, input.criteria) },
  { head: '来源', width: 9, align: 'center', value: ({ hazard }) => hazardSourceText(hazard.source, 'zh-CN') },
  { head: '发现人', width: 11, align: 'center', value: foundBy },
  { head: '发现日期', width: 12, align: 'center', kind: 'day', value: ({ hazard }) => day(hazard.events[0]) },
  { head: '停产停用措施', width: 20, value: (entry) => told(entry, 'ordered', ({ order, area, orderedBy }) => `${hazardTerms.order[order]}：${area}（${orderedBy}下令）`) },
  { head: '报告情况', width: 22, value: (entry) => told(entry, 'reported', ({ toAuthority, how, toEmployees }) => `报${joined([toAuthority, how], '，')}；告知从业人员：${toEmployees}`) },
  { head: '责任人', width: 11, align: 'center', value: ({ five }) => (five === null ? null : joined([five.responsible, five.supervisor.trim() === '' ? '' : `（督办：${five.supervisor}）`], '\n')) },
  { head: '整改措施', width: 22, value: ({ five }) => five?.measures ?? null },
  { head: '资金（元）', width: 12, align: 'right', kind: 'money', value: ({ five }) => five?.fundsYuan ?? null },
  { head: '时限', width: 12, align: 'center', kind: 'day', value: ({ five }) => (five === null ? null : { day: five.deadline }) },
  { head: '预案', width: 16, value: ({ five }) => five?.contingency ?? null },
  { head: '整改完成', width: 17, value: (entry) => told(entry, 'done', ({ result }) => result) },
  { head: '验收人、验收情况', width: 19, value: acceptance },
  { head: '销号人、日期', width: 13, align: 'center', value: (entry) => told(entry, 'closed', ({ signedOffBy }) => signedOffBy) },
  { head: '状态', width: 12, align: 'center', value: ({ hazard }) => hazardStateText(hazardState(hazard), 'zh-CN') },
  { head: '逾期', width: 11, align: 'center', value: overdue },
];

/** 隐患台账, one line an entry, in the order given. */
export function hazardLedgerSheet(input: HazardWorkbookInput): SheetPlan {
  const { enterprise, hazards, today } = input;
  const open = hazards.filter(isOpen).length;
  return {
    name: '隐患台账', title: '生产安全事故隐患排查治理台账', paper: 'a3', orientation: 'landscape', frozenColumns: 2, columns, whenEmpty: '台账中没有隐患。',
    subtitle: joined([
      `企业：${enterprise.profile.name}`, `日期：${today}`, `共 ${hazards.length} 项，未销号 ${open} 项，其中重大 ${hazards.filter(isVeto).length} 项`, enterprise.demo ? '示例数据' : '',
    ], '　　'),
    rows: hazards.map((hazard, index) => {
      const entry: Entry = { hazard, number: index + 1, round: currentRound(hazard), five: fiveAssurancesOf(hazard), input };
      return { cells: columns.map(({ value }) => value(entry)) };
    }),
  };
}

const day = (event: HazardEvent | undefined): SheetValue => (event === undefined ? null : { day: event.at.slice(0, 10) });

/** Who reported as an employee is for the handler only: 受理人 stands here. @basis 个人信息保护法 */
function foundBy({ hazard, input }: Entry): string {
  if (hazard.source !== 'employeeReport') return hazard.foundBy;
  const handler = hazard.sourceRef === null ? undefined : input.handlers.get(hazard.sourceRef);
  return handler === undefined ? '员工报告，不具名' : `${handler}\n（受理人）`;
}

/** Every event of a kind in the present round, with its day. */
function told<Kind extends HazardEventKind>({ round }: Entry, kind: Kind, words: (event: Extract<HazardEvent, { kind: Kind }>) => string): string {
  return joined(round.filter((event): event is Extract<HazardEvent, { kind: Kind }> => event.kind === kind).map((event) => `${event.at.slice(0, 10)} ${words(event)}`), '\n');
}

function acceptance({ round }: Entry): string {
  return joined(round.map((event) => {
    const on = event.at.slice(0, 10);
    if (event.kind === 'accepted') return `${on} ${event.acceptedBy}验收：${joined([event.how, event.result], '；')}`;
    return event.kind === 'rejected' ? `${on} ${event.rejectedBy}退回：${event.reason}` : '';
  }), '\n');
}

/** 逾期 in words, by how many days, and by which of the two days. */
function overdue({ hazard, input: { today } }: Entry): SheetValue {
  const due = hazardDue(hazard, today);
  if (due?.overdue !== true) return null;
  return { alert: `逾期 ${daysBetween(due.day, today)} 天${due.basis === 'plan' ? '' : `（应于 ${due.day} 前清零）`}` };
}

function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
