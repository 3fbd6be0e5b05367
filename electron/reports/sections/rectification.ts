import type { Hazard, HazardEvent, HazardEventKind } from '../../../assessment-specs/records/Hazard.ts';
import { fiveAssurancesOf, hazardState } from '../../../assessment-specs/records/hazardState.ts';
import { hazardStateText } from '../../../assessment-specs/engine/hazardStateText.ts';
import { addForm } from '../layout/addForm.ts';
import type { FormCell } from '../layout/addForm.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addPhotos } from '../layout/addPhotos.ts';
import { addTable } from '../layout/addTable.ts';
import type { TableRow } from '../layout/addTable.ts';
import { addTimeline } from '../layout/addTimeline.ts';
import { resultMark } from '../layout/resultMark.ts';
import { tag } from '../layout/tag.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { breakLines } from '../text/breakLines.ts';
import { measureText } from '../text/fitTextSize.ts';
import { groupHex } from '../text/groupHex.ts';
import { dayText, filled, instantText, notFilledIn } from '../words.ts';
import { asOfDay } from './asOfDay.ts';
import { hazardPhotos } from './hazardPhotos.ts';
import type { HazardPhoto } from './hazardPhotos.ts';
import { hazardTableNumbers } from './hazardTableNumbers.ts';
import { hazardTimeline } from './hazardTimeline.ts';
import { basisText, hazardPlate, orderWords } from './hazardWords.ts';
import { sentence } from './sentence.ts';

type EventOf<Kind extends HazardEventKind> = Extract<HazardEvent, { kind: Kind }>;
const eventsOf = <Kind extends HazardEventKind>(hazard: Hazard, kind: Kind): readonly EventOf<Kind>[] => hazard.events.filter((event): event is EventOf<Kind> => event.kind === kind);

/** 7.4: one record for each major hazard, whatever it rests on. The loop reads 报告 → 五落实 → 整改 → 验收 → 销号. */
export async function addRectification(context: ReportContext): Promise<void> {
  const { report, record } = context;
  const major = record.hazards.filter(({ grade }) => grade === 'major');
  addHeading(report, { level: 2, number: '7.4', title: '重大事故隐患整改记录', newPage: major.length > 0 });
  if (major.length === 0) return addParagraph(report, '台账中没有重大事故隐患，无整改记录。', { style: typeScale.bodySmall });
  let figure = 1;
  for (const [index, hazard] of major.entries()) {
    const photos = await hazardPhotos(hazard, context);
    if (index > 0) report.flow.space(20);
    addRecordCaption(context, hazard, index + 1);
    addFacts(context, hazard);
    addFiveAssurances(context, hazard);
    figure = addPictures(context, photos, figure);
    addAcceptance(context, hazard);
    addStations(context, hazard);
  }
  addNote(report, '验收人不得是整改责任人；销号须主要负责人签批；销号前，结论一律为一票否决。', '注：');
}

/** Number and state of the record, above its form. */
function addRecordCaption(context: ReportContext, hazard: Hazard, position: number): void {
  const { report } = context;
  const plate = hazardPlate(hazard, asOfDay(context));
  const detail = hazardStateText(hazardState(hazard), 'zh-CN');
  const state = [tag(`状态：${plate === detail ? plate : `${plate}（${detail}）`}`, plate === '已销号' ? 'framed' : 'solid')];
  report.flow.keepWithNext(22, (top) => {
    const { canvas, flow } = report;
    canvas.text(`记录${position}　隐患${hazard.id}`, flow.left, top + 12, { ...typeScale.caption, align: 'left' });
    canvas.text(state, flow.left + flow.width - measureText(canvas.faces, state, typeScale.table), top + 10, typeScale.table);
  });
}

