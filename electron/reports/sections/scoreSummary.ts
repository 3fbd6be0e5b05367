import { percentText, roundShare, unitsOf100Percent } from '../../../assessment-specs/engine/roundShare.ts';
import type { CategoryScore, Percent, ScoreSheet, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import type { Category, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { addFactStrip } from '../layout/addCounters.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableColumn, TableRow } from '../layout/addTable.ts';
import { barCell } from '../layout/cellBlocks.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { addCategoryRadar } from './categoryRadar.ts';
import { equalDecimals } from './equalDecimals.ts';
import { addExtras } from './extras.ts';

/** 4 得分汇总: all categories and elements of the primary pack on one page, every line adding up, then the categories on a web. */
export function addScoreSummary(context: ReportContext): void {
  const { report, sheet, packs } = context;
  const { pack } = packs.primary;
  addHeading(report, { level: 1, number: '4', title: '得分汇总', newPage: true });
  addFactStrip(report, facts(pack, sheet));
  addTable(report, {
    caption: { number: '4-1', title: '按类目和项目汇总', unit: '单位：分' },
    style: { ...typeScale.tableDense, pitchPt: 12 }, paddingYPt: 0,
    columns: columns(pack, sheet), rows: summaryRows(pack, sheet),
  });
  addNote(report, summaryNote(sheet));
  addExtras(context);
  addCategoryRadar(context);
}

const lowestBand = ({ scoring }: ScoredPack): ScoredPack['scoring']['bands'][number] | undefined => [...scoring.bands].sort((a, b) => a.minimum - b.minimum)[0];

function facts(pack: ScoredPack, sheet: ScoreSheet): Parameters<typeof addFactStrip>[1] {
  const { raw, percent, range, tally } = sheet;
  const band = lowestBand(pack);
  const shown = percent === null || tally.open > 0 ? [] : [{ label: '原始比值', value: rawShare(sheet) }];
  const score = tally.open > 0
    ? [{ label: '可能得分（未评完）', value: `${range.low?.text ?? '—'}–${range.high?.text ?? '—'}`, strong: true }]
    : [{ label: '百分制得分', value: percent?.text ?? '无法评定', strong: true }];
  return [
    { label: tally.open > 0 ? '已评得分' : '评定得分', value: pointsText(raw.numerator) },
    { label: `应得分（${pointsText(tally.standard)}－空项）`, value: pointsText(raw.denominator) },
    ...shown, ...score,
    ...(band === undefined ? [] : [{ label: '达标线', value: percentText(band.minimum, pack.scoring.percentDigits) }]),
  ];
}

/** `836÷930≈89.892%`: two digits more than the score itself, so that the one rounding can be followed. */
function rawShare({ raw, percent }: ScoreSheet): string {
  const digits = Math.min(3, (percent?.digits ?? 1) + 2);
  const share = roundShare(raw.numerator, raw.denominator, digits);
  if (share === null) return '—';
  const exact = share.scaled * raw.denominator === raw.numerator * unitsOf100Percent(digits);
  return `${pointsText(raw.numerator)}÷${pointsText(raw.denominator)}${exact ? '＝' : '≈'}${share.text}%`;
}

function columns(pack: ScoredPack, sheet: ScoreSheet): readonly TableColumn[] {
  const band = lowestBand(pack);
  const line = band === undefined ? '' : `（竖线${band.minimum / 10 ** pack.scoring.percentDigits}%）`;
  const figures = ['标准分', '空项', '应得分', '扣分', ...(sheet.tally.open > 0 ? ['未评'] : []), '实得分', '得分率%'];
  return [
    { head: '编号', width: 'fitted' }, { head: '类目／项目', width: { weight: 1 } },
    ...figures.map((head): TableColumn => ({ head, width: 'fitted', figures: true })),
    { head: sheet.tally.open > 0 ? '图示' : `图示${line}`, width: 'fitted' },
  ];
}

function summaryRows(pack: ScoredPack, sheet: ScoreSheet): readonly TableRow[] {
  const decimals = equalDecimals(sheet);
  const band = lowestBand(pack);
  const threshold = band === undefined ? undefined : band.minimum / unitsOf100Percent(pack.scoring.percentDigits);
  const cells = (tally: Tally, percent: Percent | null, strong: boolean) => [
    ...[tally.standard, tally.na, tally.standard - tally.na, tally.deducted, ...(sheet.tally.open > 0 ? [tally.open] : []), tally.earned].map(decimals),
    percent?.text ?? null, barCell({ share: percent === null ? null : percent.scaled / unitsOf100Percent(percent.digits), strong, ...(sheet.tally.open > 0 && { widthPt: 44 }), ...(threshold !== undefined && { threshold }) }),
  ];
  const categoryRows = (category: Category, score: CategoryScore): readonly TableRow[] => [
    { kind: 'row', strong: true, tinted: true, cells: [category.id, category.name, ...cells(score.tally, score.percent, true)] },
    // a lone element would repeat its category
    ...(category.elements.length === 1 ? [] : category.elements.map((element): TableRow => {
      const part = score.elements.find(({ elementId }) => elementId === element.id);
      return { kind: 'row', cells: [element.id, `　${element.name}`, ...(part === undefined ? [] : cells(part.tally, part.percent, false))] };
    })),
  ];
  return [
    ...pack.categories.flatMap((category) => {
      const score = sheet.categories.find(({ categoryId }) => categoryId === category.id);
      return score === undefined ? [] : categoryRows(category, score);
    }),
    { kind: 'total', cells: [null, '合计', ...cells(sheet.tally, sheet.percent, true)] },
  ];
}

/** One line, so that it stays on the page of its table. */
function summaryNote({ categories, tally }: ScoreSheet): string {
  const extras = categories.flatMap((category) => category.extras);
  const identity = tally.open > 0 ? '标准分＝空项分＋扣分＋未评分＋实得分' : '标准分＝空项分＋扣分＋实得分';
  const extra = extras.length === 0 ? `${tally.open > 0 ? '' : '只有一个项目的类目不再分行。'}本次没有类目内追加扣分。` : '类目行和合计行的扣分含追加扣分（表4-2）。';
  return `每行都满足：${identity}。${extra}`;
}
