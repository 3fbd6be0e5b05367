import type { ReportDocument } from '../layout/ReportDocument.ts';
import { typeScale } from '../layout/typeScale.ts';
import { breakLines } from '../text/breakLines.ts';
import { groupHex } from '../text/groupHex.ts';
import type { HazardPhoto } from './hazardPhotos.ts';

/** The name of a picture's card, else the beginning of its digest. */
export function photoName({ card, digest }: HazardPhoto): string {
  return card?.name ?? `摘要${digest.slice(0, 8)}`;
}

/** `整改前：通气无响应（11月6日）`. @param day how its date is written */
export function photoTitle(photo: HazardPhoto, day: (day: string) => string): string {
  const on = photo.card?.obtainedOn;
  return `${photo.phase}：${photo.card?.note.trim() || photoName(photo)}${on ? `（${day(on)}）` : ''}`;
}

/** A frame with a sentence for each picture that should stand here and cannot. */
export function addMissingPictures(report: ReportDocument, photos: readonly HazardPhoto[]): void {
  for (const photo of photos) {
    if (photo.problem !== null) addFrame(report, `${photo.phase}　${photo.card?.name ?? '没有证据卡片的文件'}（摘要 ${groupHex(photo.digest, 2)}）：${photo.problem}。`);
  }
}

function addFrame(report: ReportDocument, sentence: string): void {
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
