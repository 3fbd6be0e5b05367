import { scheduleFacts } from '../../../assessment-specs/engine/obligations/scheduleFacts.ts';
import { addForm } from '../layout/addForm.ts';
import { addLetterClose } from '../layout/addLetterClose.ts';
import type { LetterSigner } from '../layout/addLetterClose.ts';
import { addParagraph } from '../layout/addParagraph.ts';
import { addTitle } from '../layout/addTitle.ts';
import { drawHeadTag } from '../layout/drawHeadTag.ts';
import { mm } from '../layout/pageGeometry.ts';
import { leadIn, typeScale } from '../layout/typeScale.ts';
import type { ReportContext, Section } from '../ReportContext.ts';
import { breakLines } from '../text/breakLines.ts';
import type { RichText, TextStyle } from '../text/TextStyle.ts';
import { dayText, filled } from '../words.ts';
import { commitmentForm, openHazardsText } from './commitmentForm.ts';
import { inspectionFrequency } from './inspectionFrequency.ts';

/** 重大事故隐患“动态清零”承诺书: exists whatever the conclusion, says how many are open now, claims no certification. */
export const commitmentSections: readonly Section[] = [addCommitmentLetter];

const sealPt = mm(35);
/** The close with its signatures at its tightest. */
const closePt = 132;
const form = { paddingYPt: 3.6, labelWidthPt: 66, linePt: 14 };
const tightestPitchPt = 25;

function addCommitmentLetter(context: ReportContext): void {
  const { report, record, draft } = context;
  // the page must have begun before room on it can be asked for
  report.flow.ensure(1);
  if (draft) drawHeadTag(report, '草稿　未签署');
  addTitle(report, { text: '重大事故隐患“动态清零”承诺书' });
  const paragraphs = letterParagraphs(context);
  const style = letterStyle(context, paragraphs);
  for (const { text, flush } of paragraphs) addParagraph(report, text, { style: flush ? { ...style, indentEm: 0 } : style });
  report.flow.ensure(Math.min(footPt(context), report.flow.pageHeight));
  addForm(report, { rows: commitmentForm(context), paddingYPt: form.paddingYPt, labelWidthPt: form.labelWidthPt });
  addLetterClose(report, {
    organisation: filled(record.enterprise.profile.name), date: draft ? '　　　　年　　月　　日' : dayText(context.date), sealWidthPt: sealPt, style,
    signers: signers(context),
    ...(draft ? { seal: { kind: 'place', words: '印章图片位置' } } : context.sealImage && { seal: { kind: 'picture', bytes: context.sealImage } }),
  });
}

interface LetterParagraph {
  readonly text: RichText;
  readonly flush?: boolean;
}

/** Addressee, opening and the seven promises, in our own words. @basis S0 二(二)5—7 */
function letterParagraphs({ record, packs, traits, date }: ReportContext): readonly LetterParagraph[] {
  const { profile } = record.enterprise;
  const frequency = inspectionFrequency({ packs: packs.obligations, facts: scheduleFacts(profile, packs.traits?.pack ?? null, traits), today: date.slice(0, 10) });
  const promises: readonly (readonly [string, string])[] = [
    ['一、亲自排查。', `${frequency}至少带队排查一次，签字留痕。`],
    ['二、即查即停。', '发现重大事故隐患，该停产停用的立即停产停用，依法报告并告知从业人员。'],
    ['三、五项落实。', '责任、措施、资金、时限、预案逐项落实，限期完成，专项验收后才销号。'],
    ['四、年初清零。', '上年度的重大事故隐患1月底前清零。'],
    ['五、如实填报。', '不瞒报、不漏报，不弄虚作假。'],
    ['六、接受监督。', '接受公示、举报和职工、社会监督。'],
    ['七、违诺担责。', '违反承诺的，愿接受风险等级调整、强化监管和依法处理。'],
  ];
  return [
    { text: `${addressee(record.enterprise.profile.address)}：`, flush: true },
    { text: `本人${filled(profile.principal)}，是${filled(profile.name)}主要负责人。现对本企业${date.slice(0, 4)}年度重大事故隐患“动态清零”郑重承诺如下：` },
    ...promises.map(([lead, text]) => ({ text: [leadIn(lead, 'sansBold'), text] })),
  ];
}

/** The county's emergency authority and the street office, as far as the address names them. */
function addressee({ county, street }: ReportContext['record']['enterprise']['profile']['address']): string {
  const authority = `${county.trim() || '属地'}应急管理局`;
  const place = street.trim();
  if (place === '') return authority;
  const office = place.endsWith('街道') ? `${place}办事处` : place.endsWith('镇') || place.endsWith('乡') ? `${place}人民政府` : place;
  return `${authority}、${office}`;
}

/** Form and close together, so that they stay on one page. */
function footPt({ report, record }: ReportContext): number {
  const listed = breakLines(report.canvas.faces, openHazardsText(record.hazards), report.flow.width - form.labelWidthPt - 10, typeScale.table).length;
  return 12 + (2 + listed) * form.linePt + 6 * form.paddingYPt + closePt;
}

/** The grid of 28.99 where the letter fits one page on it; else lines move together, so that signatures do not go to a page of their own. */
function letterStyle(context: ReportContext, paragraphs: readonly LetterParagraph[]): TextStyle {
  const { flow, canvas } = context.report;
  const style = typeScale.letter;
  const lines = paragraphs.reduce((sum, { text, flush }) => sum + breakLines(canvas.faces, text, flow.width, flush ? { ...style, indentEm: 0 } : style).length, 0);
  const roomPt = flow.remaining - footPt(context);
  const pitchPt = Math.min(style.pitchPt, roomPt / lines);
  return pitchPt < tightestPitchPt ? style : { ...style, pitchPt };
}

function signers({ signatures, draft }: ReportContext): readonly LetterSigner[] {
  return signatures.slice(0, 2).map(({ fieldName }, index) => (
    { label: index === 0 ? '承诺人：' : '见证人：', small: index > 0, field: { fieldName, ...(draft && { placeholder: '签名位置' }) } }));
}
