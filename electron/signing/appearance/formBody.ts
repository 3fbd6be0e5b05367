import { pdfNumber } from '../pdf/pdfNumber.ts';
import { streamBody } from '../pdf/writeRevision.ts';

/**
 * An appearance stream. @param rect the widget's place; the form's own corner is 0 0
 * @param images object numbers of the pictures, named I0, I1 … in the content @param content already deflated
 */
export function formBody(rect: readonly [number, number, number, number], images: readonly number[], content: Uint8Array): Buffer {
  const box = `[0 0 ${pdfNumber(rect[2] - rect[0])} ${pdfNumber(rect[3] - rect[1])}]`;
  const pictures = images.length === 0 ? '' : ` /XObject << ${images.map((number, index) => `/I${index} ${number} 0 R`).join(' ')} >>`;
  return streamBody(`/Type /XObject\n/Subtype /Form\n/FormType 1\n/BBox ${box}\n/Resources <<${pictures} >>\n/Filter /FlateDecode`, content);
}

/** An appearance that shows nothing: PDF/A wants one even for an empty field. */
export function emptyFormBody(rect: readonly [number, number, number, number]): Buffer {
  const box = `[0 0 ${pdfNumber(rect[2] - rect[0])} ${pdfNumber(rect[3] - rect[1])}]`;
  return streamBody(`/Type /XObject\n/Subtype /Form\n/FormType 1\n/BBox ${box}\n/Resources << >>`, new Uint8Array());
}
