import type { Station } from '../../../../assessment-specs/records/Walk.ts';

/** Stations while they are being arranged, in walking order. */
export type StationDraft = readonly Station[];

const sameName = (one: string, other: string) => one.trim() === other.trim();

export const hasName = (stations: StationDraft, name: string): boolean => stations.some((station) => sameName(station.name, name));

/** @param id new and unlike the others @returns the stations as they were where the name is blank or there already */
export function withStation(stations: StationDraft, id: string, name: string, criterionIds: readonly string[]): StationDraft {
  return name.trim() === '' || hasName(stations, name) ? stations : [...stations, { id, name: name.trim(), criterionIds: [...criterionIds] }];
}

export function withName(stations: StationDraft, id: string, name: string): StationDraft {
  return name.trim() === '' || stations.some((station) => station.id !== id && sameName(station.name, name)) ? stations : stations.map((station) => station.id === id ? { ...station, name: name.trim() } : station);
}

export function moved(stations: StationDraft, id: string, step: 1 | -1): StationDraft {
  const place = stations.findIndex((station) => station.id === id);
  const [station, other] = [stations[place], stations[place + step]];
  if (station === undefined || other === undefined) return stations;
  return stations.map((one, index) => index === place ? other : index === place + step ? station : one);
}

export function toggled(stations: StationDraft, id: string, criterionId: string): StationDraft {
  return stations.map((station) => station.id !== id ? station : { ...station, criterionIds: station.criterionIds.includes(criterionId) ? station.criterionIds.filter((one) => one !== criterionId) : [...station.criterionIds, criterionId] });
}
