/** tags of EXIF 2.32: where the Exif block begins, when the picture was taken, when the file was changed */
const exifBlock = 0x8769;
const dateTimeOriginal = 0x9003;
const dateTime = 0x0132;

/** The day that a JPEG says it was taken, YYYY-MM-DD in the camera's own time; null where it says none. Damaged or lying headers say none. */
export function takenOn(jpeg: Uint8Array): string | null {
  try {
    const tiff = exifOf(jpeg);
    if (tiff === null) return null;
    const littleEndian = tiff.getUint16(0) === 0x4949;
    const first = tagsAt(tiff, tiff.getUint32(4, littleEndian), littleEndian);
    const block = first.get(exifBlock);
    const inner = block === undefined ? new Map<number, number>() : tagsAt(tiff, block, littleEndian);
    return dayAt(tiff, inner.get(dateTimeOriginal)) ?? dayAt(tiff, first.get(dateTime));
  } catch (error) {
    // a place outside the file
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** The APP1 segment that begins with Exif, behind that word. */
function exifOf(jpeg: Uint8Array): DataView | null {
  const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
  if (jpeg.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  for (let at = 2; at + 4 <= jpeg.length;) {
    const marker = view.getUint16(at);
    const length = view.getUint16(at + 2);
    if ((marker & 0xff00) !== 0xff00 || marker === 0xffda || length < 2) return null;
    if (marker === 0xffe1 && view.getUint32(at + 4) === 0x45786966) return new DataView(jpeg.buffer, jpeg.byteOffset + at + 10, length - 8);
    at += 2 + length;
  }
  return null;
}

/** The values of one directory, or where longer ones lie. */
function tagsAt(tiff: DataView, at: number, littleEndian: boolean): ReadonlyMap<number, number> {
  const count = tiff.getUint16(at, littleEndian);
  return new Map(Array.from({ length: count }, (_, index) => [tiff.getUint16(at + 2 + index * 12, littleEndian), tiff.getUint32(at + 10 + index * 12, littleEndian)]));
}

function dayAt(tiff: DataView, at: number | undefined): string | null {
  if (at === undefined) return null;
  const text = String.fromCharCode(...Array.from({ length: 10 }, (_, index) => tiff.getUint8(at + index)));
  const [, year, month, day] = /^(\d{4}):(\d\d):(\d\d)$/.exec(text) ?? [];
  const told = `${year}-${month}-${day}`;
  // cameras without a set clock write zeros
  return year !== undefined && year >= '1990' && !Number.isNaN(Date.parse(`${told}T00:00:00Z`)) ? told : null;
}
