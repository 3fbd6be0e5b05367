import { sizeClass } from '../../../assessment-specs/records/sizeClass.ts';
import { addCover } from '../layout/addCover.ts';
import type { CoverSpec } from '../layout/addCover.ts';
import { drawHeadTag } from '../layout/drawHeadTag.ts';
import { leadIn, typeScale } from '../layout/typeScale.ts';
import { packRefText } from '../packWords.ts';
import type { ReportContext } from '../ReportContext.ts';
import { groupHex } from '../text/groupHex.ts';
import type { RichText } from '../text/TextStyle.ts';
import { dayText, daysText, filled, notFilledIn } from '../words.ts';
import { coverSeal } from './coverSeal.ts';
import { sectorsText } from './sectorsText.ts';

/** Longest pack notice that the foot of the cover takes; longer ones stand in chapter 2 only. */
const longestNotice = 140;

/** 封面: what this document is, of whom, by which standard, and what it is not. */
export function addCoverPage(context: ReportContext): void {
  const { report, record, number, draft } = context;
  const { profile } = record.enterprise;
  const { revision, replaces, period } = record.assessment;
  addCover(report, {
    number: { label: '编号', value: number ?? '封存时生成' },
    revision: replaces === null ? `修订号 ${revision}` : `修订号 ${revision}（替代 ${replaces.number}）`,
    name: filled(profile.name), titleLines: ['安全生产标准化', '自评报告'], subtitle: `（${enterpriseKind(context)}　${period.to.slice(0, 4)}年度）`,
    rows: [
      { label: '企业名称', value: filled(profile.name) },
      { label: '统一社会信用代码', value: filled(profile.creditCode) },
      { label: '行业', value: [sectorsText(context), ...(profile.industryCode === '' ? [] : [`　${profile.industryCode}`])] },
      { label: '拟申报等级', value: intentText(profile.gradingIntent) },
      { label: '评分标准', value: `${context.packs.primary.pack.name}（${packRefText(context.packs.primary.ref)}）` },
      { label: '自评起止日期', value: daysText(period.from, period.to) },
      { label: '编制日期', value: draft ? '未封存' : dayText(context.date) },
    ],
    seal: coverSeal(context),
    foot: footOf(context),
  });
  if (draft) drawHeadTag(report, '草稿　未签署', report.page.headCentreY - 11);
}

function enterpriseKind({ packs, record }: ReportContext): string {
  if (packs.traits === null) return '工贸企业';
  const { size } = sizeClass(packs.traits.pack.sizes, record.enterprise.profile);
  return size === 'small' || size === 'micro' ? '小微工贸企业' : '工贸企业';
}

function intentText(intent: ReportContext['record']['enterprise']['profile']['gradingIntent']): string {
  if (intent === null) return notFilledIn;
  return intent === 'level3' ? '三级' : '不申报';
}

function footOf(context: ReportContext): CoverSpec['foot'] {
  const { record, number, digest, draft } = context;
  const qr = number === null ? ['草稿', digest] : [number, digest, record.seal?.rootFingerprint ?? ''];
  const label = draft ? '所附数据摘要（前后各4组）　' : '内容摘要（前后各4组）　';
  return {
    qr: qr.filter((line) => line !== '').join('\n'),
    paragraphs: [
      { text: provenanceNote(context), style: typeScale.note },
      { text: [label, leadIn(groupHex(digest, 4)), ...(record.enterprise.demo ? ['　', leadIn('示例数据')] : [])], style: typeScale.note, spaceBeforePt: 6 },
    ],
  };
}

/** What is this project's reconstruction, and that the locally valid table is the authority's (DECISIONS, 'Words about law'). */
function provenanceNote({ packs }: ReportContext): RichText {
  const [notice] = packs.primary.pack.notices;
  const short = notice !== undefined && notice.length <= longestNotice;
  return [
    leadIn('本报告是企业自我评定文件，不是定级结论。'), '得分由所列评分标准逐条算得，机器可读的同一份数据附在本文件内。',
    short ? notice : '评分标准各部分的来源和可信程度见第2章。', leadIn('正式申报以属地应急管理部门的现行评分表为准。'),
  ];
}
