import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import type { Item, Rule } from '../../../assessment-specs/schema/ScoredPack.ts';
import type { InspectionPlace } from '../../contract/PaperPrint.ts';
import type { PaperSheet } from '../../services/ports.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { addNote } from '../layout/addParagraph.ts';
import { addTitle } from '../layout/addTitle.ts';
import type { Cell, StyledCell } from '../layout/Cell.ts';
import { stack } from '../layout/Cell.ts';
import { checkBox } from '../layout/drawCheckBox.ts';
import { blankLine } from '../layout/inlineSpaces.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { RichText } from '../text/TextStyle.ts';
import { addPaperSigners, signersPt } from './addPaperSigners.ts';

export const placeWords: Readonly<Record<InspectionPlace, string>> = { documents: '查文件', site: '查现场', interviews: '询问' };
const places: readonly InspectionPlace[] = ['documents', 'site', 'interviews'];

/** One pack as blank sheets: number, requirement, where to look, rules to tick or count under the codes of fast entry, room for notes, and who scored it. */
export function addItemSheet(report: ReportDocument, { name, groups }: PaperSheet, place: InspectionPlace | null): void {
  report.flow.breakPage();
  addTitle(report, { text: `自评工作底稿${place === null ? '' : `（${placeWords[place]}）`}`, spread: false, spaceAfterPt: 2, outline: true });
  addNote(report, '勾选或填处数；右边“记事”写看到了什么、在哪里。左边的数字是录入时的代号：0 满分，1—9 扣分规则，2x3 即第 2 条计 3 处，n 空项并写理由。什么都没填的条目视为未评，不算满分。', '用法：');
  addTable(report, {
    caption: { number: '1', title: name, unit: '单位：分' }, verticals: true, paddingXPt: 4, paddingYPt: 4, style: { ...typeScale.tableDense, pitchPt: 13.4 }, tailPt: signersPt,
    columns: [
      { head: '编号', width: { fixedPt: 50 } }, { head: '考评内容', width: { weight: 1.9 } }, { head: place === null ? '看什么' : placeWords[place], width: { weight: 1.2 } },
      { head: '判定', width: { weight: 2.5 } }, { head: '记事', width: { weight: 1.9 } }, { head: '评分人\n日期', width: { fixedPt: 46 } },
    ],
    rows: groups.flatMap(({ title, items }): readonly TableRow[] => [{ kind: 'group', text: title }, ...items.map((item): TableRow => ({ kind: 'row', cells: itemCells(item, place) }))]),
  });
  addPaperSigners(report);
}

const number = (id: string): StyledCell => ({ kind: 'styled', text: id, style: { face: 'sansBold', sizePt: id.length > 7 ? 9 : 11.5 } });

function itemCells(item: Item, place: InspectionPlace | null): readonly Cell[] {
  const looked = (place === null ? places : [place]).filter((one) => item.lookAt[one].length > 0);
  return [
    stack(number(item.id), `${pointsText(item.points)} 分`),
    item.title === null ? item.requirement : stack([{ text: item.title, face: 'sansMedium' }], item.requirement),
    looked.map((one) => `${place === null ? `${placeWords[one]}：` : ''}${item.lookAt[one].join('；')}`).join('\n'),
    rulesCell(item), null, null,
  ];
}

/** 满分 and 空项 on one line, then each rule under its code. */
function rulesCell(item: Item): Cell {
  const code = (text: string) => ({ text, face: 'sansMedium' } as const);
  const first: RichText = [checkBox('empty', 1.25), ' ', code('0'), ' 满分', ...(item.notApplicable.allowed ? ['　　', checkBox('empty', 1.25), ' ', code('n'), ` 空项${item.notApplicable.condition === '' ? '' : `（${item.notApplicable.condition}）`}`] : ['　　不能空项'])];
  const lines = item.rules.map((rule, index): StyledCell => ({ kind: 'styled', style: { hangEm: 1.9 }, text: ruleLine(rule, code(String(index + 1))) }));
  return stack({ kind: 'styled', text: first, style: { hangEm: 1.9 } }, ...lines);
}

function ruleLine(rule: Rule, code: { readonly text: string; readonly face: 'sansMedium' }): RichText {
  const head = [checkBox('empty', 1.25), ' ', code, ` ${rule.trigger}，`] as const;
  switch (rule.kind) {
    case 'forfeit': return [...head, { text: '不得分', face: 'sansMedium' }];
    case 'once': return [...head, `一次性扣 ${pointsText(rule.points)}`];
    case 'extra': return [...head, `追加扣 ${pointsText(rule.points)}`];
    case 'each': return [...head, `每${rule.unit}扣 ${pointsText(rule.points)}：`, blankLine(26), ` ${rule.unit}`];
  }
}
