import type { Improvement } from '../../../assessment-specs/records/AssessmentFile.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addParagraph } from '../layout/addParagraph.ts';
import { addSideHeading } from '../layout/addSideHeading.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { filled } from '../words.ts';
import { causeWords } from './causeWords.ts';

/** 10 主要问题与原因分析: management, site, people. What nobody wrote prints 未填写. */
export function addChapter10Causes({ report, record }: ReportContext): void {
  const { narrative, improvements } = record.assessment;
  addHeading(report, { level: 1, number: '10', title: '主要问题与原因分析', newPage: true });
  addParagraph(report, '按管理、现场、人员三类归因。各条扣分见第5章，对应的措施见第11章。', { style: typeScale.bodySmall });
  for (const cause of ['management', 'site', 'people'] as const satisfies readonly Improvement['cause'][]) {
    const planned = improvements.filter((line) => line.cause === cause).length;
    addSideHeading(report, `${causeWords[cause]}原因`, filled(narrative.causes[cause]));
    addParagraph(report, planned === 0 ? '第11章没有列入此类措施。' : `第11章列入此类措施${planned}项。`, { style: { ...typeScale.note, indentEm: 0 }, insetLeftPt: 10, spaceBeforePt: 2 });
  }
}
