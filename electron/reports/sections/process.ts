import { addForm } from '../layout/addForm.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addParagraph } from '../layout/addParagraph.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { filled, filledNumber } from '../words.ts';

/** 3 自评过程: what people wrote about training, documents, site and interviews, and the sample. */
export function addProcess({ report, record, sheet }: ReportContext): void {
  const { training, documentReview, siteCheck, interviews, sampled, sampledNonconforming } = record.assessment.narrative;
  addHeading(report, { level: 1, number: '3', title: '自评过程', newPage: true });
  const parts = [['3.1', '培训', training], ['3.2', '文件审查', documentReview], ['3.3', '现场核查', siteCheck], ['3.4', '访谈', interviews]] as const;
  for (const [number, title, text] of parts) {
    addHeading(report, { level: 2, number, title });
    addParagraph(report, filled(text), { style: typeScale.bodySmall });
  }
  addHeading(report, { level: 2, number: '3.5', title: '抽样和作答' });
  const { items, answered, notApplicable, unanswered } = sheet.progress;
  addForm(report, {
    caption: { number: '3-1', title: '抽样和作答情况' },
    rows: [
      [{ label: '抽样总数', widthPt: 88 }, { value: filledNumber(sampled, '') }, { label: '其中不符合', widthPt: 88 }, { value: filledNumber(sampledNonconforming, '') }],
      [{ label: '考评内容', widthPt: 88 }, { value: `${items}条` }, { label: '已作答', widthPt: 88 }, { value: `${answered}条，其中空项${notApplicable}条` }],
      ...(unanswered === 0 ? [] : [[{ label: '未作答', widthPt: 88 }, { value: `${unanswered}条` }]]),
    ],
  });
}
