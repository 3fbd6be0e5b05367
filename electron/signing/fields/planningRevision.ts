import { dictionaryWith } from './dictionaryWith.ts';
import { fieldMark } from './fieldMark.ts';
import { widgetBody } from './widgetBody.ts';
import { emptyFormBody } from '../appearance/formBody.ts';
import { bodyText, pageNumbers, type PdfSnapshot } from '../pdf/PdfSnapshot.ts';
import { entryOf, itemsOf, rectangleOf, referenceOf } from '../pdf/PdfValue.ts';
import { writeRevision } from '../pdf/writeRevision.ts';
import type { SignatureFieldPlan } from '../SignatureFieldPlan.ts';
import { SigningRefusal } from '../SigningRefusal.ts';

function pageWithAnnotations(base: PdfSnapshot, page: number, widgets: readonly number[]): readonly [number, Buffer] {
  const object = base.object(page);
  if (object === undefined) throw new SigningRefusal('pdf.unsupported', { problem: `page object ${page} is missing`, offset: 0 });
  const references = widgets.map((number) => `${number} 0 R`).join(' ');
  const present = entryOf(object.value, 'Annots');
  if (present === undefined) return [page, dictionaryWith(bodyText(base, object), `/Annots [${references}]`)];
  const apart = referenceOf(present);
  const holder = apart === undefined ? object : base.object(apart);
  const items = itemsOf(holder === undefined || apart === undefined ? present : holder.value);
  // with references alone the first closing bracket is the array's own
  if (holder === undefined || items === undefined || items.some((item) => item.kind !== 'reference')) throw new SigningRefusal('pdf.unsupported', { problem: `page object ${page} has unreadable annotations`, offset: object.start });
  const body = bodyText(base, holder);
  const opening = apart === undefined ? body.search(/\/Annots\s*\[/) : 0;
  const closing = body.indexOf(']', opening);
  return [holder.number, Buffer.from(`${body.slice(0, closing)} ${references}${body.slice(closing)}`, 'latin1')];
}

/** Written numbers have three decimals: rounding first lets the verifier arrive at the same box from what it reads. */
function roundedRect(rect: SignatureFieldPlan['rect']): SignatureFieldPlan['rect'] {
  const [left, bottom, right, top] = rect;
  return [Number(left.toFixed(3)), Number(bottom.toFixed(3)), Number(right.toFixed(3)), Number(top.toFixed(3))];
}

function checkPlace(base: PdfSnapshot, page: number, field: SignatureFieldPlan): void {
  const [left, bottom, right, top] = field.rect;
  const refuse = (problem: string): never => {
    throw new SigningRefusal('field.badPlace', { name: field.fieldName, problem });
  };
  if (!field.rect.every(Number.isFinite) || right - left < 1 || top - bottom < 1) refuse('the rectangle is empty');
  const media = rectangleOf(entryOf(base.object(page)?.value, 'MediaBox'));
  if (media !== undefined && (left < media[0] || bottom < media[1] || right > media[2] || top > media[3])) refuse('the rectangle leaves the page');
}

/**
 * The update that adds the form and every empty signature field. Same base and fields, same bytes; the verifier writes
 * it again from what it reads and compares. Refuses fields that name a missing page, leave it, or share a name.
 */
export function planningRevision(base: PdfSnapshot, fields: readonly SignatureFieldPlan[]): Buffer {
  const root = base.object(base.revision.root);
  if (root === undefined) throw new SigningRefusal('pdf.unsupported', { problem: 'no catalog', offset: 0 });
  if (entryOf(root.value, 'AcroForm') !== undefined || entryOf(root.value, 'Perms') !== undefined) throw new SigningRefusal('pdf.alreadyPlanned');
  const pages = pageNumbers(base);
  const bodies = new Map<number, Buffer>();
  const onPage = new Map<number, number[]>();
  const form = base.revision.size;
  const names = new Set<string>();
  const widgets = fields.map((field, index) => {
    const page = pages[field.pageIndex];
    if (page === undefined) throw new SigningRefusal('field.badPlace', { name: field.fieldName, problem: `there is no page ${field.pageIndex + 1}` });
    // a full stop would make a reader look for a parent field
    if (field.fieldName === '' || field.fieldName.includes('.') || names.has(field.fieldName)) throw new SigningRefusal('field.duplicate', { name: field.fieldName });
    names.add(field.fieldName);
    checkPlace(base, page, field);
    const widget = form + 1 + 2 * index;
    const rect = roundedRect(field.rect);
    bodies.set(widget, widgetBody({ ...field, rect, page, appearance: widget + 1, signature: null }));
    bodies.set(widget + 1, emptyFormBody(rect));
    onPage.set(page, [...(onPage.get(page) ?? []), widget]);
    return widget;
  });
  bodies.set(form, Buffer.from(`<<\n/Fields [${widgets.map((number) => `${number} 0 R`).join(' ')}]\n/SigFlags 3\n${fieldMark}\n>>`, 'latin1'));
  for (const [page, numbers] of onPage) bodies.set(...pageWithAnnotations(base, page, numbers));
  bodies.set(base.revision.root, dictionaryWith(bodyText(base, root), `/AcroForm ${form} 0 R`));
  return writeRevision(base.revision, bodies).bytes;
}
