import { addForm } from '../layout/addForm.ts';
import type { FormCell } from '../layout/addForm.ts';
import { addHeading } from '../layout/addHeading.ts';
import type { ReportContext } from '../ReportContext.ts';
import { filled, filledNumber } from '../words.ts';

const labelPt = 88;

/** 3 自评过程: what people wrote about training, documents, site and interviews; the sample; how far the answers are. */
export function addProcess({ report, record, sheet }: ReportContext): void {
  const { training, documentReview, siteCheck, interviews, sampled, sampledNonconforming } = record.assessment.narrative;
  const { items, answered, notApplicable, unanswered } = sheet.progress;
  const line = (label: string, value: string): readonly FormCell[] => [{ label, widthPt: labelPt }, { value }];
  const pair = (label: string, value: string, right: string, rightValue: string): readonly FormCell[] => [...line(label, value), ...line(right, rightValue)];
  addHeading(report, { level: 1, number: '3', title: '自评过程' });
  addForm(report, {
    caption: { number: '3-1', title: '自评过程记录' }, labelWidthPt: labelPt, paddingYPt: 3.4,
    rows: [
      line('培训', filled(training)), line('文件审查', filled(documentReview)), line('现场核查', filled(siteCheck)), line('访谈', filled(interviews)),
      pair('抽样总数', filledNumber(sampled, ''), '其中不符合', filledNumber(sampledNonconforming, '')),
      pair('考评内容', `${items}条`, '已作答', `${answered}条，其中空项${notApplicable}条${unanswered === 0 ? '' : `；未作答${unanswered}条`}`),
    ],
  });
}
