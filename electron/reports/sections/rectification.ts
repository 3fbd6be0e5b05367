import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { currentRound } from '../../../assessment-specs/records/hazardState.ts';
import { addForm } from '../layout/addForm.ts';
import { addHeading } from '../layout/addHeading.ts';
import { addNote, addParagraph } from '../layout/addParagraph.ts';
import { addPhotos } from '../layout/addPhotos.ts';
import { addTimeline } from '../layout/addTimeline.ts';
import { typeScale } from '../layout/typeScale.ts';
import type { ReportContext } from '../ReportContext.ts';
import { groupHex } from '../text/groupHex.ts';
import { filled, instantText } from '../words.ts';
import { addHazardCaption } from './addHazardCaption.ts';
import { asOfDay } from './asOfDay.ts';
import { addFiveAssurances, eventsOf, factRows, formPaddingPt, orderedRow, reportedRow } from './hazardForms.ts';
import type { FormRow } from './hazardForms.ts';
import { addHistory, eventText, isEventful } from './hazardHistory.ts';
import { hazardPhotos } from './hazardPhotos.ts';
import type { HazardPhoto } from './hazardPhotos.ts';
import { addMissingPictures, photoName, photoTitle } from './hazardPictures.ts';
import { hazardTimeline } from './hazardTimeline.ts';
import { sentence } from './sentence.ts';

/** 7.4: one record for each major hazard, whatever it rests on. The loop reads 报告 → 五落实 → 整改 → 验收 → 销号. */
export async function addRectification(context: ReportContext): Promise<void> {
  const { report, record } = context;
  const major = record.hazards.filter(({ grade }) => grade === 'major');
  addHeading(report, { level: 2, number: '7.4', title: '重大事故隐患整改记录', newPage: major.length > 0 });
  if (major.length === 0) return addParagraph(report, '台账中没有重大事故隐患，无整改记录。', { style: typeScale.bodySmall });
  let figure = 1;
  for (const [index, hazard] of major.entries()) {
    const photos = await hazardPhotos(hazard, { ...context, cards: record.evidence });
    if (index > 0) report.flow.space(20);
    addHazardCaption(report, hazard, `记录${index + 1}　隐患${hazard.id}`, asOfDay(context));
    addFacts(context, hazard);
    addFiveAssurances(report, hazard);
    figure = addPictures(context, photos, figure);
    addAcceptance(context, hazard);
    addStations(context, hazard);
    if (isEventful(hazard)) addHistory(report, hazard);
  }
  addNote(report, '验收人不得是整改责任人；销号须主要负责人签批；销号前，结论一律为一票否决。', '注：');
}

function addFacts({ report, packs }: ReportContext, hazard: Hazard): void {
  addForm(report, { paddingYPt: formPaddingPt, rows: [...factRows(hazard, packs.hazards.pack), orderedRow(hazard), reportedRow(hazard), ...turnRows(hazard)] });
}

/** What the loop does not foresee: it was handed over, or opened again. */
function turnRows({ events }: Hazard): readonly FormRow[] {
  return [
    ...eventsOf(events, 'transferred').map((event): FormRow => [{ label: '移交' }, { value: `${instantText(event.at)}　${eventText(event)}（移交不解除否决）` }]),
    ...eventsOf(events, 'reopened').map((event): FormRow => [{ label: '重新打开' }, { value: `${instantText(event.at)}　${eventText(event)}（恢复否决）` }]),
  ];
}

/** Low enough that a usual record with two pictures takes one page. */
const photoPt = 92;

/** `11月6日`; the year stands in the record's form. */
const monthDay = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`;

/** Pictures, then their digests, then a frame with a sentence for each file that should be here and is not. @returns the next figure number */
function addPictures({ report }: ReportContext, photos: readonly HazardPhoto[], first: number): number {
  if (photos.length === 0) {
    addNote(report, '没有登记整改前后的照片。');
    return first;
  }
  const shown = photos.flatMap((photo) => (photo.bytes === null ? [] : [{ photo, bytes: photo.bytes }]));
  if (shown.length > 0) addPhotos(report, shown.map(({ photo, bytes }, index) => ({ bytes, number: `7-${first + index}`, title: photoTitle(photo, monthDay) })), photoPt);
  addNote(report, `${photos.map((photo) => `${photoName(photo)}　${groupHex(photo.digest, 1)}`).join('；')}。另见附件1。`, '文件摘要：');
  addMissingPictures(report, photos);
  return first + shown.length;
}

/** What was done and decided, in this round; the rounds before stand in 全部经过. */
function addAcceptance({ report }: ReportContext, hazard: Hazard): void {
  const row = (label: string, value: string, who: string, name: string): FormRow => [{ label }, { value }, { label: who, widthPt: 48 }, { value: filled(name), widthPt: 60 }];
  const rows = currentRound(hazard).flatMap((event): FormRow[] => {
    switch (event.kind) {
      case 'started': return event.note.trim() === '' ? [] : [[{ label: '整改' }, { value: `${instantText(event.at)}　${eventText(event)}（${event.by}记录）` }]];
      case 'done': return [[{ label: '整改完成' }, { value: `${instantText(event.at)}　${sentence(filled(event.result))}${sentence(event.note)}（${event.by}记录）` }]];
      case 'accepted': return [row('验收', `${instantText(event.at)}　${filled(event.how)}；${sentence(filled(event.result))}${sentence(event.note)}`, '验收人', event.acceptedBy)];
      case 'rejected': return [row('验收未过', `${instantText(event.at)}　${sentence(filled(event.reason))}${sentence(event.note)}`, '验收人', event.rejectedBy)];
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
