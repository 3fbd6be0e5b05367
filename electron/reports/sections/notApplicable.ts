import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import { roundShare } from '../../../assessment-specs/engine/roundShare.ts';
import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import type { Item } from '../../../assessment-specs/schema/ScoredPack.ts';
import { addDivisionFigure } from '../layout/addDivisionFigure.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { tag } from '../layout/tag.ts';
import type { TagShape } from '../layout/tag.ts';
import { typeScale } from '../layout/typeScale.ts';
import { itemName } from '../packWords.ts';
import type { ReportContext } from '../ReportContext.ts';
import { traitFact } from '../traitText.ts';
import { dayText, filled, groundWords, notFilledIn } from '../words.ts';
import { decimalsFor } from './equalDecimals.ts';
import { evidenceNames } from './evidenceNames.ts';

type NotApplicable = Extract<Answer, { kind: 'notApplicable' }>;

const groundShapes: Readonly<Record<NotApplicable['ground'], TagShape>> = { trait: 'filled', period: 'outlined', attested: 'dashed' };

/** 6 空项明细: every item taken out of the denominator, with where that comes from, and where the 1000 points went. */
export function addNotApplicable(context: ReportContext): void {
  const { report } = context;
  addHeading(report, { level: 1, number: '6', title: '空项明细' });
  addParagraph(report, '空项是本企业确实没有对应设备、作业或事项的考评内容，不计入应得分。三种来由分开列示：“画像”由企业画像推出，“期内”指自评期内没有发生，“说明”由署名人书面说明。标准写明不得空项的内容，一律没有空项。', { style: typeScale.bodySmall });
  addItems(context);
  addIdentity(context);
}

function addItems(context: ReportContext): void {
  const { report, packs, record, sheet } = context;
  const answers = record.assessment.layers.self[packs.primary.ref.id] ?? {};
  const found = packIndex(packs.primary.pack).items.flatMap((item) => {
    const answer = Object.hasOwn(answers, item.id) ? answers[item.id] : undefined;
    return answer?.kind === 'notApplicable' ? [{ item, answer }] : [];
  });
  if (found.length === 0) return void addParagraph(report, '本次自评没有空项。', { style: typeScale.bodySmall });
  const points = decimalsFor([sheet.tally.na, ...found.map(({ item }) => item.points)]);
  addTable(report, {
    caption: { number: '6-1', title: '空项明细表', unit: '单位：分' }, paddingYPt: 4.2, style: { ...typeScale.tableDense, pitchPt: 12.8 },
    columns: [
      { head: '序号', width: 'fitted', figures: true }, { head: '内容编号', width: 'fitted' }, { head: '考评内容', width: { weight: 0.8 } }, { head: '分值', width: 'fitted', figures: true },
      { head: '来由', width: { fixedPt: 44 }, align: 'center' }, { head: '不适用理由', width: { weight: 1.15 } }, { head: '依据', width: { weight: 1.15 } },
    ],
    rows: [
      ...found.map(({ item, answer }, index): TableRow => ({
        kind: 'row',
        cells: [String(index + 1), item.id, itemName(item), points(item.points), [tag(groundWords[answer.ground], groundShapes[answer.ground])], reasonText(item, answer), groundText(context, answer)],
      })),
      { kind: 'total', cells: [null, '合计', null, points(sheet.tally.na), null, null, null] },
    ],
  });
}

function reasonText({ notApplicable }: Item, { reason }: NotApplicable): string {
  if (reason.trim() !== '') return reason.trim();
  return notApplicable.condition === '' ? notFilledIn : `标准写明：${notApplicable.condition}`;
}

/** What the reason rests on: answers of the profile or of the period, the person who attests it, and files. */
function groundText(context: ReportContext, answer: NotApplicable): string {
  const facts = answer.traits.map((trait) => traitFact(context, trait)).join('；');
  const said: Readonly<Record<NotApplicable['ground'], string>> = {
    trait: `企业画像：${filled(facts)}`,
    period: facts === '' ? `${filled(answer.by)}，${dayText(answer.at)}记录` : `期内事实：${facts}`,
    attested: `${filled(answer.by)}书面说明，${dayText(answer.at)}`,
  };
  const files = evidenceNames(context, answer.evidence);
  return [said[answer.ground], ...(files === null ? [] : [files])].join('；');
}

function addIdentity({ report, sheet }: ReportContext): void {
  const { tally, raw } = sheet;
  const { standard, na, deducted, earned, open } = tally;
  addDivisionFigure(report, {
    caption: { number: '6-1', title: `标准分${pointsText(standard)}分的去向` },
    legend: true,
    parts: [
      { fill: 'solid', value: earned, label: `实得分 ${pointsText(earned)}` }, { fill: 'blank', value: deducted, label: `扣分 ${pointsText(deducted)}` },
      ...(open > 0 ? [{ fill: 'blank', value: open, label: `未评 ${pointsText(open)}` } as const] : []), { fill: 'excluded', value: na, label: `空项 ${pointsText(na)}`, legend: `空项 ${pointsText(na)}（不计）` },
    ],
  });
  const parts = `${pointsText(na)}（空项）＋${pointsText(deducted)}（扣分）＋${open > 0 ? `${pointsText(open)}（未评）＋` : ''}${pointsText(earned)}（实得）＝${pointsText(standard)}`;
  const share = roundShare(na, standard, 1);
  addNote(report, `${parts}；应得分 D＝${pointsText(standard)}－${pointsText(na)}＝${pointsText(raw.denominator)}。空项占标准分${share?.text ?? '—'}%。`, '核对：');
}
