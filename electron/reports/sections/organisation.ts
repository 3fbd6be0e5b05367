import type { PackRef } from '../../../assessment-specs/schema/PackRef.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { stack } from '../layout/Cell.ts';
import { palette } from '../layout/palette.ts';
import { leadIn, typeScale } from '../layout/typeScale.ts';
import { nameCell } from '../nameCell.ts';
import type { ReportContext } from '../ReportContext.ts';
import { groupHex } from '../text/groupHex.ts';
import { filled, rolesText } from '../words.ts';

/** 2 自评组织与依据: the team with post, qualification and duty; the packs with revision, digest and source; the method. */
export function addOrganisation(context: ReportContext): void {
  const { report, record } = context;
  addHeading(report, { level: 1, number: '2', title: '自评组织与依据', newPage: true });
  addHeading(report, { level: 2, number: '2.1', title: '自评小组', unlisted: true });
  addTeam(context);
  addHeading(report, { level: 2, number: '2.2', title: '方法与日程', unlisted: true });
  addParagraph(report, filled(record.assessment.narrative.method), { style: typeScale.bodySmall });
  addHeading(report, { level: 2, number: '2.3', title: '依据', unlisted: true });
  addBasis(context);
  addNotices(context);
}

function addTeam({ report, record }: ReportContext): void {
  const nameStyle = { ...typeScale.tableDense, align: 'center' } as const;
  addTable(report, {
    caption: { number: '2-1', title: '自评小组' },
    columns: [
      { head: '身份', width: 'fitted' }, { head: '姓名', width: 'fitted', align: 'center' }, { head: '部门、职务', width: { weight: 0.9 } },
      { head: '资格', width: { weight: 1.3 } }, { head: '分工', width: { weight: 1.3 } },
    ],
    rows: record.assessment.team.map(({ roles, name, post, qualification, duty }) => ({
      kind: 'row', cells: [rolesText(roles), nameCell(name, nameStyle, 3.8), filled(post), filled(qualification), filled(duty)],
    })),
  });
  if (record.assessment.team.length === 0) addNote(report, '自评小组未填写。');
}

function addBasis(context: ReportContext): void {
  const { packs, report } = context;
  const entries: readonly (readonly [string, PackRef, { readonly name: string; readonly source: string }])[] = [
    ['定级评分', packs.primary.ref, packs.primary.pack],
    ...packs.gates.map(({ ref, pack, mandatory, band }) => [`${mandatory ? '前提' : '参考'}：${band.name}`, ref, pack] as const),
    ['重大事故隐患判定', packs.hazards.ref, packs.hazards.pack],
    ...packs.obligations.map(({ ref, pack }) => ['只报告，不定级', ref, pack] as const),
    ...(packs.traits === null ? [] : [['适用范围提问', packs.traits.ref, packs.traits.pack] as const]),
  ];
  const rows: readonly TableRow[] = entries.map(([role, ref, { name, source }]) => ({
    kind: 'row',
    cells: [role, stack({ kind: 'styled', text: name, style: { face: 'sansMedium' } }, { kind: 'styled', text: source, style: { color: palette.secondary } }),
      stack(`${ref.id} r${ref.revision}`, { kind: 'styled', text: `${groupHex(ref.digest.slice(0, 32))} ⋯`, style: { color: palette.secondary } })],
  }));
  addTable(report, {
    caption: { number: '2-2', title: '评分标准和判定标准' }, paddingYPt: 2.6,
    columns: [{ head: '用途', width: { fixedPt: 80 } }, { head: '名称和来源', width: { weight: 1 } }, { head: '编号、修订号、摘要前32位', width: { fixedPt: 126 } }],
    rows,
  });
  addNote(report, '摘要是该标准全文规范数据的SHA-256；同一编号、同一修订号、同一摘要，得分可以复算。');
}

/** What the packs say about themselves: reconstruction, doubts, and who has the valid table. */
function addNotices({ packs, report }: ReportContext): void {
  const { notices } = packs.primary.pack;
  addHeading(report, { level: 2, number: '2.4', title: '评分标准的重建说明', unlisted: true });
  notices.forEach((notice, index) => addParagraph(report, `${index + 1}．${notice}`, { style: { ...typeScale.table, hangEm: 1.6 } }));
  addParagraph(report, [leadIn('正式申报以属地应急管理部门公布的现行评分表为准。')], { style: typeScale.table, spaceBeforePt: 3 });
}
