import { hazardSourceText } from '../../../assessment-specs/engine/hazardSourceText.ts';
import { hazardTerms } from '../../../assessment-specs/engine/hazardTerms.ts';
import { hazardSourceSchema, type Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { currentRound, fiveAssurancesOf, hazardState, isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import { addCounters } from '../layout/addCounters.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableColumn, TableRow } from '../layout/addTable.ts';
import { addTitle } from '../layout/addTitle.ts';
import { stack } from '../layout/Cell.ts';
import type { Cell } from '../layout/Cell.ts';
import { typeScale } from '../layout/typeScale.ts';
import { handlerOf } from '../LedgerContext.ts';
import type { LedgerContext } from '../LedgerContext.ts';
import { eventsOf } from '../sections/hazardForms.ts';
import { overdueText } from '../sections/dueText.ts';
import { basisText, hazardPlate } from '../sections/hazardWords.ts';
import { sentence } from '../sections/sentence.ts';
import { dayText, filled } from '../words.ts';
import { addSignLine, signLinePt } from './addSignLine.ts';

/** 隐患台账 across landscape pages: what there is by state and grade, then every entry with its whole loop in one row. */
export function addHazardLedger(context: LedgerContext): void {
  const { report, profile, hazards, today } = context;
  addTitle(report, { text: '隐患台账', spaceAfterPt: 4, outline: true });
  addParagraph(report, `${filled(profile.name)}　统一社会信用代码 ${filled(profile.creditCode)}　截至${dayText(today)}`, { style: { ...typeScale.running, align: 'center' }, spaceAfterPt: 4 });
  if (hazards.length === 0) addParagraph(report, '台账中没有隐患。', { style: typeScale.bodySmall, spaceBeforePt: 12 });
  else addEntries(context);
  addSignLine(report, ['填表人', '审核人', '主要负责人']);
}

function addEntries(context: LedgerContext): void {
  const { report, hazards, today } = context;
  const plates = hazards.map((hazard) => hazardPlate(hazard, today));
  const major = hazards.filter(({ grade }) => grade === 'major');
  const count = (plate: (typeof plates)[number]): string => String(plates.filter((one) => one === plate).length);
  addCounters(report, [
    { figure: String(hazards.length), label: '合计' }, { figure: String(major.length), label: '重大' }, { figure: String(major.filter(isOpen).length), label: '重大未销号' }, { figure: String(hazards.length - major.length), label: '一般' },
    { figure: count('未销号'), label: '未销号' }, { figure: count('逾期'), label: '逾期' }, { figure: count('待验收'), label: '待验收' }, { figure: count('已销号'), label: '已销号' },
  ]);
  addTable(report, {
    caption: { number: '1', title: '隐患台账', unit: '资金单位：元' }, paddingXPt: 3, columns, tailPt: notePt + signLinePt,
    rows: hazards.map((hazard): TableRow => ({ kind: 'row', cells: entryCells(context, hazard) })),
  });
  addNote(report, `${sourcesText(hazards)}未销号、逾期、待验收、已销号各算一次，逾期优先。重大事故隐患未销号，自评结论一律为一票否决。`, '注：');
}

/** A note of two lines with the space around it. */
const notePt = 42;

const columns: readonly TableColumn[] = [
  { head: '编号', width: 'fitted' }, { head: '等级', width: 'fitted', align: 'center' }, { head: '隐患内容与依据', width: { weight: 2.3 } }, { head: '部位', width: { weight: 0.7 } }, { head: '来源', width: 'fitted' },
  { head: '发现', width: { fixedPt: 57 } }, { head: '措施', width: { weight: 1.6 } }, { head: '责任人', width: { fixedPt: 43 } }, { head: '资金', width: 'fitted', align: 'right' }, { head: '时限', width: { fixedPt: 57 } },
  { head: '状态', width: { fixedPt: 55 } }, { head: '验收', width: { fixedPt: 57 } }, { head: '销号', width: { fixedPt: 57 } },
];

function entryCells(context: LedgerContext, hazard: Hazard): readonly Cell[] {
  const { criteria, today } = context;
  const five = fiveAssurancesOf(hazard);
  const round = currentRound(hazard);
  const accepted = eventsOf(round, 'accepted').at(-1);
  const closed = eventsOf(round, 'closed').at(-1);
  const major = hazard.grade === 'major';
  return [
    hazard.id, major ? [{ text: hazardTerms.grade.major, face: 'sansBold' }] : hazardTerms.grade.general,
    stack([{ text: sentence(hazard.title), face: 'sansMedium' }, sentence(hazard.description)], { kind: 'styled', text: `依据：${filled(basisText(hazard.basis, criteria))}`, style: { color: typeScale.note.color } }),
    filled(hazard.area), sourceCell(context, hazard), `${hazard.events[0]?.at.slice(0, 10) ?? ''}\n${hazard.source === 'employeeReport' ? '' : filled(hazard.foundBy)}`.trim(),
    measuresText(hazard), five === null ? '未定' : filled(five.responsible), five === null ? '' : String(five.fundsYuan), dueCell(hazard, today), stateCell(hazard, today),
    accepted === undefined ? '' : `${accepted.at.slice(0, 10)}\n${accepted.acceptedBy}`, closed === undefined ? '' : `${closed.at.slice(0, 10)}\n${closed.signedOffBy}`,
  ];
}

/** Of an employee's report the handler alone is named. */
function sourceCell(context: LedgerContext, hazard: Hazard): string {
  const handler = hazard.source === 'employeeReport' ? handlerOf(context, hazard)?.trim() ?? '' : '';
  return `${hazardSourceText(hazard.source, 'zh-CN')}${handler === '' ? '' : `\n受理${handler}`}`;
}

/** What was stopped, then what is to be done. */
function measuresText(hazard: Hazard): string {
  const orders = eventsOf(currentRound(hazard), 'ordered').map(({ order, area }) => `${hazardTerms.order[order]}：${sentence(area)}`);
  const five = fiveAssurancesOf(hazard);
  return [...orders, ...(five === null ? [] : [sentence(five.measures)])].join('') || '未定';
}

/** The day of the plan; a nearer one that binds stands under it, and how long it is over. */
function dueCell(hazard: Hazard, today: string): Cell {
  const due = hazardDue(hazard, today);
  const planned = fiveAssurancesOf(hazard)?.deadline ?? null;
  const lines = [...(planned === null ? [] : [planned]), ...(due?.basis === 'yearEnd' ? [`${due.day}\n年初清零`] : [])];
  const text = lines.length === 0 ? '未定' : lines.join('\n');
  return due?.overdue === true ? stack(text, [{ text: overdueText(due, today), face: 'sansBold' }]) : text;
}

function stateCell(hazard: Hazard, today: string): Cell {
  const plate = hazardPlate(hazard, today);
  const detail = hazardStateText(hazardState(hazard), 'zh-CN');
  return plate === '已销号' ? plate : [{ text: plate, face: 'sansMedium' }, detail === plate ? '' : `\n${detail}`];
}

/** `来源：重大隐患判定2项，带队检查1项。` */
function sourcesText(hazards: readonly Hazard[]): string {
  const sources = hazardSourceSchema.options.flatMap((source) => {
    const count = hazards.filter((hazard) => hazard.source === source).length;
    return count === 0 ? [] : [`${hazardSourceText(source, 'zh-CN')}${count}项`];
  });
  return `来源：${sources.join('，')}。`;
}

