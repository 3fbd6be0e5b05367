import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import { addNote } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { ReportContext } from '../ReportContext.ts';
import { reconstructedTag, rulesReconstructed } from '../packWords.ts';
import { decimalsFor } from './equalDecimals.ts';

/** 类目内追加扣分: every one that was found, also where the category had nothing left to take. Nothing at all where there is none. */
export function addExtras({ report, sheet, packs }: ReportContext): void {
  const extras = sheet.categories.flatMap(({ categoryId, extras: found }) => found.map((extra) => ({ categoryId, ...extra })));
  if (extras.length === 0) return;
  const items = packIndex(packs.primary.pack);
  const points = decimalsFor(extras.flatMap(({ claimed, applied, unapplied }) => [claimed, applied, unapplied]));
  addTable(report, {
    caption: { number: '4-2', title: '类目内追加扣分', unit: '单位：分' },
    columns: [
      { head: '类目', width: 'fitted', align: 'center' }, { head: '内容编号', width: 'fitted' }, { head: '扣分规则', width: { weight: 1 } },
      ...['次数', '应扣', '已扣', '未扣'].map((head) => ({ head, width: 'fitted', figures: true }) as const),
    ],
    rows: extras.map(({ categoryId, itemId, ruleId, count, claimed, applied, unapplied }) => {
      const item = items.item(itemId);
      const trigger = item?.rules.find(({ id }) => id === ruleId)?.trigger ?? ruleId;
      const tagged = `${trigger}${item !== null && rulesReconstructed(item) ? reconstructedTag : ''}`;
      return { kind: 'row', cells: [categoryId, itemId, tagged, String(count), points(claimed), points(applied), points(unapplied)] };
    }),
  });
  addNote(report, '追加扣分在该类目其余扣分之后扣，类目得分扣完为止，不跨类目；未扣的分数不从别处补扣。');
}
