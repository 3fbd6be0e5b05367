import { hazardSourceText } from '../../../assessment-specs/engine/hazardSourceText.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { fiveAssurancesOf } from '../../../assessment-specs/records/hazardState.ts';
import type { Day } from '../../../assessment-specs/schema/primitives.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { dayText, filled, notFilledIn } from '../words.ts';
import { asOfDay } from './asOfDay.ts';
import { overdueText } from './dueText.ts';
import { addHistory, isEventful } from './hazardHistory.ts';
import { hazardTableNumbers } from './hazardTableNumbers.ts';
import { basisText, hazardPlate } from './hazardWords.ts';

/** 7.5: ordinary hazards of the ledger, one line each; where one line cannot tell it, the whole history below. */
export function addGeneralHazards(context: ReportContext): void {
  const { report, record, packs } = context;
  const general = record.hazards.filter(({ grade }) => grade === 'general');
  addHeading(report, { level: 2, number: '7.5', title: '一般隐患台账' });
  if (general.length === 0) return addParagraph(report, '台账中没有一般隐患。', { style: typeScale.bodySmall });
  const today = asOfDay(context);
  addTable(report, {
    caption: { number: hazardTableNumbers(context).general, title: '一般隐患台账' }, paddingXPt: 3,
    columns: [
      { head: '编号', width: 'fitted' }, { head: '隐患', width: { weight: 1.5 } }, { head: '部位', width: { weight: 0.8 } }, { head: '来源', width: 'fitted' }, { head: '依据', width: { weight: 0.9 } },
      { head: '查出日期\n整改时限', width: 'fitted' }, { head: '责任人', width: 'fitted' }, { head: '状态', width: 'fitted' },
    ],
    rows: general.map((hazard): TableRow => ({ kind: 'row', cells: [
      hazard.id, hazard.title, filled(hazard.area), hazardSourceText(hazard.source, 'zh-CN'), filled(basisText(hazard.basis, packs.hazards.pack)),
      `${hazard.events[0]?.at.slice(0, 10) ?? notFilledIn}\n${fiveAssurancesOf(hazard)?.deadline ?? '未定'}`, fiveAssurancesOf(hazard)?.responsible ?? '未定', stateText(hazard, today),
    ] })),
  });
  addNote(report, `状态和逾期按${dayText(today)}。共${general.length}项：${counted(general, today)}。`, '注：');
  for (const hazard of general) if (isEventful(hazard)) addHistory(report, hazard);
}

/** `逾期` with the days under it. */
function stateText(hazard: Hazard, today: Day): string {
  const plate = hazardPlate(hazard, today);
  return plate === '逾期' ? overdueText(hazardDue(hazard, today), today) : plate;
}

/** `已销号3项，待验收1项`; states that nothing is in are left out. */
function counted(hazards: readonly Hazard[], today: Day): string {
  const plates = hazards.map((hazard) => hazardPlate(hazard, today));
  return (['未销号', '逾期', '待验收', '已销号'] as const).flatMap((plate) => {
    const count = plates.filter((one) => one === plate).length;
    return count === 0 ? [] : [`${plate}${count}项`];
  }).join('，');
}
