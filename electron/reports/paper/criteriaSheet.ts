import type { MajorHazardCriterion } from '../../../assessment-specs/schema/HazardPack.ts';
import { addNote } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { addTitle } from '../layout/addTitle.ts';
import type { Cell } from '../layout/Cell.ts';
import { stack } from '../layout/Cell.ts';
import { checkBox } from '../layout/drawCheckBox.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';
import { typeScale } from '../layout/typeScale.ts';
import { addPaperSigners, signersPt } from './addPaperSigners.ts';

/** The major-hazard questions that apply, as a sheet to walk with: none preselected, each answer spelt out as on the screen. */
export function addCriteriaSheet(report: ReportDocument, criteria: readonly MajorHazardCriterion[]): void {
  report.flow.breakPage();
  addTitle(report, { text: '重大事故隐患现场核对底稿', spread: false, spaceAfterPt: 2, outline: true });
  addNote(report, '问题多是反着问的，按“有没有这种情况”勾选；看不清、问不到的勾待查，不要当作没有。发现“是”，先按最后一栏处置，再报告。', '用法：');
  addTable(report, {
    caption: { number: '2', title: '按画像适用的判定项' }, verticals: true, paddingXPt: 4, paddingYPt: 4, style: { ...typeScale.tableDense, pitchPt: 13.4 }, tailPt: signersPt,
    columns: [
      { head: '编号', width: { fixedPt: 68 } }, { head: '判定情形', width: { weight: 2.4 } }, { head: '去看', width: { weight: 2 } }, { head: '判定', width: { fixedPt: 82 } },
      { head: '位置与情况', width: { weight: 1.8 } }, { head: '先做什么', width: { weight: 1.2 } }, { head: '核对人\n日期', width: { fixedPt: 46 } },
    ],
    rows: criteria.map((criterion, index): readonly TableRow[] => [
      ...(criteria[index - 1]?.article === criterion.article ? [] : [{ kind: 'group' as const, text: `${criterion.article}${criterion.sectorName === '' ? '' : `　${criterion.sectorName}`}` }]),
      { kind: 'row', cells: criterionCells(criterion) },
    ]).flat(),
  });
  addPaperSigners(report);
}

function criterionCells({ id, title, question, branches, siteCheck, walkHint, immediateAction }: MajorHazardCriterion): readonly Cell[] {
  const answers = ['是，有此情况', '否，无此情况', '待查'].map((text) => ({ kind: 'styled' as const, style: { pitchPt: 15 }, text: [checkBox('empty', 1.25), ` ${text}`] }));
  const branch = branches.map(({ text }) => ({ kind: 'styled' as const, style: { hangEm: 1.4 }, text: [checkBox('empty'), ` ${text}`] }));
  return [
    { kind: 'styled', text: id, style: { face: 'sansBold', sizePt: 11 } }, stack([{ text: title, face: 'sansMedium' }], question, ...branch), walkHint === '' ? siteCheck : walkHint,
    stack(...answers), null, immediateAction.text, null,
  ];
}
