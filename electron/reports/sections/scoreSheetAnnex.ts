import type { CategoryScore, ItemScore, ScoreSheet, Tally } from '../../../assessment-specs/engine/ScoreSheet.ts';
import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import type { Category, ScoredPack } from '../../../assessment-specs/schema/ScoredPack.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import type { Cell } from '../layout/Cell.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';

/** Annex 5, 打分表: every item of every scored pack with its number, so that each can be found in the report. */
export function addScoreSheetAnnex({ report, packs, conclusion }: ReportContext): void {
  addHeading(report, { level: 1, number: '附件5', title: '打分表', newPage: true });
  [packs.primary, ...packs.gates].forEach(({ ref, pack }, index) => {
    const result = conclusion.packs.find(({ sheet }) => sheet.pack.id === ref.id);
    if (result === undefined) throw new Error(`The pack ${ref.id} was not scored.`);
    addSheet(report, pack, result.sheet, `F5-${index + 1}`);
  });
  addNote(report, '每行都满足：标准分＝空项＋扣分＋得分＋未评。“未评”的条目没有人评过，不算得分也不算扣分；得分栏印“—”的为零分或空项。追加扣除列在类目末尾，从类目剩余得分中扣。考评内容的文字、分值和扣分规则为重建〔重建〕。', '注：');
}

function addSheet(report: ReportContext['report'], pack: ScoredPack, sheet: ScoreSheet, number: string): void {
  const rows = sheet.categories.flatMap((score) => {
    const category = pack.categories.find(({ id }) => id === score.categoryId);
    return category === undefined ? [] : categoryRows(category, score);
  });
  addTable(report, {
    caption: { number, title: `${pack.name}　r${sheet.pack.revision}`, unit: '单位：分' }, style: { ...typeScale.tableDense, pitchPt: 12 }, paddingYPt: 1.3,
    columns: [
      { head: '编号', width: 'fitted' }, { head: '考评内容', width: { weight: 1 } },
      ...['标准分', '空项', '扣分', '得分'].map((head) => ({ head, width: { fixedPt: 36 }, figures: true }) as const),
    ],
    rows: [...rows, { kind: 'total', cells: [null, '合计', ...figures(sheet.tally)] }],
  });
}

/** The category, its elements where it has several, their items, the extras taken at the end. */
function categoryRows(category: Category, score: CategoryScore): readonly TableRow[] {
  const several = category.elements.length > 1;
  return [
    { kind: 'row', strong: true, tinted: true, cells: [category.id, category.name, ...figures(score.tally)] },
    ...category.elements.flatMap((element): readonly TableRow[] => {
      const elementScore = score.elements.find(({ elementId }) => elementId === element.id);
      if (elementScore === undefined) return [];
      const head: TableRow = { kind: 'row', strong: true, cells: [element.id, element.name, ...figures(elementScore.tally)] };
      const items = element.items.map((item): TableRow => {
        const itemScore = elementScore.items.find(({ itemId }) => itemId === item.id);
        return { kind: 'row', cells: [item.id, item.title ?? item.requirement, ...(itemScore === undefined ? [] : itemFigures(itemScore))] };
      });
      return several ? [head, ...items] : items;
    }),
    ...score.extras.map((extra): TableRow => (
      { kind: 'row', cells: [extra.ruleId, `追加扣除，应扣${pointsText(extra.claimed)}分${extra.unapplied > 0 ? `，${pointsText(extra.unapplied)}分无分可扣，未计` : ''}`, null, null, pointsText(extra.applied), null] })),
  ];
}

function figures(tally: Tally): readonly Cell[] {
  return [pointsText(tally.standard), pointsText(tally.na), pointsText(tally.deducted), tally.open > 0 && tally.earned === 0 && tally.deducted === 0 ? '未评' : pointsText(tally.earned)];
}

function itemFigures({ tally, state }: ItemScore): readonly Cell[] {
  const [standard, na, deducted] = figures(tally);
  return [standard ?? null, na ?? null, deducted ?? null, state === 'unanswered' ? '未评' : pointsText(tally.earned)];
}
