import type { ScreeningLine } from '../../../assessment-specs/engine/screening.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { isOpen } from '../../../assessment-specs/records/hazardState.ts';
import type { CellGridSpec, GridCellLook } from '../layout/addCellGrid.ts';
import type { ReportContext } from '../ReportContext.ts';
import { inapplicableText } from './inapplicableText.ts';

type GridRow = CellGridSpec['rows'][number];

/** 64 cells, one row an article, and 第十四条 with a cell for each failed device. */
export function criterionGrid(context: ReportContext): readonly GridRow[] {
  const articles = new Map<string, ScreeningLine[]>();
  for (const line of lines64(context)) {
    const article = articleHead(line.criterion.article);
    articles.set(article, [...(articles.get(article) ?? []), line]);
  }
  return [...[...articles].map(([article, lines]) => articleRow(context, article, lines)), ...deviceRows(context)];
}

/** The lines of the criteria themselves, without 第十四条. */
export function lines64({ screening, packs }: ReportContext): readonly ScreeningLine[] {
  return screening.filter(({ criterion }) => criterion.id !== packs.hazards.pack.failedDevice.id);
}

/** 第十四条's own line. */
export function deviceLine({ screening, packs }: ReportContext): ScreeningLine | undefined {
  return screening.find(({ criterion }) => criterion.id === packs.hazards.pack.failedDevice.id);
}

/** How a criterion stands: by its open ledger entry first, by its closed one next, by its answer else. Failed devices are entries of their own. */
export function criterionLook(line: ScreeningLine, hazards: readonly Hazard[]): GridCellLook {
  const entries = entriesOf(line, hazards);
  if (entries.some(isOpen)) return 'solid';
  if (!line.applies) return 'faint';
  if (line.state === 'yes') return entries.length > 0 ? 'framed' : 'solid';
  if (line.state === 'no') return entries.length > 0 ? 'framed' : 'grey';
  return 'dashed';
}

/** Major entries of the ledger that rest on this criterion itself. */
export function entriesOf({ criterion }: ScreeningLine, hazards: readonly Hazard[]): readonly Hazard[] {
  return hazards.filter(({ grade, basis }) => grade === 'major' && basis.kind === 'criterion' && basis.criterionId === criterion.id);
}

/** 第三条 of 第三条第(一)项. */
function articleHead(article: string): string {
  return /^第[^条]+条/u.exec(article)?.[0] ?? article;
}

function articleRow(context: ReportContext, article: string, lines: readonly ScreeningLine[]): GridRow {
  const reasons = [...new Set(lines.filter(({ applies }) => !applies).map((line) => inapplicableText(line, context).brief))];
  const [first] = reasons;
  const partly = lines.some(({ applies }) => applies);
  return {
    head: article, title: articleTitle(lines),
    cells: lines.map((line) => ({ text: line.criterion.id.slice(-2), look: criterionLook(line, context.record.hazards) })),
    right: first === undefined ? '全部适用' : reasons.length === 1 && !partly ? first : '不适用理由见表7-1',
  };
}

/** What an article is about. 专项类 are told apart by the trait that one of their criteria needs. */
function articleTitle(lines: readonly ScreeningLine[]): string {
  const [first] = lines;
  if (first === undefined) return '';
  const { group, sectorName } = first.criterion;
  if (group === '行业类') return sectorName;
  const shared = Object.keys(specialTitles).find((trait) => lines.some(({ criterion }) => criterion.applicableWhen.includes(trait)));
  return shared === undefined ? group : specialTitles[shared] ?? group;
}

const specialTitles: Readonly<Record<string, string>> = { dust_explosion: '粉尘涉爆', ammonia_refrigeration: '液氨制冷', confined_space: '有限空间', confined_space_toxic: '有限空间' };

const devicesARow = 10;

function deviceRows(context: ReportContext): readonly GridRow[] {
  const { record } = context;
  const line = deviceLine(context);
  const devices = record.assessment.failedDevices.map(({ hazardId }, index) => {
    const entry = record.hazards.find(({ id }) => id === hazardId);
    return { text: String(index + 1).padStart(2, '0'), look: (entry === undefined || isOpen(entry) ? 'solid' : 'framed') as GridCellLook };
  });
  if (devices.length === 0) return [{ head: '第十四条', title: '设施失效', cells: [], right: line?.applies ? deviceAnswer(line) : '没有适用项，不核查' }];
  const rows = Array.from({ length: Math.ceil(devices.length / devicesARow) }, (_, row) => devices.slice(row * devicesARow, (row + 1) * devicesARow));
  return rows.map((cells, row) => ({ head: row === 0 ? '第十四条' : '', title: row === 0 ? '设施失效' : '', cells, ...(row === 0 && { right: `失效${devices.length}台，见7.3` }) }));
}

function deviceAnswer({ state }: ScreeningLine): string {
  return { no: '判定为否', yes: '判定为是', toCheck: '待查', notApplicable: '不适用', unanswered: '未作答' }[state];
}
