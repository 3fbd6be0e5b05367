import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { ReportContext } from '../ReportContext.ts';
import { lines64 } from './criterionGrid.ts';
import { inapplicableText } from './inapplicableText.ts';

/** The criteria whose reason needs a table: all that do not apply, but for whole articles of other sectors, which the overview tells already. */
export function inapplicableLines(context: ReportContext): readonly ScreeningLine[] {
  const lines = lines64(context);
  const toldInOverview = (line: ScreeningLine): boolean => {
    const { brief, full, origin } = inapplicableText(line, context);
    return brief === full && origin === '画像' && lines.filter(({ criterion }) => criterion.id.startsWith(line.criterion.id.slice(0, 6))).every(({ applies }) => !applies);
  };
  return lines.filter((line) => !line.applies && !toldInOverview(line));
}
