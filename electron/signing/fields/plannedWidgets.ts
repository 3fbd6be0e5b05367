import { readWidget } from './readWidget.ts';
import type { Widget } from './widgetBody.ts';
import { resolve, type PdfSnapshot } from '../pdf/PdfSnapshot.ts';
import { entryOf, itemsOf, numberOf, referenceOf } from '../pdf/PdfValue.ts';

/** A signature field and the object that holds it. */
export interface PlannedWidget {
  readonly number: number;
  readonly widget: Widget;
}

/** The signature fields of the document's form, in the order of the plan; none when the form is not of ours. */
export function plannedWidgets(snapshot: PdfSnapshot): readonly PlannedWidget[] {
  const form = resolve(snapshot, entryOf(snapshot.object(snapshot.revision.root)?.value, 'AcroForm'));
  if (numberOf(entryOf(form, 'ANZH_SignatureLayout')) !== 0) return [];
  const numbers = (itemsOf(entryOf(form, 'Fields')) ?? []).map(referenceOf).filter((number) => number !== undefined);
  return numbers.flatMap((number) => {
    const widget = readWidget(snapshot.object(number)?.value);
    return widget === null ? [] : [{ number, widget }];
  });
}
