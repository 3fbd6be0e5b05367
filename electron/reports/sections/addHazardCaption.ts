import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { hazardState } from '../../../assessment-specs/records/hazardState.ts';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import type { Day } from '../../../assessment-specs/schema/primitives.ts';
import type { ReportDocument } from '../layout/ReportDocument.ts';
import { tag } from '../layout/tag.ts';
import { typeScale } from '../layout/typeScale.ts';
import { measureText } from '../text/fitTextSize.ts';
import { hazardPlate } from './hazardWords.ts';

/** What a record of a hazard is called, and its state at the right; above its form. */
export function addHazardCaption(report: ReportDocument, hazard: Hazard, words: string, today: Day): void {
  const plate = hazardPlate(hazard, today);
  const detail = hazardStateText(hazardState(hazard), 'zh-CN');
  const state = [tag(`状态：${plate === detail ? plate : `${plate}（${detail}）`}`, plate === '已销号' ? 'framed' : 'solid')];
  report.flow.keepWithNext(22, (top) => {
    const { canvas, flow } = report;
    canvas.text(words, flow.left, top + 12, { ...typeScale.caption, align: 'left' });
    canvas.text(state, flow.left + flow.width - measureText(canvas.faces, state, typeScale.table), top + 10, typeScale.table);
  });
}
