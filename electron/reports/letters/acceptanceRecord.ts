import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import { currentRound } from '../../../assessment-specs/records/hazardState.ts';
import { namePersonInCommon } from '../../../assessment-specs/records/personNames.ts';
import { addForm } from '../layout/addForm.ts';
import { addNote } from '../layout/addParagraph.ts';
import { addPhotoRow } from '../layout/addPhotos.ts';
import type { Photo } from '../layout/addPhotos.ts';
import { addTitle } from '../layout/addTitle.ts';
import { handlerOf } from '../LedgerContext.ts';
import type { LedgerContext } from '../LedgerContext.ts';
import { addHazardCaption } from '../sections/addHazardCaption.ts';
import { addFiveAssurances, eventsOf, factRows, formPaddingPt, orderedRow, reportedRow } from '../sections/hazardForms.ts';
import type { FormRow } from '../sections/hazardForms.ts';
import { hazardPhotos } from '../sections/hazardPhotos.ts';
import type { HazardPhoto } from '../sections/hazardPhotos.ts';
import { addMissingPictures, photoName, photoTitle } from '../sections/hazardPictures.ts';
import { sentence } from '../sections/sentence.ts';
import { dayText, filled, instantText } from '../words.ts';
import { addSignForm, signFormPt } from './addSignForm.ts';

const photoPt = 104;

/** 隐患整改验收单: what was found and done, before beside after, who accepted how with what result, and whether the principal signed off. */
export async function addAcceptanceRecord(context: LedgerContext, hazard: Hazard): Promise<void> {
  const { report, profile, criteria, today } = context;
  const photos = await hazardPhotos(hazard, context);
  const rounds = 1 + eventsOf(hazard.events, 'reopened').length;
  report.noteOutline({ level: 1, title: `${hazard.id}　隐患整改验收单` });
  addTitle(report, { text: '隐患整改验收单', spaceAfterPt: 4 });
  addHazardCaption(report, hazard, `${hazard.id}${rounds > 1 ? `　第${rounds}轮整改` : ''}`, today);
  const major = hazard.grade === 'major';
  const orderRows = major || eventsOf(currentRound(hazard), 'ordered').length > 0 ? [orderedRow(hazard)] : [];
  addForm(report, { paddingYPt: formPaddingPt, rows: [...factRows(hazard, criteria, handlerOf(context, hazard)), ...orderRows, ...(major ? [reportedRow(hazard)] : [])] });
  addFiveAssurances(report, hazard);
  addPairs(context, photos);
  const signers = [{ label: '验收人', name: eventsOf(currentRound(hazard), 'accepted').at(-1)?.acceptedBy ?? '' }, { label: '主要负责人', name: profile.principal }];
  report.flow.space(8);
  addForm(report, { paddingYPt: formPaddingPt, tailPt: signFormPt(signers, false), rows: [...doneRows(hazard), ...acceptanceRows(hazard), closingRow(hazard)] });
  addSignForm(report, signers);
}

/** Before left, after right, as many rows as the longer side needs; a side that has none says so. */
function addPairs({ report }: LedgerContext, photos: readonly HazardPhoto[]): void {
  let figure = 0;
  const printable = (phases: readonly HazardPhoto['phase'][]): readonly Photo[] => photos.flatMap((photo) => (
    photo.bytes === null || !phases.includes(photo.phase) ? [] : [{ bytes: photo.bytes, number: String((figure += 1)), title: photoTitle(photo, dayText) }]));
  const before = printable(['整改前']);
  const after = printable(['整改后', '验收']);
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) addPhotoRow(report, [before[row] ?? '没有整改前照片', after[row] ?? '没有整改后照片'], photoPt);
  if (before.length + after.length === 0) addNote(report, '没有可印的整改前后照片。');
  const papers = photos.filter(({ bytes, problem }) => bytes === null && problem === null);
  if (papers.length > 0) addNote(report, `${papers.map(photoName).join('、')}。`, '另有文件：');
  addMissingPictures(report, photos);
}

function doneRows(hazard: Hazard): readonly FormRow[] {
  return eventsOf(currentRound(hazard), 'done').map((event): FormRow => [{ label: '整改完成' }, { value: `${instantText(event.at)}　${sentence(filled(event.result))}${sentence(event.note)}（${event.by}记录）` }]);
}

/** Rejections come before the acceptance that followed them. */
function acceptanceRows(hazard: Hazard): readonly FormRow[] {
  const round = currentRound(hazard);
  const rejected = eventsOf(round, 'rejected').map((event): FormRow => [{ label: '验收未过' }, { value: `${instantText(event.at)}　${sentence(filled(event.reason))}${sentence(event.note)}验收人：${event.rejectedBy}。` }]);
  const accepted = eventsOf(round, 'accepted').slice(-1).flatMap((event): readonly FormRow[] => [
    [{ label: '验收' }, { value: instantText(event.at) }, { label: '验收人' }, { value: event.acceptedBy }],
    [{ label: '验收方式' }, { value: sentence(filled(event.how)) }],
    [{ label: '验收结果' }, { value: `${sentence(filled(event.result))}${sentence(event.note)}` }],
    [{ label: '验收人身份' }, { value: independenceText(hazard, event.acceptedBy) }],
  ]);
  return [...rejected, ...accepted];
}

/** Whether the person who accepted is somebody else than whoever was responsible in this round. */
function independenceText(hazard: Hazard, acceptedBy: string): string {
  const responsible = [...new Set(eventsOf(currentRound(hazard), 'planned').map(({ five }) => five.responsible))];
  if (responsible.some((names) => namePersonInCommon(names, acceptedBy))) return '验收人是整改责任人本人（一般隐患允许，在此注明）。';
  const names = responsible.length === 0 ? '' : `（${responsible.join('、')}）`;
  return `验收人不是整改责任人${names}，登记验收时已按姓名核对。${hazard.grade === 'major' ? '重大事故隐患不得由整改责任人验收。' : ''}`;
}

function closingRow(hazard: Hazard): FormRow {
  const closed = eventsOf(currentRound(hazard), 'closed').at(-1);
  if (closed !== undefined) return [{ label: '销号' }, { value: `${instantText(closed.at)}　${closed.signedOffBy}签批销号。${sentence(closed.note)}` }];
  return [{ label: '销号' }, { value: hazard.grade === 'major' ? '尚未销号。主要负责人签批销号以前，一票否决不解除，不得恢复生产、使用或者作业。' : '尚未销号。' }];
}
