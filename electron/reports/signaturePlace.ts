import { lateText } from './layout/inlineSpaces.ts';
import type { ReportContext } from './ReportContext.ts';
import type { RichText, TextStyle } from './text/TextStyle.ts';

/** Where a person of the team signs: `第19页　序号5`, known when everything is set. `—` for somebody who does not sign this document. */
export function signaturePlace({ report, signatures }: ReportContext, memberId: string, style: TextStyle): RichText {
  const index = signatures.findIndex((signature) => signature.memberId === memberId);
  const fieldName = signatures[index]?.fieldName;
  if (fieldName === undefined) return '—';
  const words = (page: number): string => `第${page}页　序号${index + 1}`;
  return [lateText(words(88), style, () => {
    const place = report.canvas.signatureFields.find((field) => field.fieldName === fieldName);
    if (place === undefined) throw new Error(`The signature ${fieldName} has no place in the document.`);
    return words(place.pageIndex + 1);
  })];
}
