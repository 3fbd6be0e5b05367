import { addForm } from '../layout/addForm.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';

const rowPt = 32;
const sealRowPt = 62;
const blankDay = '　　　年　　月　　日';

/** Who signs by hand and when, one row each, and where the seal goes. Stays on one page. */
export function addSignForm(report: ReportDocument, people: readonly { readonly label: string; readonly name: string }[], sealWords?: string): void {
  report.flow.ensure(people.length * rowPt + (sealWords === undefined ? 0 : sealRowPt) + 12);
  addForm(report, {
    labelWidthPt: 104, minimumRowPt: rowPt,
    rows: people.map(({ label, name }) => [{ label }, { value: name }, { label: '签字', widthPt: 40 }, { value: '', widthPt: 92 }, { label: '日期', widthPt: 40 }, { value: blankDay, widthPt: 110 }]),
  });
  if (sealWords !== undefined) addForm(report, { labelWidthPt: 104, minimumRowPt: sealRowPt, rows: [[{ label: sealWords }, { value: '' }]] });
}
