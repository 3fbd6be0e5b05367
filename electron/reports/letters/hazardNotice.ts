import { hazardTerms } from '../../../assessment-specs/engine/hazardTerms.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardDue } from '../../../assessment-specs/records/hazardDue.ts';
import { currentRound, fiveAssurancesOf, hazardState, isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { OrderKind } from '../../../assessment-specs/schema/HazardPack.ts';
import { addLetterClose } from '../layout/addLetterClose.ts';
import { addParagraph } from '../layout/addParagraph.ts';
import { blankLine } from '../layout/inlineSpaces.ts';
import { mm } from '../layout/pageGeometry.ts';
import { leadIn, typeScale } from '../layout/typeScale.ts';
import type { LedgerContext } from '../LedgerContext.ts';
import { criterionOf } from '../sections/criterionOf.ts';
import { dueText } from '../sections/dueText.ts';
import { eventsOf } from '../sections/hazardForms.ts';
import { basisText } from '../sections/hazardWords.ts';
import { sentence } from '../sections/sentence.ts';
import { breakLines } from '../text/breakLines.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { dayText, filled } from '../words.ts';
import { addNoticeHead } from './addNoticeHead.ts';

const sealPt = mm(35);
/** The close at its tightest, and the line below it. */
const footPt = 108;
const postingPt = 42;
/** The line with the space above it. */
const reservePt = postingPt + 8;

/** 重大事故隐患公示: tells the employees what is dangerous where, what stands still, what to do and not to do, who puts it right until when, and whom to ask. */
export function addHazardNotice(context: LedgerContext, hazard: Hazard): void {
  const { report, profile, today } = context;
  addNoticeHead(context, hazard, '重大事故隐患公示');
  const paragraphs = noticeParagraphs(context, hazard);
  const style = noticeStyle(context, paragraphs);
  for (const text of paragraphs.slice(0, -1)) addParagraph(report, text, { style });
  addLetterClose(report, {
    organisation: filled(profile.name), date: dayText(today), style, sealWidthPt: sealPt, seal: { kind: 'place', words: '印章' }, signers: [], lastParagraph: paragraphs.at(-1) ?? '', reservePt,
  });
  addPostingLine(context);
}

function noticeParagraphs(context: LedgerContext, hazard: Hazard): readonly RichText[] {
  const parts: readonly (readonly [string, string])[] = [
    ['隐患：', factText(context, hazard)], ['停产停用：', ordersText(hazard)], ['请全体从业人员：', conductText(context, hazard)], ['整改：', planText(context, hazard)], ['进展：', progressText(hazard)], ['反映方式：', contactText(context)],
  ];
  const numerals = ['一', '二', '三', '四', '五', '六'];
  return [
    isOpen(hazard) ? '本企业存在下列重大事故隐患，依照安全生产法第41条，现向全体从业人员公示如下。' : '下列重大事故隐患已经销号，依照安全生产法第41条，现将治理情况向全体从业人员公示如下。',
    ...parts.map(([lead, text], index): RichText => [leadIn(`${numerals[index] ?? ''}、${lead}`, 'sansBold'), text]),
  ];
}

function factText({ criteria }: LedgerContext, hazard: Hazard): string {
  return `${hazard.area.trim() === '' ? '' : `${hazard.area}，`}${sentence(hazard.title)}${sentence(hazard.description)}依据：${sentence(basisText(hazard.basis, criteria).replace('　', '，'))}`;
}

function ordersText(hazard: Hazard): string {
  const orders = eventsOf(currentRound(hazard), 'ordered');
  return orders.length === 0 ? '停产停用措施尚未登记。' : orders.map(({ at, order, area }) => `${dayText(at)}起${hazardTerms.order[order]}${area}。`).join('');
}

const forbidden: Readonly<Record<OrderKind, string>> = { stopProduction: '不得恢复生产', stopUse: '不得启用停用的设备、场所', stopWork: '不得恢复作业' };

/** What not to do follows from what was ordered; what to do at once, from the criterion. */
function conductText({ criteria }: LedgerContext, hazard: Hazard): string {
  if (!isOpen(hazard)) return '按恢复后的规程操作；再发现异常，立即停止并报告。';
  const orders = [...new Set(eventsOf(currentRound(hazard), 'ordered').map(({ order }) => order))];
  const criterion = criterionOf(hazard.basis, criteria);
  const bans = (orders.length > 0 ? orders : criterion === null ? [] : [criterion.immediateAction.kind]).map((order) => forbidden[order]);
  const why = criterion === null || criterion.plain === '' ? '' : sentence(criterion.plain);
  return `${why}销号以前，${[...bans, '不得进入警戒区域', '不得拆除警示标志和上锁挂牌'].join('，')}。发现异常，立即停止作业、撤到安全处并报告。`;
}

function planText({ today }: LedgerContext, hazard: Hazard): string {
  const five = fiveAssurancesOf(hazard);
  if (five === null) return `整改方案尚未确定，确定后另行公示。最迟${dueText(hazardDue(hazard, today), today)}完成。`;
  const due = isOpen(hazard) ? dueText(hazardDue(hazard, today), today) : `${dayText(five.deadline)}前`;
  return `${sentence(five.measures)}责任人${filled(five.responsible)}，督办人${filled(five.supervisor)}；期限${due}。`;
}

function progressText(hazard: Hazard): string {
  const reported = eventsOf(currentRound(hazard), 'reported').at(-1);
  const last = hazard.events.findLast(({ kind }) => kind !== 'evidenceAdded');
  const to = reported === undefined ? '向监管部门的报告尚未登记。' : `已于${dayText(reported.at)}报${sentence(reported.toAuthority)}`;
  return `${to}现状：${hazardStateText(hazardState(hazard), 'zh-CN')}${last === undefined ? '' : `（${dayText(last.at)}）`}。`;
}

/** The company's own number alone. */
function contactText({ profile }: LedgerContext): string {
  const whom = profile.safetyManager.trim() || profile.principal.trim();
  const phone = profile.phone.trim();
  return `当面、书面${phone === '' ? '' : `或者电话（${phone}）`}向${whom === '' ? '本企业' : whom}反映，也可以通过安全生产举报系统举报；反映人信息严格保密，不得打击报复。`;
}

const noticeStyles: readonly TextStyle[] = [
  typeScale.letter, ...[[14.75, 26], [14, 24], [13.25, 22], [12.5, 20.5]].map(([sizePt = 14, pitchPt = 24]) => ({ ...typeScale.letterCompact, sizePt, pitchPt })),
];

/** The grid of 28.99 where notice and close fit one page on it, else the largest of the smaller ones that does; a long notice goes on over pages in a middle size. */
function noticeStyle({ report }: LedgerContext, paragraphs: readonly RichText[]): TextStyle {
  const { flow, canvas } = report;
  const lines = (style: TextStyle): number => paragraphs.reduce((sum, text) => sum + breakLines(canvas.faces, text, flow.width, style).length, 0);
  return noticeStyles.find((style) => lines(style) * style.pitchPt + footPt + reservePt <= flow.remaining) ?? typeScale.letterCompact;
}

/** Where and when it was put up, and by whom: filled in by hand. */
function addPostingLine({ report }: LedgerContext): void {
  const { canvas, flow } = report;
  const top = flow.claim(postingPt);
  canvas.horizontalRule(flow.left, flow.left + flow.width, top + 8);
  ['张贴地点', '张贴日期', '张贴人（签字）'].forEach((label, index) => {
    canvas.text([{ text: label, face: 'sansMedium' }, blankLine(80)], flow.left + (index * flow.width) / 3, top + 28, typeScale.tableDense);
  });
}
