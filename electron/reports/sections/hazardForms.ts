import { hazardTerms } from '../../../assessment-specs/engine/hazardTerms.ts';
import type { Hazard, HazardEvent, HazardEventKind } from '../../../assessment-specs/records/Hazard.ts';
import { currentRound, fiveAssurancesOf } from '../../../assessment-specs/records/hazardState.ts';
import type { HazardPack } from '../../../assessment-specs/schema/HazardPack.ts';
import { addForm } from '../layout/addForm.ts';
import type { FormCell } from '../layout/addForm.ts';
import { addNote } from '../layout/addParagraph.ts';
import type { Cell } from '../layout/Cell.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';
import { resultMark } from '../layout/resultMark.ts';
import { dayText, filled, instantText } from '../words.ts';
import { eventText } from './hazardHistory.ts';
import { basisText } from './hazardWords.ts';
import { sentence } from './sentence.ts';

export type FormRow = readonly FormCell[];

/** Low enough that a usual record with two pictures takes one page. */
export const formPaddingPt = 3.4;

export const eventsOf = <Kind extends HazardEventKind>(events: readonly HazardEvent[], kind: Kind): readonly Extract<HazardEvent, { kind: Kind }>[] =>
  events.filter((event): event is Extract<HazardEvent, { kind: Kind }> => event.kind === kind);

/** What was found: clause and grade, description with the place, who found it and when. @param handler 受理人, for an employee's report */
export function factRows(hazard: Hazard, pack: HazardPack, handler?: string): readonly FormRow[] {
  const items = hazard.itemRefs.map(({ itemId }) => itemId).join('、');
  const itemCells: FormRow = items === '' ? [] : [{ label: '对应内容' }, { value: items, widthPt: 84 }];
  return [
    [{ label: '判定依据' }, { value: filled(basisText(hazard.basis, pack)) }, { label: '等级' }, { value: gradeCell(hazard.grade), widthPt: 72 }],
    [{ label: '隐患描述' }, { value: `${sentence(hazard.title)}${hazard.area === '' ? '' : `部位：${hazard.area}。`}${sentence(hazard.description)}${hazard.basis.kind === 'criterion' ? branchText(hazard.basis, pack) : ''}` }],
    [{ label: '查出' }, { value: foundText(hazard, handler) }, ...itemCells],
  ];
}

/** 重大 with the sign of a stop, 一般 alone. */
export function gradeCell(grade: Hazard['grade']): Cell {
  return grade === 'major' ? [resultMark('stop'), { text: hazardTerms.grade.major, face: 'sansMedium' }] : hazardTerms.grade.general;
}

/** Who found it. An employee who reports is never named; the handler may be. */
export function finderText({ foundBy, source }: Hazard, handler?: string): string {
  if (source !== 'employeeReport') return filled(foundBy);
  return `员工报告（${handler === undefined || handler.trim() === '' ? '' : `受理人${handler}，`}报告人不具名）`;
}

function foundText(hazard: Hazard, handler: string | undefined): string {
  const found = hazard.events[0];
  return `${found === undefined ? '' : `${instantText(found.at)}，`}${finderText(hazard, handler)}查出；${found?.by ?? ''}记录${found?.note.trim() ? `。${sentence(found.note)}` : ''}`;
}

function branchText(basis: Extract<Hazard['basis'], { kind: 'criterion' }>, { criteria, failedDevice }: HazardPack): string {
  const criterion = [...criteria, failedDevice].find(({ id }) => id === basis.criterionId);
  const met = criterion?.branches.filter(({ id }) => basis.branches.includes(id) || basis.branches.includes(id.slice(-1))) ?? [];
  return met.length === 0 ? '' : `成立的分支：${met.map(({ id, text }) => `${text}（${id.slice(-1)}）`).join('；')}。`;
}

/** 停产停用 and 报告 of the present round. */
export function orderedRow(hazard: Hazard): FormRow {
  return [{ label: '立即动作' }, { value: timed(eventsOf(currentRound(hazard), 'ordered')) }];
}

export function reportedRow(hazard: Hazard): FormRow {
  return [{ label: '报告' }, { value: timed(eventsOf(currentRound(hazard), 'reported')) }];
}

/** One line an event, its time first. */
export function timed(events: readonly HazardEvent[]): string {
  return events.length === 0 ? '未记录' : events.map((event) => `${instantText(event.at)}　${eventText(event)}`).join('\n');
}

const fiveHeads = ['责任落实', '措施落实', '资金落实', '时限落实', '预案落实'];
/** Room for three lines of handwriting. */
const emptyLines = ' \n \n ';
const fiveWeights = [1.2, 1.45, 0.75, 1.05, 1.7];

/** 五落实 of the present round. @param blank a row to be filled in by hand, where nothing is settled yet */
export function addFiveAssurances(report: ReportDocument, hazard: Hazard, blank = false): void {
  const five = fiveAssurancesOf(hazard);
  report.flow.space(8);
  if (five === null && !blank) return addForm(report, { rows: [[{ label: '五落实' }, { value: '责任、措施、资金、时限、预案尚未落实' }]] });
  const values = five === null ? fiveHeads.map(() => emptyLines) : [
    `${filled(five.responsible)}（整改）；${filled(five.supervisor)}（督办）`, filled(five.measures), `${five.fundsYuan}元`, `${dayText(five.deadline)}前完成`, filled(five.contingency),
  ];
  addForm(report, { paddingYPt: formPaddingPt, rows: [
    fiveHeads.map((label, index) => ({ label, weight: fiveWeights[index] ?? 1 })),
    values.map((value, index) => ({ value, weight: fiveWeights[index] ?? 1 })),
  ] });
  const note = eventsOf(currentRound(hazard), 'planned').at(-1)?.note.trim() ?? '';
  if (note !== '') addNote(report, sentence(note), '说明：');
}