function addFacts({ report, packs }: ReportContext, hazard: Hazard): void {
  const pack = packs.hazards.pack;
  const branches = hazard.basis.kind === 'criterion' ? branchText(hazard.basis, pack) : '';
  const items = hazard.itemRefs.map(({ itemId }) => itemId).join('、');
  const itemCells: readonly FormCell[] = items === '' ? [] : [{ label: '对应内容' }, { value: items, widthPt: 84 }];
  addForm(report, { paddingYPt: formPaddingPt, rows: [
    [{ label: '判定依据' }, { value: basisText(hazard.basis, pack) }, { label: '等级' }, { value: [resultMark('stop'), { text: '重大', face: 'sansMedium' }], widthPt: 72 }],
    [{ label: '隐患描述' }, { value: `${sentence(hazard.title)}${hazard.area === '' ? '' : `部位：${hazard.area}。`}${sentence(filled(hazard.description))}${branches}` }],
    [{ label: '查出' }, { value: foundText(hazard) }, ...itemCells],
    [{ label: '立即动作' }, { value: lines(eventsOf(hazard, 'ordered').map((event) => `${instantText(event.at)}　${orderWords[event.order]}：${filled(event.area)}；${event.orderedBy}下令。${sentence(event.note)}`)) }],
    [{ label: '报告' }, { value: lines(eventsOf(hazard, 'reported').map((event) => `${instantText(event.at)}　报${filled(event.toAuthority)}，${filled(event.how)}；向从业人员：${filled(event.toEmployees)}。${sentence(event.note)}`)) }],
    ...eventsOf(hazard, 'transferred').map((event): readonly FormCell[] => [{ label: '移交' }, { value: `${instantText(event.at)}　移交${filled(event.to)}。${sentence(event.reason)}（移交不解除否决）` }]),
    ...eventsOf(hazard, 'reopened').map((event): readonly FormCell[] => [{ label: '重新打开' }, { value: `${instantText(event.at)}　${filled(event.reason)}` }]),
  ] });
}

const lines = (texts: readonly string[]): string => (texts.length === 0 ? '未记录' : texts.join('\n'));

function foundText({ events, foundBy, source }: Hazard): string {
  const found = events[0];
  const by = foundBy.trim() === '' ? (source === 'employeeReport' ? '员工报告（报告人不具名）' : notFilledIn) : foundBy;
  return `${found === undefined ? '' : `${instantText(found.at)}，`}${by}查出；${found?.by ?? ''}记录`;
}

function branchText(basis: Extract<Hazard['basis'], { kind: 'criterion' }>, { criteria, failedDevice }: ReportContext['packs']['hazards']['pack']): string {
  const criterion = [...criteria, failedDevice].find(({ id }) => id === basis.criterionId);
  const met = criterion?.branches.filter(({ id }) => basis.branches.includes(id) || basis.branches.includes(id.slice(-1))) ?? [];
  return met.length === 0 ? '' : `成立的分支：${met.map(({ id, text }) => `${text}（${id.slice(-1)}）`).join('；')}。`;
}

function addFiveAssurances({ report }: ReportContext, hazard: Hazard): void {
  const five = fiveAssurancesOf(hazard);
  report.flow.space(8);
  if (five === null) return addForm(report, { rows: [[{ label: '五落实' }, { value: '责任、措施、资金、时限、预案尚未落实' }]] });
  const values = [
    `${filled(five.responsible)}（整改）；${filled(five.supervisor)}（督办）`, filled(five.measures), `${five.fundsYuan}元`, `${dayText(five.deadline)}前完成`, filled(five.contingency),
  ];
  const weights = [1.2, 1.45, 0.75, 1.05, 1.7];
  addForm(report, { paddingYPt: formPaddingPt, rows: [
    ['责任落实', '措施落实', '资金落实', '时限落实', '预案落实'].map((label, index) => ({ label, weight: weights[index] ?? 1 })),
    values.map((value, index) => ({ value, weight: weights[index] ?? 1 })),
  ] });
}

/** Low enough that a usual record with two pictures takes one page. */
const photoPt = 106;
const formPaddingPt = 3.4;

/** `11月6日`; the year stands in the record's form. */
const monthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** Pictures, then their digests, then a frame with a sentence for each file that should be here and is not. @returns the next figure number */
function addPictures({ report }: ReportContext, photos: readonly HazardPhoto[], first: number): number {
  if (photos.length === 0) {
    addNote(report, '没有登记整改前后的照片。');
    return first;
  }
  const named = ({ card, digest }: HazardPhoto): string => card?.name ?? `摘要${digest.slice(0, 8)}`;
  const shown = photos.flatMap((photo) => (photo.bytes === null ? [] : [{ ...photo, bytes: photo.bytes }]));
  if (shown.length > 0) {
    addPhotos(report, shown.map(({ bytes, ...photo }, index) => ({
      bytes, number: `7-${first + index}`, title: `${photo.phase}：${photo.card?.note.trim() || named({ ...photo, bytes })}${photo.card?.obtainedOn ? `（${monthDay(photo.card.obtainedOn)}）` : ''}`,
    })), photoPt);
  }
  addNote(report, `${photos.map((photo) => `${named(photo)}　${groupHex(photo.digest, 1)}`).join('；')}。另见附件1。`, '文件摘要：');
  for (const photo of photos) if (photo.problem !== null) addMissingFrame(report, `${photo.phase}　${named(photo)}（摘要 ${groupHex(photo.digest, 2)}）：${photo.problem}。`);
  return first + shown.length;
}

