import { plannedWidgets } from '../fields/plannedWidgets.ts';
import { pageNumbers, type PdfSnapshot } from '../pdf/PdfSnapshot.ts';
import type { SignatureFieldPlan } from '../SignatureFieldPlan.ts';

/** The plan as it can be read from a planned document; a field on no page is left out, so that writing it again differs. */
export function plannedFieldsOf(planned: PdfSnapshot): readonly SignatureFieldPlan[] {
  const pages = pageNumbers(planned);
  return plannedWidgets(planned).flatMap(({ widget }) => {
    const pageIndex = pages.indexOf(widget.page);
    return pageIndex < 0 ? [] : [{ fieldName: widget.fieldName, pageIndex, rect: widget.rect, tooltip: widget.tooltip }];
  });
}
