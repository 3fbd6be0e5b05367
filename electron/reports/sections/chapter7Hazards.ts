import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { addCellGrid, drawCellLegend } from '../layout/addCellGrid.ts';
import type { GridCellLook } from '../layout/addCellGrid.ts';
import { addCounters } from '../layout/addCounters.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import type { Cell } from '../layout/Cell.ts';
import { resultMark } from '../layout/resultMark.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { closeLatinSpaces } from '../text/closeLatinSpaces.ts';
import { fullWidthBrackets } from '../text/fullWidthBrackets.ts';
import { dayText } from '../words.ts';
import { asOfDay } from './asOfDay.ts';
import { criterionGrid, criterionLook, deviceLine, entriesOf, lines64 } from './criterionGrid.ts';
import { articleOf, basisText, hazardPlate } from './hazardWords.ts';
import { hazardTableNumbers } from './hazardTableNumbers.ts';
import { inapplicableLines } from './inapplicableLines.ts';
import { inapplicableText } from './inapplicableText.ts';
import { sentence } from './sentence.ts';
import { addGeneralHazards } from './generalHazards.ts';
import { overruledText } from './overruledText.ts';
import { addRectification } from './rectification.ts';
import { addRescorings } from './rescorings.ts';
import { addWalk } from './walkTable.ts';

/** 7 重大事故隐患判定: all 64 at a glance, the applicable ones one by one, 第十四条, other regimes, then what was done about each hazard. */
export async function addChapter7Hazards(context: ReportContext): Promise<void> {
  addIntroduction(context);
  addOverview(context);
  addApplicable(context);
  addWalk(context);
  addFailedDevices(context);
  addOtherRegimes(context);
  await addRectification(context);
  addGeneralHazards(context);
  addRescorings(context);
}

function addIntroduction(context: ReportContext): void {
  const { report, packs, record } = context;
  const lines = lines64(context);
  const { pack } = packs.hazards;
  const count = (test: (line: ScreeningLine) => boolean): string => String(lines.filter(test).length);
  addHeading(report, { level: 1, number: '7', title: '重大事故隐患判定', newPage: true });
  addParagraph(report, closeLatinSpaces(`依据${closeLatinSpaces(pack.source.split('。')[0] ?? pack.name).replace(/\d{4}-\d{2}-\d{2}/gu, dayText)}逐项判定。问句由本产品自撰，以官方条文为准。回答“是”即存在重大事故隐患，一票否决。`), { style: typeScale.bodySmall });
  const unanswered = count(({ applies, state }) => applies && state === 'unanswered');
  addCounters(report, [
    { figure: String(lines.length), label: '判定项' }, { figure: count(({ applies }) => applies), label: '适用' }, { figure: count(({ state, applies }) => applies && state === 'no'), label: '判定为否' },
    { figure: count(({ state }) => state === 'yes'), label: '判定为是' }, { figure: count(({ state }) => state === 'toCheck'), label: '待查' },
    ...(unanswered === '0' ? [] : [{ figure: unanswered, label: '未作答' }]),
    { figure: String(record.hazards.filter((hazard) => hazard.grade === 'major' && isOpen(hazard)).length), label: '重大隐患未销号' },
  ]);
}

const legend: readonly { look: GridCellLook; words: string }[] = [
  { look: 'faint', words: '不适用' }, { look: 'grey', words: '否' }, { look: 'framed', words: '查出，已销号' }, { look: 'solid', words: '是，未销号' }, { look: 'dashed', words: '待查、未答' },
];

function addOverview(context: ReportContext): void {
  const { report } = context;
  const lines = lines64(context);
  addHeading(report, { level: 2, number: '7.1', title: `${lines.length}项总览` });
  // beside the heading, as page 07 has it
  report.flow.keepWithNext(0, (top) => drawCellLegend(report.canvas, legend, top - typeScale.heading2.pitchPt - 4));
  addCellGrid(report, { rows: criterionGrid(context) });
  addInapplicable(context);
}

/** One row for each article and reason. */
function addInapplicable(context: ReportContext): void {
  const rows = new Map<string, { origin: string; ids: string[]; full: string }>();
  for (const line of inapplicableLines(context)) {
    const { origin, full } = inapplicableText(line, context);
    const key = `${line.criterion.id.slice(0, 5)} ${full}`;
    const row = rows.get(key) ?? { origin, ids: [], full };
    row.ids.push(line.criterion.id);
    rows.set(key, row);
  }
  if (rows.size === 0) return;
  addTable(context.report, {
    caption: { number: hazardTableNumbers(context).inapplicable, title: '不适用理由' },
    columns: [{ head: '判定项', width: { weight: 1 } }, { head: '来由', width: 'fitted', align: 'center' }, { head: '理由', width: { weight: 1.9 } }],
    rows: [...rows.values()].map(({ origin, ids, full }): TableRow => ({ kind: 'row', cells: [shortIds(ids), origin, full] })),
  });
}

/** `MH-07-01、02、04`. */
function shortIds([first = '', ...others]: readonly string[]): string {
  return [first, ...others.map((id) => id.slice(-2))].join('、');
}

