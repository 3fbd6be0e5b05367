import { addForm } from '../layout/addForm.ts';
import type { FormCell } from '../layout/addForm.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';

const rowPt = 32;
const blankDay = '　　　年　　月　　日';
/** Room for a seal of 40 mm is not kept in a form; it may stand over the lines around. */
const sealLines = ' \n \n \n ';
const sealRowPt = 4 * 14 + 9;

export interface HandSigner {
  readonly label: string;
  /** Printed beside the place to sign; empty where it is not known who. */
  readonly name: string;
}

/** Height of the form that `addSignForm` sets. */
export const signFormPt = (signers: readonly HandSigner[], seal: boolean): number => signers.length * rowPt + (seal ? sealRowPt : 0) + 12;

/** Who signs by hand and when, one row each, and where the seal goes. Stays on one page. */
export function addSignForm(report: ReportDocument, signers: readonly HandSigner[], seal = false): void {
  report.flow.ensure(signFormPt(signers, seal));
  const rows = signers.map(({ label, name }): readonly FormCell[] => [{ label }, { value: name }, { label: '签字', widthPt: 40 }, { value: '', widthPt: 92 }, { label: '日期', widthPt: 40 }, { value: blankDay, widthPt: 110 }]);
  addForm(report, { labelWidthPt: 104, minimumRowPt: rowPt, rows: seal ? [...rows, [{ label: '印章' }, { value: sealLines }]] : rows });
}