/** A frame where a picture should stand. */
function addMissingFrame(report: ReportContext['report'], sentence: string): void {
  const { canvas, flow } = report;
  const style = typeScale.table;
  const broken = breakLines(canvas.faces, sentence, flow.width - 20, style);
  const heightPt = broken.length * style.pitchPt + 16;
  flow.space(6);
  const top = flow.claim(heightPt);
  canvas.strokeBox({ x: flow.left, y: top, width: flow.width, height: heightPt }, { widthPt: 0.8, dash: [4, 2.5] });
  canvas.lines(broken, flow.left + 10, top + 8, style);
  flow.space(6);
}

function addAcceptance({ report }: ReportContext, hazard: Hazard): void {
  const row = (label: string, value: string, who: string, name: string): readonly FormCell[] => [{ label }, { value }, { label: who, widthPt: 48 }, { value: filled(name), widthPt: 60 }];
  const rows = hazard.events.flatMap((event): (readonly FormCell[])[] => {
    switch (event.kind) {
      case 'done': return [[{ label: '整改完成' }, { value: `${instantText(event.at)}　${sentence(filled(event.result))}${sentence(event.note)}（${event.by}记录）` }]];
      case 'accepted': return [row('验收', `${instantText(event.at)}　${filled(event.how)}；${sentence(filled(event.result))}${sentence(event.note)}`, '验收人', event.acceptedBy)];
      case 'rejected': return [row('验收未过', `${instantText(event.at)}　${filled(event.reason)}`, '验收人', event.rejectedBy)];
      case 'closed': return [row('主要负责人', `${instantText(event.at)}　${sentence(event.note) || '同意销号。'}`, '签批', event.signedOffBy)];
      default: return [];
    }
  });
  report.flow.space(8);
  addForm(report, { paddingYPt: formPaddingPt, rows: rows.length > 0 ? rows : [[{ label: '验收销号' }, { value: '尚未整改完成，没有验收，没有销号' }]] });
}

const stationsARow = 9;

function addStations({ report }: ReportContext, hazard: Hazard): void {
  const stations = hazardTimeline(hazard);
  for (let from = 0; from < stations.length; from += stationsARow) addTimeline(report, stations.slice(from, from + stationsARow));
}

/** 7.5: ordinary hazards of the ledger, one line each. */
export function addGeneralHazards(context: ReportContext): void {
  const { report, record, packs } = context;
  const general = record.hazards.filter(({ grade }) => grade === 'general');
  addHeading(report, { level: 2, number: '7.5', title: '一般隐患台账' });
  if (general.length === 0) return addParagraph(report, '台账中没有一般隐患。', { style: typeScale.bodySmall });
  addTable(report, {
    caption: { number: hazardTableNumbers(context).general, title: '一般隐患台账' },
    columns: [
      { head: '编号', width: 'fitted' }, { head: '隐患', width: { weight: 1.6 } }, { head: '部位', width: { weight: 0.7 } }, { head: '依据', width: { weight: 0.9 } },
      { head: '查出日期\n整改时限', width: 'fitted' }, { head: '责任人', width: 'fitted' }, { head: '状态', width: 'fitted' },
    ],
    rows: general.map((hazard): TableRow => {
      const five = fiveAssurancesOf(hazard);
      return { kind: 'row', cells: [
        hazard.id, hazard.title, filled(hazard.area), filled(basisText(hazard.basis, packs.hazards.pack)), `${hazard.events[0]?.at.slice(0, 10) ?? notFilledIn}\n${five?.deadline ?? '未定'}`, five?.responsible ?? '未定', hazardPlate(hazard, asOfDay(context)),
      ] };
    }),
  });
}