function addApplicable(context: ReportContext): void {
  const { report } = context;
  const lines = lines64(context).filter(({ applies }) => applies);
  addHeading(report, { level: 2, number: '7.2', title: '适用项逐项判定' });
  if (lines.length === 0) return addParagraph(report, '没有适用的判定项。', { style: typeScale.bodySmall });
  addTable(report, {
    columns: [{ head: '编号', width: 'fitted' }, { head: '条款', width: 'fitted' }, { head: '判定要点（自撰）', width: { weight: 1 } }, { head: '现场查证', width: { weight: 1.6 } }, { head: '判定', width: 'fitted' }],
    rows: lines.map((line) => applicableRow(line, context)),
  });
}

function applicableRow(line: ScreeningLine, context: ReportContext): TableRow {
  const { criterion, answer } = line;
  const look = criterionLook(line, context.record.hazards);
  const found = [overruledText(line, context), answer?.note.trim() ?? '', answer?.reason.trim() ?? ''].filter((text) => text !== '');
  const proof = answer && answer.evidence.length > 0 ? [`证据${answer.evidence.length}件`] : [];
  return {
    kind: 'row', strong: look === 'solid' || look === 'framed',
    cells: [criterion.id, fullWidthBrackets(criterion.article), criterion.title, [...found, ...proof].join('；') || '未填写', verdictCell(line, context)],
  };
}

function verdictCell(line: ScreeningLine, context: ReportContext): Cell {
  const entry = entriesOf(line, context.record.hazards).at(-1);
  const after = entry === undefined ? '' : `，${line.state === 'no' ? '曾查出，' : ''}${hazardPlate(entry, asOfDay(context))}`;
  switch (line.state) {
    case 'yes': return [resultMark('stop'), `是${after}`];
    case 'no': return `否${after}`;
    case 'toCheck': return [resultMark('open'), `待查${after}`];
    case 'notApplicable': return '不适用';
    case 'unanswered': return [resultMark('open'), `未作答${after}`];
  }
}

function addFailedDevices(context: ReportContext): void {
  const { report, record, packs } = context;
  const line = deviceLine(context);
  const { failedDevices } = record.assessment;
  addHeading(report, { level: 2, number: '7.3', title: '设施失效核查（第十四条）' });
  addParagraph(report, deviceSentence(line, failedDevices.length, hazardTableNumbers(context).devices), { style: typeScale.bodySmall });
  if (failedDevices.length === 0) return;
  addTable(report, {
    caption: { number: hazardTableNumbers(context).devices, title: '失效设施，每台自成一条隐患' },
    columns: [{ head: '序号', width: 'fitted', align: 'center' }, { head: '失效的设施', width: { weight: 1 } }, { head: '对应判定项', width: 'fitted' }, { head: '条款', width: 'fitted' }, { head: '隐患编号', width: 'fitted' }, { head: '状态', width: 'fitted' }],
    rows: failedDevices.map(({ device, criterionId, hazardId }, index): TableRow => {
      const entry = record.hazards.find(({ id }) => id === hazardId);
      return { kind: 'row', cells: [String(index + 1).padStart(2, '0'), device, criterionId, articleOf(criterionId, packs.hazards.pack), hazardId ?? '未登记', entry === undefined ? '未登记' : hazardPlate(entry, asOfDay(context))] };
    }),
  });
}

function deviceSentence(line: ScreeningLine | undefined, devices: number, table: string): string {
  if (line === undefined || !line.applies) return line?.state === 'notApplicable' ? `不适用。理由：${sentence(line.answer?.reason ?? '')}${line.answer === null ? '' : `${line.answer.by}改判。`}` : '没有适用的判定项，第十四条不核查。';
  const note = sentence(line.answer?.note ?? '');
  const found = devices === 0 ? '' : `登记失效设施${devices}台，见表${table}。`;
  switch (line.state) {
    case 'no': return `适用项涉及的监控、报警、联锁、防护等设施没有失效、停用或旁路，判定为否。${found}${note}`;
    case 'yes': return `查出设施失效、停用或旁路，判定为是。${found}${note}`;
    case 'toCheck': return `待查，查清以前不作结论。${found}${note}`;
    case 'notApplicable': case 'unanswered': return `未作答。${found}${note}`;
  }
}

/** 第二条: what other rules grade as major. They are recorded with their own citation and never mapped onto the 64. */
function addOtherRegimes(context: ReportContext): void {
  const { report, record, packs } = context;
  const { pack } = packs.hazards;
  const entries = record.hazards.filter(({ grade, basis }) => grade === 'major' && basis.kind === 'otherRegime');
  if (entries.length === 0) {
    addNote(report, `判定标准第二条：消防、燃气、特种设备、危险化学品等另有判定规定的，从其规定。本次自评未登记这些规定下的重大隐患；这些规定的条文没有在本报告中逐条判定。`, '说明：');
    return;
  }
  addTable(report, {
    caption: { number: hazardTableNumbers(context).otherRegimes, title: '其他判定规定下的重大隐患（判定标准第二条）' },
    columns: [{ head: '隐患编号', width: 'fitted' }, { head: '依据', width: { weight: 1 } }, { head: '隐患', width: { weight: 1.2 } }, { head: '状态', width: 'fitted' }],
    rows: entries.map((hazard): TableRow => ({ kind: 'row', cells: [hazard.id, basisText(hazard.basis, pack), hazard.title, hazardPlate(hazard, asOfDay(context))] })),
  });
}
