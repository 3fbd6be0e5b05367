import type { ScreeningLine } from '../../../../assessment-specs/engine/screening.ts';
import { ownEntry } from '../../../../assessment-specs/records/ownEntry.ts';
import type { Observation, Station, Walk } from '../../../../assessment-specs/records/Walk.ts';

/** The station of what no other one asks: 其他, or 全厂 when it is the only one. */
export const restStationId = 'rest';

/** One question at one station. A question of several stations is a stop at each. */
export interface Stop {
  readonly key: string;
  readonly station: Station;
  readonly line: ScreeningLine;
  readonly observation: Observation | null;
}

export interface WalkStation {
  readonly station: Station;
  readonly stops: readonly Stop[];
}

export interface WalkCounts {
  readonly all: number;
  readonly no: number;
  readonly yes: number;
  readonly toCheck: number;
  readonly open: number;
}

export const stopKey = (stationId: string, criterionId: string): string => `${stationId} ${criterionId}`;

/**
 * The stations as they have to be stored so that every question that is asked has one: what none of them asks joins the rest, which comes last.
 * @param restName what the rest is called where it is not there yet
 */
export function coveringStations(stations: readonly Station[], asked: readonly ScreeningLine[], restName: string): readonly Station[] {
  const taken = new Set(stations.flatMap(({ criterionIds }) => criterionIds));
  const left = asked.map(({ criterion }) => criterion.id).filter((id) => !taken.has(id));
  const rest = stations.find(({ id }) => id === restStationId) ?? { id: restStationId, name: restName, criterionIds: [] };
  const others = stations.filter(({ id }) => id !== restStationId);
  const criterionIds = [...rest.criterionIds, ...left];
  return criterionIds.length === 0 ? others : [...others, { ...rest, criterionIds }];
}

/** The walk: every question that is asked, at every station that asks it, in the order of stations and catalogue; none is left out. */
export function arrangeWalk(walk: Walk, lines: readonly ScreeningLine[], restName: string): readonly WalkStation[] {
  const asked = lines.filter(({ applies }) => applies);
  return coveringStations(walk.stations, asked, restName).map((station) => ({
    station,
    stops: asked.filter(({ criterion }) => station.criterionIds.includes(criterion.id)).map((line) => ({
      key: stopKey(station.id, line.criterion.id), station, line, observation: ownEntry(ownEntry(walk.observations, line.criterion.id) ?? {}, station.id),
    })),
  }));
}

export const stopsOf = (stations: readonly WalkStation[]): readonly Stop[] => stations.flatMap(({ stops }) => stops);

/** They add up: all = no + yes + toCheck + open. */
export function walkCounts(stops: readonly Stop[]): WalkCounts {
  const of = (answer: Observation['answer']) => stops.filter(({ observation }) => observation?.answer === answer).length;
  return { all: stops.length, no: of('no'), yes: of('yes'), toCheck: of('toCheck'), open: stops.filter(({ observation }) => observation === null).length };
}

/** The next stop without an answer at the same station, from its beginning again at the end; null when the station is done. */
export function nextAtStation(stops: readonly Stop[], after: Stop): Stop | null {
  const own = stops.filter(({ station }) => station.id === after.station.id);
  const place = own.findIndex(({ key }) => key === after.key);
  return [...own.slice(place + 1), ...own.slice(0, place)].find(({ observation }) => observation === null) ?? null;
}

/** The next station in walking order that has an unanswered question, from the first again at the end; null when all are done. */
export function nextStation(stations: readonly WalkStation[], afterId: string): WalkStation | null {
  const place = stations.findIndex(({ station }) => station.id === afterId);
  return [...stations.slice(place + 1), ...stations.slice(0, place + 1)].find(({ stops }) => firstOpen(stops) !== null) ?? null;
}

export const firstOpen = (stops: readonly Stop[]): Stop | null => stops.find(({ observation }) => observation === null) ?? null;

/** Where the walk goes on: at the first unanswered question of the station where something was seen last, else at the next station that has one. Null when all are answered. */
export function resumeAt(stations: readonly WalkStation[]): Stop | null {
  const seen = stopsOf(stations).filter(({ observation }) => observation !== null);
  const at = ({ observation }: Stop) => Date.parse(observation?.at ?? '');
  const newest = seen.reduce<Stop | null>((latest, stop) => latest === null || at(stop) >= at(latest) ? stop : latest, null);
  const stationId = newest?.station.id ?? stations[0]?.station.id;
  const here = stations.find(({ station }) => station.id === stationId);
  if (here === undefined) return null;
  return firstOpen(here.stops) ?? firstOpen(nextStation(stations, here.station.id)?.stops ?? []);
}

/** The other stations that ask the same question. */
export const elsewhere = (stops: readonly Stop[], stop: Stop): readonly Stop[] => stops.filter(({ key, line }) => line.criterion.id === stop.line.criterion.id && key !== stop.key);

/** Where two states of the walk differ first: what an undo took back. */
export function changedStop(before: Walk, after: Walk): string | null {
  for (const criterionId of new Set([...Object.keys(before.observations), ...Object.keys(after.observations)])) {
    const [old, now] = [ownEntry(before.observations, criterionId) ?? {}, ownEntry(after.observations, criterionId) ?? {}];
    const stationId = [...new Set([...Object.keys(old), ...Object.keys(now)])].find((id) => JSON.stringify(ownEntry(old, id)) !== JSON.stringify(ownEntry(now, id)));
    if (stationId !== undefined) return stopKey(stationId, criterionId);
  }
  return null;
}
