import { resolvePacks } from '../../assessment-specs/engine/resolvePacks.ts';
import { screening } from '../../assessment-specs/engine/screening.ts';
import { ownEntry } from '../../assessment-specs/records/ownEntry.ts';
import type { Item, ScoredPack } from '../../assessment-specs/schema/ScoredPack.ts';
import type { PaperScope } from '../contract/PaperPrint.ts';
import { fail, succeed } from '../contract/Reply.ts';
import { composedRecord } from './composedRecord.ts';
import type { Service } from './HostContext.ts';
import type { PaperSheet } from './ports.ts';
import { safeFileName } from './safeFileName.ts';
import { withoutMissingCharacters } from './withoutMissingCharacters.ts';

/** Blank sheets for the walk and the meeting. Nothing is written down, and no answer is printed: what stands on a sheet is asked anew. */
export const printPaper: Service<'paper.print'> = async (context, { enterpriseId, assessmentId, scope }, work) => {
  const composed = await composedRecord(context, enterpriseId, assessmentId);
  if (!composed.ok) return composed;
  const { record, enterprise } = composed.value;
  const resolved = resolvePacks(record, context.catalogue);
  if (!resolved.ok) return fail('assessment.packUnknown', { id: record.assessment.packs[0]?.pack.id ?? '', revision: record.assessment.packs[0]?.pack.revision ?? 0 });
  const { packs } = resolved;
  const scored = [packs.primary, ...packs.gates];
  const foreign = scope.packIds.find((id) => !scored.some(({ ref }) => ref.id === id));
  if (foreign !== undefined) return fail('assessment.packUnknown', { id: foreign, revision: 0 });
  const sheets = scored.filter(({ ref }) => scope.packIds.includes(ref.id))
    .map(({ ref, pack }) => sheetOf(pack, ref.revision, scope, (itemId) => ownEntry(ownEntry(record.assessment.layers.self, ref.id) ?? {}, itemId) !== null))
    .filter(({ groups }) => groups.length > 0);
  const lines = scope.hazards ? screening(record, packs).filter(({ applies, state }) => applies && (!scope.onlyUnanswered || state === 'unanswered')) : [];
  if (sheets.length === 0 && lines.length === 0) return fail('paper.nothingToPrint');
  const today = context.clock.now().slice(0, 10);
  const rendered = await context.papers.print({
    enterprise: enterprise.file, period: record.assessment.period, sheets, criteria: lines.map(({ criterion }) => criterion), place: scope.place, today, work,
  });
  if (work.signal.aborted) return fail('call.cancelled');
  const complete = withoutMissingCharacters(rendered);
  return complete.ok ? succeed({ fileName: `工作底稿-${safeFileName(enterprise.file.profile.name)}-${today.replaceAll('-', '')}.pdf`, content: complete.value.pdf }) : complete;
};

function sheetOf(pack: ScoredPack, revision: number, { onlyUnanswered, categoryId, place }: PaperScope, answered: (itemId: string) => boolean): PaperSheet {
  const asked = (item: Item) => (place === null || item.lookAt[place].length > 0) && !(onlyUnanswered && answered(item.id));
  const groups = pack.categories.filter(({ id }) => categoryId === null || id === categoryId).flatMap((category) => category.elements.map((element) => ({
    title: category.elements.length > 1 || category.name !== element.name ? `${category.id} ${category.name}　${element.id} ${element.name}` : `${element.id} ${element.name}`, items: element.items.filter(asked),
  })));
  return { packId: pack.id, revision, name: pack.name, groups: groups.filter(({ items }) => items.length > 0) };
}
