import { hazardTerms } from '../../../assessment-specs/engine/hazardTerms.ts';
import { describeReason } from '../../../assessment-specs/engine/describeReason.ts';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { currentRound, fiveAssurancesOf, hazardState, isVeto } from '../../../assessment-specs/records/hazardState.ts';
import { pointsText } from '../../../assessment-specs/schema/pointsText.ts';
import { addColumnFigure } from '../layout/addColumnFigure.ts';
import { addForm } from '../layout/addForm.ts';
import type { FormCell } from '../layout/addForm.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addSteps } from '../layout/addSteps.ts';
import { addTable } from '../layout/addTable.ts';
import { addVerdict } from '../layout/addVerdict.ts';
import { tag } from '../layout/tag.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { closeLatinSpaces } from '../text/closeLatinSpaces.ts';
import { fullWidthBrackets } from '../text/fullWidthBrackets.ts';
import { dayText, filled, instantText } from '../words.ts';
import { asOfDay } from './asOfDay.ts';
import { conclusionChecks } from './conclusionChecks.ts';
import { conclusionVerdict, openIds, passLine } from './conclusionVerdict.ts';
import { dueText } from './dueText.ts';
import { basisText, hazardPlate } from './hazardWords.ts';
import { sentence } from './sentence.ts';
import { shareOf } from './shareOf.ts';

/** 12 自评结论: verdict, what vetoes, the checks in their fixed order, every reason with clause and id, and what would change it. */
export function addChapter12Conclusion(context: ReportContext): void {
  const { report, conclusion } = context;
  addHeading(report, { level: 1, number: '12', title: '自评结论', newPage: true });
  addVerdict(report, conclusionVerdict(context));
  addParagraph(report, conclusionSentence(context), { spaceAfterPt: 4 });
  const vetoes = context.record.hazards.filter(isVeto);
  vetoes.forEach((hazard, index) => addVetoForm(context, hazard, index === 0));
  addTable(report, {
    caption: { number: vetoes.length > 0 ? '12-2' : '12-1', title: '结论怎样得出' }, paddingXPt: 3.5,
    columns: [{ head: '次序', width: { fixedPt: 30 }, align: 'center' }, { head: '判断', width: { fixedPt: 72 } }, { head: '事实', width: { weight: 1.25 } }, { head: '依据', width: { weight: 1 } }, { head: '结果', width: { fixedPt: 74 } }],
    rows: conclusionChecks(context),
  });
  addReasons(context);
  if (conclusion.kind === 'vetoed') addSteps(report, '解除否决须依次完成', ['整改完成', '他人验收', '主要负责人签批销号', '重新出具修订号']);
  if (conclusion.kind !== 'vetoed' && conclusion.kind !== 'incomplete') addRates(context);
  addNote(report, '本结论是企业自评结论，不是定级结论。是否定级，由有权部门按定级办法决定。判断次序固定：先看是否答全，再看否决，再看得分和门槛；得分再高也不能抵消否决。', '说明：');
}

function conclusionSentence(context: ReportContext): string {
  const { conclusion, sheet, record, screening } = context;
  const score = sheet.percent === null ? '' : `标准化得分${sheet.percent.text}分`;
  switch (conclusion.kind) {
    case 'passed': {
      const intent = record.enterprise.profile.gradingIntent === 'level3' ? `拟申报${(conclusion.grade?.name ?? '').replace('达标', '')}定级` : '本次不申报定级';
      return `经逐条自评，本企业${score}，适用的${screening.filter(({ applies }) => applies).length}项判定项（含第十四条）均已回答，没有未销号的重大事故隐患，达到“${conclusion.grade?.name ?? ''}”的自评条件，${intent}。`;
    }
    case 'failed': return `经逐条自评，本企业${score}，没有达到达标条件，不申报等级。${missingText(context)}`;
    case 'vetoed': return `本企业存在未销号的重大事故隐患，依照标准化创建一票否决的规定，自评结论为一票否决，不申报等级。得分照常计算并打印，只供整改参考。`;
    case 'incomplete': return `本次自评尚未完成，不得出结论，不申报等级。${openIds(context).length > 0 ? '台账中另有未销号的重大事故隐患，见下。' : ''}`;
  }
}

/** How far it is to the next grade, at the present denominator. */
function missingText({ sheet, packs }: ReportContext): string {
  const band = packs.primary.pack.scoring.bands.find(({ id }) => id === sheet.next?.bandId);
  return sheet.next === null || band === undefined ? '' : `按现在的应得分，距“${band.name}”还差${pointsText(sheet.next.missing)}分。`;
}

/** One open major hazard: clause, fact, what was done, by when and by whom. */
function addVetoForm(context: ReportContext, hazard: Hazard, first: boolean): void {
  const { report, packs } = context;
  const five = fiveAssurancesOf(hazard);
  const today = asOfDay(context);
  const plate = hazardPlate(hazard, today);
  const items = hazard.itemRefs.map(({ itemId }) => itemId).join('、');
  const clause = basisText(hazard.basis, packs.hazards.pack);
  const found = hazard.events.findLast(({ kind }) => kind === 'found' || kind === 'reopened');
  const taken = currentRound(hazard).flatMap((event) => {
    if (event.kind === 'ordered') return [`${instantText(event.at)}${hazardTerms.order[event.order]}：${event.area}`];
    return event.kind === 'reported' ? [`${instantText(event.at)}报告：${event.toAuthority}`] : [];
  });
  const rows: readonly (readonly FormCell[])[] = [
    [{ label: '编号' }, { value: `隐患${hazard.id}${items === '' ? '' : `，对应考评内容${items}`}` }, { label: '状态' }, { value: [tag(plate, 'solid', 1.6)], widthPt: 88, align: 'center' }],
    [{ label: '条款' }, { value: clause }],
    [{ label: '事实' }, { value: `${sentence(hazard.title)}${sentence(hazard.description)}${found === undefined ? '' : `（${dayText(found.at)}${found.kind === 'found' ? '查出' : '重新打开'}；现状：${hazardStateText(hazardState(hazard), 'zh-CN')}）`}` }],
    [{ label: '已采取' }, { value: taken.length === 0 ? '未记录' : sentence(taken.join('；')) }],
    [{ label: '整改期限' }, { value: dueText(hazardDue(hazard, today), today) }, { label: '责任人' }, { value: five === null ? '未定' : filled(five.responsible), widthPt: 88 }],
  ];
  addForm(report, { ...(first && { caption: { number: '12-1', title: '否决事项' } }), rows, paddingYPt: 3.4 });
}

function addReasons({ report, conclusion }: ReportContext): void {
  addHeading(report, { level: 2, title: '理由', unlisted: true });
  conclusion.reasons.forEach((reason, index) => addParagraph(report, `${index + 1}.　${fullWidthBrackets(closeLatinSpaces(describeReason(reason, 'zh-CN')))}`, { style: { ...typeScale.bodySmall, indentEm: 0, hangEm: 1.5, align: 'left' } }));
}

/** Rates of all categories with the pass line. There is no earlier assessment to compare with yet, and no risk register. */
function addRates(context: ReportContext): void {
  const { report, sheet, packs } = context;
  const lowest = passLine(context);
  addColumnFigure(report, {
    full: 100, threshold: Number(lowest), caption: { number: '12-1', title: `各类目得分率（%）　虚线：${lowest}` },
    columns: sheet.categories.map((score) => {
      const share = shareOf(score.percent);
      return { label: packs.primary.pack.categories.find(({ id }) => id === score.categoryId)?.id ?? '', value: share === null ? null : share * 100, valueText: score.percent?.text ?? '—' };
    }),
  });
}
