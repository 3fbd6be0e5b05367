import { percentText } from '../../../assessment-specs/engine/roundShare.ts';
import type { Gate } from '../../../assessment-specs/engine/ResolvedPacks.ts';
import type { ScoreSheet, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import { addFactStrip } from '../layout/addCounters.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import type { Cell } from '../layout/Cell.ts';
import { barCell } from '../layout/cellBlocks.ts';
import { resultMark } from '../layout/resultMark.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { shareOf } from './shareOf.ts';

/** 8 双重预防得分: the sheet of each gate by section, against its lines. Advisory unless it was made a condition at the start. */
export function addChapter8DualPrevention(context: ReportContext): void {
  const { report, packs, conclusion } = context;
  const { gates } = packs;
  addHeading(report, { level: 1, number: '8', title: '双重预防得分', newPage: true });
  if (gates.length === 0) return addParagraph(report, '本次自评没有选用双重预防评估标准，不计此项得分。', { style: typeScale.bodySmall });
  for (const [index, gate] of gates.entries()) {
    const sheet = conclusion.packs.find((result) => result.role === 'gate' && result.sheet.pack.id === gate.ref.id)?.sheet;
    if (sheet === undefined) throw new Error(`The gate ${gate.ref.id} was not scored.`);
    if (gates.length > 1) addHeading(report, { level: 2, number: `8.${index + 1}`, title: gate.pack.name });
    addGate(context, gate, sheet, index + 1);
  }
}

function addGate({ report }: ReportContext, gate: Gate, sheet: ScoreSheet, position: number): void {
  const { pack } = gate;
  const { raw, percent, progress } = sheet;
  addParagraph(report, `依据《${pack.name}》（${gate.ref.id}，r${gate.ref.revision}）评分。${gate.mandatory ? '本次自评以其过线为前提。' : '得分供参考，不改变自评结论。'}`, { style: typeScale.bodySmall, spaceAfterPt: 6 });
  addFactStrip(report, [
    { label: '累计得分', value: pointsText(raw.numerator) }, { label: '应得分（总分－缺项）', value: pointsText(raw.denominator) },
    { label: '原始比值', value: percent === null ? '—' : `${pointsText(raw.numerator)}÷${pointsText(raw.denominator)}` },
    { label: '得分（百分制）', value: percent?.text ?? '—', strong: true }, { label: `${gate.mandatory ? '要求' : '参考'}：${gate.band.name}`, value: percentText(gate.band.minimum, pack.scoring.percentDigits) },
  ]);
  addSections(report, gate, sheet, position);
  addBands(report, gate, sheet, position);
  if (progress.unanswered > 0) addNote(report, `还有${progress.unanswered}条未评，得分是目前已得的分；未评的分不算得分，也不算扣分。`, '注：');
}

function addSections(report: ReportContext['report'], { pack, band }: Gate, sheet: ScoreSheet, position: number): void {
  const open = sheet.tally.open > 0;
  const threshold = band.minimum / (100 * 10 ** pack.scoring.percentDigits);
  const figures = (tally: Tally): readonly Cell[] => [tally.standard, tally.na, tally.standard - tally.na, tally.deducted, ...(open ? [tally.open] : []), tally.earned].map(pointsText);
  const rows = sheet.categories.map((score): TableRow => {
    const category = pack.categories.find(({ id }) => id === score.categoryId);
    return { kind: 'row', cells: [score.categoryId, category?.name ?? '', ...figures(score.tally), score.percent?.text ?? null, barCell({ share: shareOf(score.percent), threshold })] };
  });
  const total: TableRow = { kind: 'total', cells: [null, '合计', ...figures(sheet.tally), sheet.percent?.text ?? null, barCell({ share: shareOf(sheet.percent), threshold, strong: true })] };
  addTable(report, {
    caption: { number: `8-${2 * position - 1}`, title: '双重预防按章节得分', unit: '单位：分' },
    columns: [
      { head: '章节', width: 'fitted', align: 'center' }, { head: '名称', width: { weight: 1 } },
      ...['标准分', '缺项', '应得分', '扣分', ...(open ? ['未评'] : []), '得分', '得分率%'].map((head) => ({ head, width: 'fitted', figures: true }) as const),
      { head: `图示（竖线${percentText(band.minimum, pack.scoring.percentDigits)}）`, width: 'fitted' },
    ],
    rows: [...rows, total],
  });
  const extras = sheet.categories.flatMap((category) => category.extras);
  const applied = extras.filter((extra) => extra.applied > 0).map((extra) => `${extra.ruleId}扣${pointsText(extra.applied)}分`);
  addNote(report, `每行都满足：标准分＝缺项＋扣分＋得分${open ? '＋未评' : ''}。${applied.length === 0 ? '没有章节内追加扣分。' : `扣分含章节内追加：${applied.join('，')}。`}扣分规则为重建文字〔重建〕。`, '注：');
}

function addBands(report: ReportContext['report'], gate: Gate, sheet: ScoreSheet, position: number): void {
  const { bands, percentDigits } = gate.pack.scoring;
  addTable(report, {
    caption: { number: `8-${2 * position}`, title: '对照门槛' },
    columns: [{ head: '门槛', width: { weight: 1 } }, { head: '不低于', width: { fixedPt: 70 }, figures: true }, { head: '得分', width: { fixedPt: 70 }, figures: true }, { head: '本次是否要求', width: { fixedPt: 110 }, align: 'center' }, { head: '结果', width: { fixedPt: 90 } }],
    rows: [...bands].sort((a, b) => a.minimum - b.minimum).map((band): TableRow => ({
      kind: 'row', cells: [band.name, percentText(band.minimum, percentDigits), sheet.percent?.text ?? null, band.id === gate.band.id ? (gate.mandatory ? '要求' : '参考') : '—', bandCell(band.minimum, sheet)],
    })),
  });
}

function bandCell(minimum: number, { percent, progress }: ScoreSheet): Cell {
  if (percent === null) return [resultMark('open'), '无法评定'];
  if (progress.unanswered > 0) return [resultMark('open'), '尚未评完'];
  return percent.scaled >= minimum ? [resultMark('tick'), '过线'] : [resultMark('cross'), '未过线'];
}
