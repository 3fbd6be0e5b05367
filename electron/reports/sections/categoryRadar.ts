import { categoryShares } from '../../../assessment-specs/charts/chartFigures.ts';
import { radarPicture } from '../../../assessment-specs/charts/radarPicture.ts';
import { addPictureFigure, pictureFrame } from '../layout/addPictureFigure.ts';
import type { ReportContext } from '../ReportContext.ts';
import { passLine } from './conclusionVerdict.ts';

const radiusPt = 98;

/** Figure 4-1: the rate of every category on a web, with the pass line. Nothing where fewer than three can be rated. */
export function addCategoryRadar(context: ReportContext): void {
  const { report, sheet, packs } = context;
  const { pack } = packs.primary;
  const line = passLine(context);
  const open = sheet.tally.open > 0;
  const picture = radarPicture(pictureFrame(report), {
    axes: categoryShares(sheet).map(({ categoryId, earned, possible }) => {
      const score = sheet.categories.find((one) => one.categoryId === categoryId);
      const name = pack.categories.find(({ id }) => id === categoryId)?.name ?? '';
      return { label: [`${categoryId}　${earned === null ? '全部空项' : `${score?.percent?.text ?? '—'}%`}`, name], now: earned, possible, before: null };
    }),
    threshold: Number(line) / 100, radius: radiusPt,
    legend: [
      { line: 'now', marker: 'circle', text: open ? '已评得分率' : '得分率' }, ...(open ? [{ fill: 'possible', text: '未评，还可能得到' } as const] : []), { line: 'threshold', text: `达标线${line}%` },
    ],
  });
  if (picture !== null) addPictureFigure(report, { picture, caption: { number: '4-1', title: '各类目得分率（%）' } });
}
