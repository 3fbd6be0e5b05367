import { inflateSync } from 'node:zlib';
import type { Evidence } from '../../../assessment-specs/records/Evidence.ts';
import type { Hazard } from '../../../assessment-specs/records/Hazard.ts';
import type { Digest } from '../../../assessment-specs/schema/primitives.ts';
import type { ReportContext } from '../ReportContext.ts';

/** A file that a hazard's history cites. `problem` says why no picture of it stands in the report; null where one does. */
export interface HazardPhoto {
  readonly digest: Digest;
  readonly phase: '整改前' | '整改后' | '验收';
  readonly card: Evidence | null;
  readonly bytes: Uint8Array | null;
  readonly problem: string | null;
}

/** Where the pictures come from, and the document that they are opened for. */
export interface PhotoSource extends Pick<ReportContext, 'report' | 'evidence'> {
  readonly cards: Readonly<Record<string, Evidence>>;
}

/** Every file cited in the events of a hazard, each once, before the rectification first. Files that are no pictures have neither bytes nor problem. */
export async function hazardPhotos(hazard: Hazard, source: PhotoSource): Promise<readonly HazardPhoto[]> {
  const cited = new Map<Digest, HazardPhoto['phase']>();
  const cite = (digests: readonly Digest[], phase: HazardPhoto['phase']): void => digests.forEach((digest) => void (cited.has(digest) || cited.set(digest, phase)));
  for (const event of hazard.events) if (event.kind === 'evidenceAdded') cite(event.evidence, event.phase === 'before' ? '整改前' : '整改后');
  for (const event of hazard.events) if (event.kind === 'done' || event.kind === 'accepted') cite(event.evidence, event.kind === 'done' ? '整改后' : '验收');
  const order: readonly HazardPhoto['phase'][] = ['整改前', '整改后', '验收'];
  const photos = await Promise.all([...cited].map(([digest, phase]) => openPhoto(digest, phase, source)));
  return photos.sort((a, b) => order.indexOf(a.phase) - order.indexOf(b.phase));
}

async function openPhoto(digest: Digest, phase: HazardPhoto['phase'], { cards, evidence, report }: PhotoSource): Promise<HazardPhoto> {
  const card = Object.hasOwn(cards, digest) ? cards[digest] ?? null : null;
  const bytes = await evidence(digest, 'photo');
  if (bytes === null) return { digest, phase, card, bytes: null, problem: '证据文件缺失或与摘要不符，生成本文件时没有取到' };
  if (card !== null && !card.mime.startsWith('image/')) return { digest, phase, card, bytes: null, problem: null };
  const problem = pictureProblem(bytes, () => report.canvas.images.open(report.canvas.pdf, bytes));
  return { digest, phase, card, bytes: problem === null ? bytes : null, problem };
}

/** PNG and JPEG can be printed. Pixels are unpacked here, because what fails later would take the whole document with it. */
function pictureProblem(bytes: Uint8Array, open: () => unknown): string | null {
  const png = startsWith(bytes, [0x89, 0x50, 0x4e, 0x47]);
  if (!png && !startsWith(bytes, [0xff, 0xd8, 0xff])) return '图片不是PNG或JPEG，不能印入本文件';
  try {
    if (png) inflateSync(pngPixels(bytes));
    open();
    return null;
  } catch {
    return '图片已损坏，不能印入本文件';
  }
}

const startsWith = (bytes: Uint8Array, head: readonly number[]): boolean => head.every((value, index) => bytes[index] === value);

/** The IDAT chunks one after the other. */
function pngPixels(bytes: Uint8Array): Buffer {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = file.readUInt32BE(at);
    if (file.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(file.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return Buffer.concat(parts);
}
