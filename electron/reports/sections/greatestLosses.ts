import { itemLosses, paretoRows } from '../../../assessment-specs/charts/chartFigures.ts';
import { lossesPicture } from '../../../assessment-specs/charts/lossesPicture.ts';
import { packIndex } from '../../../assessment-specs/engine/packIndex.ts';
import { roundShare } from '../../../assessment-specs/engine/roundShare.ts';
import { addPictureFigure, pictureFrame } from '../layout/addPictureFigure.ts';
import type { ReportContext } from '../ReportContext.ts';
import { decimalsFor } from './equalDecimals.ts';

const mostRows = 12;

/** Figure 5-2: the items that lost most, the greatest first, with the share of all deductions that they reach together. Nothing where nothing was lost. */
export function addGreatestLosses({ report, sheet, packs }: ReportContext): void {
  const items = packIndex(packs.primary.pack);
  const rows = paretoRows(itemLosses(sheet), mostRows);
  const points = decimalsFor(rows.map(({ lost }) => lost));
  let sum = 0;
  const bars = rows.map(({ id, lost, cumulative, others }) => {
    sum += lost;
    const item = items.item(id);
    return {
      label: others > 0 ? `其余${others}条` : `${id}　${item?.title ?? item?.requirement ?? ''}`, lost, cumulative, rest: others > 0,
      text: `扣${points(lost)}分，累计${roundShare(sum, sheet.tally.deducted, 1)?.text ?? '—'}%`,
    };
  });
  const picture = lossesPicture(pictureFrame(report), bars, [{ fill: 'lost', text: '该条扣分' }, { line: 'sum', marker: 'hollowDiamond', text: '累计占全部扣分（上方刻度）' }]);
  if (picture !== null) addPictureFigure(report, { picture, caption: { number: '5-2', title: '扣分最多的考评内容和累计占比' } });
}
