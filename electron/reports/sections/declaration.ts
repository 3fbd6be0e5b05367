import type { TeamMember } from '../../../assessment-specs/records/AssessmentFile.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import { addLetterClose } from '../layout/addLetterClose.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { addTitle } from '../layout/addTitle.ts';
import { mm } from '../layout/pageGeometry.ts';
import { palette } from '../layout/palette.ts';
import { typeScale } from '../layout/typeScale.ts';
import { nameCell } from '../nameCell.ts';
import type { ReportContext } from '../ReportContext.ts';
import { signaturePlace } from '../signaturePlace.ts';
import type { RichText } from '../text/TextStyle.ts';
import { dayText, daysText, filled, rolesText } from '../words.ts';
import { coverSeal } from './coverSeal.ts';
import { responsibilities } from './responsibilities.ts';

const body = { ...typeScale.body, pitchPt: 20 };
const nameStyle = { ...typeScale.table, align: 'center' } as const;

/** 声明与责任: what the principal answers for, who compiled, checked and approved, and where each of them signs. */
export function addDeclaration(context: ReportContext): void {
  const { report, record, draft } = context;
  report.flow.breakPage();
  addTitle(report, { text: '声明与责任', outline: true });
  for (const text of declared(context)) addParagraph(report, text, { style: body });
  const principal = record.assessment.team.find(({ roles }) => roles.includes('principal'));
  addLetterClose(report, {
    organisation: filled(record.enterprise.profile.name), date: draft ? '（未封存）' : dayText(context.date), seal: coverSeal(context), sealWidthPt: mm(36), sameLine: true, style: body,
    signers: [{ label: principalLine(context, principal) }],
  });
  addResponsibilityTable(context);
  addTeamPlaces(context);
  addNote(report, '每人只签一次，手写图像只出现在签名与验证页的签名域内；本页不重复放置。');
}

function principalLine(context: ReportContext, principal: TeamMember | undefined): RichText {
  if (principal === undefined) return '　　主要负责人　未填写';
  const small = { ...typeScale.tableDense, color: palette.secondary };
  return ['　　主要负责人　', { text: filled(principal.name), face: 'serifBold' }, { text: '（签名见', ...small }, ...pieces(signaturePlace(context, principal.id, small)), { text: '）', ...small }];
}

const pieces = (text: RichText): Exclude<RichText, string> => (typeof text === 'string' ? [text] : text);

function declared(context: ReportContext): readonly string[] {
  const { record, sheet } = context;
  const { period } = record.assessment;
  const { items, unanswered, notApplicable } = sheet.progress;
  const answered = unanswered === 0 ? `${items}条考评内容全部作答` : `${items}条考评内容中有${unanswered}条尚未作答`;
  return [
    `本人是${filled(record.enterprise.profile.name)}主要负责人。本报告由本企业自评小组依据封面所列评分标准逐条自评形成，自评起止日期为${daysText(period.from, period.to)}。本人对报告内容的真实性、完整性负责：`,
    `（一）${answered}，${notApplicable === 0 ? '没有空项' : `空项${notApplicable}条逐条写明理由`}；扣分点有记录，没有隐瞒和漏报。`,
    `（二）${hazardsDeclared(context)}`,
    '（三）本报告只说明企业自评结果。签名后不再改动；如须更正，另出修订号并写明所替代的报告。',
    '（四）同意有关部门和评审单位凭本报告所附数据复核得分，并到现场核查。',
  ];
}

function hazardsDeclared({ packs, record, screening }: ReportContext): string {
  const pending = screening.filter(({ applies, state }) => applies && (state === 'unanswered' || state === 'toCheck')).length;
  const major = record.hazards.filter(({ grade }) => grade === 'major');
  const open = major.filter(isOpen);
  const screened = `已对照《${packs.hazards.pack.name}》${packs.hazards.pack.criteria.length}项逐项判定${pending === 0 ? '' : `，其中${pending}项未作答或待查`}。`;
  if (major.length === 0) return `${screened}没有发现重大事故隐患。`;
  const state = open.length === 0 ? '均已整改、验收并销号' : `其中未销号${open.length}项（${open.map(({ id }) => id).join('、')}）`;
  return `${screened}登记重大事故隐患${major.length}项，${state}，过程见第7章。`;
}

function addResponsibilityTable(context: ReportContext): void {
  const { report, record } = context;
  const rows = responsibilities(record.assessment.team).map(({ step, members }): TableRow => ({
    kind: 'row',
    cells: members.length === 0
      ? [step, filled(''), null, '—']
      : [step, stackNames(members), members.map(({ post, qualification }) => postText(post, qualification)).join('\n'), places(context, members)],
  }));
  addTable(report, {
    caption: { number: '0-1', title: '编制、审核、批准' }, style: typeScale.table, verticals: true, paddingYPt: 4,
    columns: [
      { head: '环节', width: { fixedPt: 56 }, align: 'center' }, { head: '姓名', width: { fixedPt: 74 }, align: 'center' },
      { head: '职务与资格', width: { weight: 1 } }, { head: '签名位置', width: { fixedPt: 96 }, align: 'center' },
    ],
    rows,
  });
}

function addTeamPlaces(context: ReportContext): void {
  const { report, record } = context;
  report.flow.space(8);
  addTable(report, {
    caption: { number: '0-2', title: '自评小组' }, style: typeScale.table, verticals: true, paddingYPt: 4,
    columns: [
      { head: '身份', width: { fixedPt: 84 }, align: 'center' }, { head: '姓名', width: { fixedPt: 74 }, align: 'center' },
      { head: '部门、职务', width: { weight: 1 } }, { head: '分工', width: { weight: 1.3 } }, { head: '签名位置', width: { fixedPt: 96 }, align: 'center' },
    ],
    rows: record.assessment.team.map((member) => ({ kind: 'row', cells: [rolesText(member.roles), stackNames([member]), filled(member.post), filled(member.duty), places(context, [member])] })),
  });
}

function stackNames(members: readonly TeamMember[]): RichText {
  return members.flatMap(({ name }, index) => [...(index === 0 ? [] : ['\n']), ...pieces(nameCell(name, nameStyle, 4.6))]);
}

function places(context: ReportContext, members: readonly TeamMember[]): RichText {
  return members.flatMap(({ id }, index) => [...(index === 0 ? [] : ['\n']), ...pieces(signaturePlace(context, id, nameStyle))]);
}

function postText(post: string, qualification: string): string {
  return [filled(post), qualification].filter((part) => part.trim() !== '').join('，');
}
