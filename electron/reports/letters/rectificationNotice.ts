import type { Hazard, HazardSource } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { currentRound, fiveAssurancesOf } from '../../../assessment-specs/records/hazardState.ts';
import type { MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';
import { addForm } from '../layout/addForm.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addPhotos } from '../layout/addPhotos.ts';
import { checkBox } from '../layout/drawCheckBox.ts';
import { blankLine } from '../layout/inlineSpaces.ts';
import { leadIn, typeScale } from '../layout/typeScale.ts';
import { handlerOf } from '../LedgerContext.ts';
import type { LedgerContext } from '../LedgerContext.ts';
import { criterionOf } from '../sections/criterionOf.ts';
import { dueText } from '../sections/dueText.ts';
import { addFiveAssurances, eventsOf, factRows, formPaddingPt, timed } from '../sections/hazardForms.ts';
import { hazardPhotos } from '../sections/hazardPhotos.ts';
import { addMissingPictures, photoTitle } from '../sections/hazardPictures.ts';
import { sentence } from '../sections/sentence.ts';
import { breakLines } from '../text/breakLines.ts';
import type { RichText } from '../text/TextStyle.ts';
import { dayText, filled } from '../words.ts';
import { addNoticeHead } from './addNoticeHead.ts';
import { addSignForm, signFormPt } from './addSignForm.ts';
import type { HandSigner } from './addSignForm.ts';

const photoPt = 112;
/** A lead-in with the space around it. */
const leadPt = 28;
const body = { ...typeScale.letterItem, align: 'justify', indentEm: 2 } as const;

/** 隐患整改通知: the principal tells the person responsible what was found, what stands still, what is to be done until when, and what follows. */
export async function addRectificationNotice(context: LedgerContext, hazard: Hazard): Promise<void> {
  const { report, profile, today } = context;
  const major = hazard.grade === 'major';
  const photos = (await hazardPhotos(hazard, context)).filter(({ phase }) => phase === '整改前');
  const five = fiveAssurancesOf(hazard);
  addNoticeHead(context, hazard, major ? '重大事故隐患整改通知' : '隐患整改通知', 12);
  addParagraph(report, five === null ? [blankLine(96), '：'] : `${filled(five.responsible)}：`, { style: { ...body, indentEm: 0 } });
  addParagraph(report, openingText(hazard), { style: body, spaceAfterPt: 4 });
  const lead = numbered();
  addLead(context, `${lead()}隐患情况`);
  addForm(report, { paddingYPt: formPaddingPt, rows: factRows(hazard, context.criteria, handlerOf(context, hazard)) });
  const shown = photos.flatMap((photo) => (photo.bytes === null ? [] : [{ photo, bytes: photo.bytes }]));
  if (shown.length > 0) addPhotos(report, shown.map(({ photo, bytes }, index) => ({ bytes, number: String(index + 1), title: photoTitle(photo, dayText) })), photoPt);
  else if (photos.length === 0) addNote(report, '没有登记整改前的照片。');
  addMissingPictures(report, photos);
  if (major || eventsOf(currentRound(hazard), 'ordered').length > 0) addOrders(context, hazard, `${lead()}停产停用`);
  addLead(context, `${lead()}整改要求（五落实）`);
  addFiveAssurances(report, hazard, true);
  addParagraph(report, [leadIn('整改期限：'), `${dueText(hazardDue(hazard, today), today)}。${five === null ? '以上各项由主要负责人确定后填写。' : ''}`], { style: { ...body, indentEm: 0 } });
  addLead(context, `${lead()}验收和销号`);
  addParagraph(report, acceptanceText(hazard, criterionOf(hazard.basis, context.criteria)), { style: body });
  addEnd(context, `${lead()}逾期和违反的后果`, consequences(major), [{ label: '签发人（主要负责人）', name: profile.principal }, { label: '接收人（整改责任人）', name: five?.responsible ?? '' }]);
}

function numbered(): () => string {
  const numerals = ['一', '二', '三', '四', '五'];
  let index = 0;
  return () => `${numerals[index++] ?? ''}、`;
}

function addLead({ report }: LedgerContext, words: string): void {
  report.flow.space(8);
  report.flow.keepWithNext(leadPt - 10, (top) => void report.canvas.text([leadIn(words, 'sansBold')], report.flow.left, top + 9, body));
  report.flow.space(2);
}

const foundWords: Readonly<Record<HazardSource, string>> = {
  screening: '重大事故隐患判定时发现', item: '逐条自评时发现', leaderInspection: '带队检查时发现', employeeReport: '经员工报告查实，', expertVisit: '专家会诊时发现', manual: '排查发现',
};

/** What follows, and the signatures on the same page: a page with signatures alone could belong to anything. */
function addEnd(context: LedgerContext, words: string, text: string, signers: readonly HandSigner[]): void {
  const { report } = context;
  report.flow.ensure(leadPt + breakLines(report.canvas.faces, text, report.flow.width, body).length * body.pitchPt + 12 + signFormPt(signers, true));
  addLead(context, words);
  addParagraph(report, text, { style: body, spaceAfterPt: 6 });
  addSignForm(report, signers, true);
}

function openingText(hazard: Hazard): string {
  const { source, area, events, grade } = hazard;
  const found = events[0];
  const reopened = eventsOf(events, 'reopened').at(-1);
  const again = reopened === undefined ? '' : `该隐患销号后于${dayText(reopened.at)}重新打开：${sentence(reopened.reason)}`;
  return `${found === undefined ? '' : dayText(found.at)}，${foundWords[source]}${area.trim() === '' ? '' : `${area}存在`}下列${grade === 'major' ? '重大事故隐患' : '隐患'}。${again}现由你负责整改，请按本通知限期完成，整改期间采取措施保证安全。`;
}

/** What was ordered; where nothing is recorded, boxes to order it with this notice. */
function addOrders(context: LedgerContext, hazard: Hazard, words: string): void {
  const { report, criteria } = context;
  const orders = eventsOf(currentRound(hazard), 'ordered');
  const advice = criterionOf(hazard.basis, criteria)?.immediateAction.text ?? '';
  const open: RichText = [checkBox('empty'), ' 停产　', checkBox('empty'), ' 停用　', checkBox('empty'), ' 停止作业　范围：', blankLine(150)];
  addLead(context, words);
  addForm(report, { paddingYPt: formPaddingPt, rows: [
    [{ label: orders.length > 0 ? '已下令' : '现下令' }, { value: orders.length > 0 ? timed(orders) : open }],
    ...(advice === '' ? [] : [[{ label: '处置提示' }, { value: `${sentence(advice)}（自撰，以法规和现场情况为准）` }]]),
  ] });
  addParagraph(report, hazard.grade === 'major' ? '未经验收和主要负责人签批销号，不得恢复生产、使用或者作业，不得拆除停用标志和上锁挂牌。' : '未经验收，不得恢复使用或者作业。', { style: body });
}

function acceptanceText(hazard: Hazard, criterion: MajorHazardCriterion | null): string {
  const check = criterion === null || criterion.acceptCheck === '' ? '' : `验收时看（自撰）：${sentence(criterion.acceptCheck)}`;
  return hazard.grade === 'major'
    ? `整改完成后，报告完成情况并附整改后的照片。由整改责任人以外的人验收，主要负责人签批销号后方可恢复。${check}`
    : `整改完成后，报告完成情况并附整改后的照片，由指定的人验收销号；整改责任人自行验收的，须注明。${check}`;
}

function consequences(major: boolean): string {
  const own = '逾期没有完成，或者没有验收就恢复的，按本企业安全生产责任制和奖惩规定处理；违反法律法规的，依法承担责任。';
  return major ? `${own}重大事故隐患排查治理情况须及时报告负有安全生产监督管理职责的部门，并向从业人员通报（安全生产法第41条）；销号以前，本企业的自评结论一律为一票否决。` : own;
}
