import type { Improvement } from '../../../assessment-specs/records/AssessmentFile.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { filled, notFilledIn } from '../words.ts';
import { causeWords } from './causeWords.ts';

const stateWords: Readonly<Record<Improvement['state'], string>> = { open: '未开始', inProgress: '整改中', done: '已完成' };

/** 11 整改措施与计划, one line each with 责任、资金、时限、预案 and who reviews it. */
export function addChapter11Improvements({ report, record }: ReportContext): void {
  const { improvements } = record.assessment;
  addHeading(report, { level: 1, number: '11', title: '整改措施与计划' });
  if (improvements.length === 0) return addParagraph(report, '整改措施与计划未填写。', { style: typeScale.bodySmall });
  addTable(report, {
    caption: { number: '11-1', title: '整改措施与计划' }, paddingXPt: 3,
    columns: [
      { head: '序号', width: 'fitted', align: 'center' }, { head: '问题', width: { weight: 1.2 } }, { head: '归因', width: 'fitted', align: 'center' }, { head: '措施', width: { weight: 1.4 } },
      { head: '责任人', width: 'fitted' }, { head: '资金\n（元）', width: 'fitted', align: 'right' }, { head: '时限', width: 'fitted' }, { head: '预案', width: { weight: 0.8 } }, { head: '复核人', width: 'fitted' }, { head: '状态', width: 'fitted' },
    ],
    rows: improvements.map((line, index): TableRow => ({
      kind: 'row',
      cells: [
        String(index + 1), filled(line.problem), causeWords[line.cause], filled(line.measure), filled(line.responsible), line.fundsYuan === null ? notFilledIn : String(line.fundsYuan),
        line.deadline ?? notFilledIn, filled(line.contingency), filled(line.reviewer), stateWords[line.state],
      ],
    })),
  });
  const known = improvements.flatMap(({ fundsYuan }) => (fundsYuan === null ? [] : [fundsYuan]));
  const total = Math.round(known.reduce((sum, funds) => sum + funds, 0) * 100) / 100;
  addNote(report, `共${improvements.length}项，已完成${improvements.filter(({ state }) => state === 'done').length}项；已填资金合计${total}元${known.length < improvements.length ? `（${improvements.length - known.length}项未填）` : ''}。`, '注：');
}
