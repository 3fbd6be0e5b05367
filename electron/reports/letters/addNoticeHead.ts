import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { addTitle } from '../layout/addTitle.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { LedgerContext } from '../LedgerContext.ts';
import { filled } from '../words.ts';

/** The number of the hazard in the head of the page that the notice begins on, then who gives notice and of what. */
export function addNoticeHead({ report, profile }: LedgerContext, { id }: Hazard, title: string, spaceAfterPt?: number): void {
  const { canvas, flow, page } = report;
  // the page must have begun before its head can be drawn on
  flow.ensure(1);
  canvas.text(`编号　${id}`, page.left, page.headCentreY, typeScale.running);
  report.noteOutline({ level: 1, title: `${id}　${title}` });
  addTitle(report, { text: `${filled(profile.name)}\n${title}`, spread: false, ...(spaceAfterPt !== undefined && { spaceAfterPt }) });
}
