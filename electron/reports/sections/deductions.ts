import { addBarFigure } from '../layout/addBarFigure.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import type { Cell } from '../layout/Cell.ts';
import { typeScale } from '../layout/typeScale.ts';
import { reconstructedTag } from '../packWords.ts';
import type { ReportContext } from '../ReportContext.ts';
import { deductionLines } from './deductionLines.ts';
import type { CategoryDeductions, DeductionLine } from './deductionLines.ts';
import { decimalsFor } from './equalDecimals.ts';
import { addGreatestLosses } from './greatestLosses.ts';

/** A figure shows so many categories at most; packs have fewer. */
const mostBars = 30;
/** Longer category names are cut to their number beside a bar. */
const longestLabel = 12;
/** Nothing, where a figure column would print — for a figure that stands in the row above. */
const blank: Cell = { kind: 'stack', parts: [] };

/** 5 扣分点及原因: every triggered rule with its arithmetic, by category, adding up to table 4-1. */
export function addDeductions(context: ReportContext): void {
  const { report, sheet } = context;
  const categories = deductionLines(context);
  // below the web of chapter 4, which would else stand alone on its page
  addHeading(report, { level: 1, number: '5', title: '扣分点及原因汇总' });
  if (categories.length === 0) {
    addParagraph(report, sheet.tally.open > 0 ? '已评的考评内容没有扣分点。' : '本次自评没有扣分点。', { style: typeScale.bodySmall });
    return;
  }
  addDeductionTable(context, categories);
  addFigure(context, categories);
  addGreatestLosses(context);
}

function addDeductionTable({ report, sheet }: ReportContext, categories: readonly CategoryDeductions[]): void {
  const lines = categories.flatMap((category) => category.lines);
  const points = decimalsFor([sheet.tally.deducted, ...categories.map(({ deducted }) => deducted), ...lines.flatMap(({ claimed, taken }) => [claimed, taken ?? 0])]);
  // a head for all, unless somebody's own pack mixes
  const allReconstructed = lines.every(({ reconstructed }) => reconstructed);
  const row = (line: DeductionLine): TableRow => ({
    kind: 'row',
    cells: [
      line.first ? String(line.number) : blank, line.itemId, line.first ? line.reason : null,
      `${line.trigger}${line.reconstructed && !allReconstructed ? reconstructedTag : ''}`, line.formula, points(line.claimed),
      line.taken === null ? blank : points(line.taken), line.first ? (line.evidence ?? '—') : null, line.first ? line.by : null,
    ],
  });
  addTable(report, {
    caption: { number: '5-1', title: '扣分点及原因汇总表', unit: '单位：分' }, paddingXPt: 3.5,
    columns: [
      { head: '序号', width: 'fitted', figures: true }, { head: '内容\n编号', width: 'fitted' }, { head: '扣分点及原因', width: { weight: 1.15 } },
      { head: `扣分规则${allReconstructed ? reconstructedTag : ''}`, width: { weight: 1.15 } }, { head: '算式\n分×处', width: 'fitted', align: 'center' },
      { head: '应扣', width: 'fitted', figures: true }, { head: '计扣', width: 'fitted', figures: true }, { head: '证据', width: { weight: 0.7 } }, { head: '记录人', width: { fixedPt: 36 } },
    ],
    rows: [
      ...categories.flatMap(({ id, name, deducted, lines: rows }): TableRow[] => [{ kind: 'group', text: `${id}　${name}`, right: `扣 ${points(deducted)} 分` }, ...rows.map(row)]),
      { kind: 'total', cells: [null, '合计', null, null, null, null, points(sheet.tally.deducted), null, null] },
    ],
  });
  addNote(report, deductionNote(categories, allReconstructed), '注：');
}

function deductionNote(categories: readonly CategoryDeductions[], allReconstructed: boolean): string {
  const lines = categories.flatMap((category) => category.lines);
  return [
    '应扣＝分×处，规则有上限的以上限为准；计扣以该条考评内容的分值为限，扣完为止，一条有几项规则的，计扣写在第一行。',
    lines.some(({ extra }) => extra) ? '“追加”在该类目其余扣分之后扣，见表4-2。' : '',
    '计扣合计与表4-1的扣分一致。',
    allReconstructed ? `扣分规则的文字和分值由安准重建${reconstructedTag}，不是官方原文。` : lines.some(({ reconstructed }) => reconstructed) ? `带${reconstructedTag}的规则由安准重建，不是官方原文。` : '',
    '整改后的得分在确认后计入下一次自评，本次不回补。',
  ].join('');
}

function addFigure({ report }: ReportContext, categories: readonly CategoryDeductions[]): void {
  const most = [...categories].sort((a, b) => b.deducted - a.deducted).slice(0, mostBars).filter(({ deducted }) => deducted > 0);
  if (most.length === 0) return;
  const points = decimalsFor(most.map(({ deducted }) => deducted));
  addBarFigure(report, {
    caption: { number: '5-1', title: '各类目扣分和扣分点数' },
    bars: most.map(({ id, name, deducted, lines }) => ({
      label: [...name].length > longestLabel ? `第${id}类` : `${id}　${name}`, value: deducted, valueText: `${points(deducted)}分，${lines.length}点`,
    })),
  });
}
