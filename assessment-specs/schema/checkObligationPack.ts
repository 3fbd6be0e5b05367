import type { PackContext } from './checkPack.ts';
import { checkReferences, traitIdsOf } from './checkReferences.ts';
import { checkUniqueIds } from './checkUniqueIds.ts';
import type { ObligationPack, ScheduleRow } from './ObligationPack.ts';
import type { PackFinding } from './PackFinding.ts';
import { sizeClassSchema, type TraitPack } from './TraitPack.ts';

type RowPlace = { readonly row: ScheduleRow; readonly obligationId: string; readonly path: string };

/** Ids, schedules and references of a pack of duties. */
export function checkObligationPack(pack: ObligationPack, { traits }: PackContext): readonly PackFinding[] {
  const rows = pack.obligations.flatMap((obligation, o) => obligation.schedule.map((row, s) => (
    { row, obligationId: obligation.id, path: `obligations[${o}].schedule[${s}]` })));
  const eventIds = new Set(pack.events.map((event) => event.id));
  return [
    ...(pack.obligations.length === 0 ? [{ code: 'pack.noItems', path: 'obligations', params: {} } satisfies PackFinding] : []),
    ...checkUniqueIds(pack.obligations.map((obligation, o) => ({ id: obligation.id, path: `obligations[${o}].id` }))),
    ...checkUniqueIds(rows.map(({ row, path }) => ({ id: row.id, path: `${path}.id` }))),
    ...checkUniqueIds(pack.events.map((event, e) => ({ id: event.id, path: `events[${e}].id` }))),
    ...rows.flatMap((place) => [...checkRow(place, eventIds), ...checkRowReferences(place, traits)]),
  ];
}

/** Months, days, hours or seconds; `PT0S` is 'at once'. */
const duration = /^P(?:\d+[MD]|T\d+[HS])$/;

function checkRow({ row, obligationId, path }: RowPlace, eventIds: ReadonlySet<string>): readonly PackFinding[] {
  const found = (code: PackFinding['code'], key: string): PackFinding => ({ code, path: `${path}.${key}`, params: { id: row.id } });
  const intervals = [row.interval, row.review, row.respondWithin].every((value) => value === null || duration.test(value));
  return [
    ...(row.id.startsWith(`${obligationId}-`) ? [] : [{ code: 'id.prefix', path: `${path}.id`, params: { id: row.id, parent: obligationId } } satisfies PackFinding]),
    ...((row.kind === 'every') === (row.interval !== null) && intervals ? [] : [found('schedule.interval', 'interval')]),
    ...((row.kind === 'every' || row.kind === 'once') === (row.due !== null) ? [] : [found('schedule.due', 'due')]),
    ...(row.kind !== 'every' || (row.until !== null && row.due !== null && row.due <= row.until) ? [] : [found('schedule.until', 'until')]),
    ...((row.kind === 'event') === (row.event !== null) ? [] : [found('schedule.event', 'event')]),
    ...(row.event === null ? [] : checkReferences('reference.event', [row.event], eventIds, `${path}.event`).map((finding) => ({ ...finding, path: `${path}.event` }))),
    ...(row.appliesWhenPresent.some((id) => row.appliesWhenAbsent.includes(id)) ? [found('schedule.contradiction', 'appliesWhenAbsent')] : []),
  ];
}

function checkRowReferences({ row, path }: RowPlace, traits: TraitPack | undefined): readonly PackFinding[] {
  const sizes = row.appliesSize === 'ALL' ? [] : checkReferences('reference.size', row.appliesSize, new Set(sizeClassSchema.options), `${path}.appliesSize`);
  if (traits === undefined) return sizes;
  const traitIds = traitIdsOf(traits);
  return [
    ...sizes,
    ...checkReferences('reference.trait', row.appliesWhenPresent, traitIds, `${path}.appliesWhenPresent`),
    ...checkReferences('reference.trait', row.appliesWhenAbsent, traitIds, `${path}.appliesWhenAbsent`),
    ...(row.appliesSectors === 'ALL' ? [] : checkReferences('reference.sector', row.appliesSectors, new Set(traits.sectors.map((sector) => sector.code)), `${path}.appliesSectors`)),
  ];
}
