import { useCallback, useState } from 'react';
import type { Stop, WalkStation } from './arrangeWalk.ts';
import { firstOpen, nextAtStation, resumeAt, stopsOf } from './arrangeWalk.ts';

/** A question; the end of a station; or the end of the walk. */
export type Place = { readonly kind: 'stop'; readonly key: string } | { readonly kind: 'station'; readonly stationId: string } | { readonly kind: 'end' };

export interface WalkPlace {
  readonly place: Place;
  readonly stop: Stop | null;
  readonly goTo: (key: string) => void;
  readonly goToStation: (station: WalkStation) => void;
  /** to the next or previous question, whatever its station */
  readonly move: (step: 1 | -1) => void;
  /** after an answer: the next one without an answer at this station, else the station's end, else the walk's */
  readonly advance: (from: Stop) => void;
}

const begin = (stations: readonly WalkStation[]): Place => {
  const stop = resumeAt(stations);
  return stop === null ? { kind: 'end' } : { kind: 'stop', key: stop.key };
};

/** Where the walk is. It begins where it stopped, which follows from the newest observation and is stored nowhere. */
export function useWalkPlace(stations: readonly WalkStation[]): WalkPlace {
  const [chosen, setChosen] = useState<Place>(() => begin(stations));
  const stops = stopsOf(stations);
  // a question that is no longer asked there leaves the walk where it would go on
  const place = chosen.kind === 'stop' && !stops.some(({ key }) => key === chosen.key) ? begin(stations) : chosen;
  const index = place.kind === 'stop' ? stops.findIndex(({ key }) => key === place.key) : -1;
  const stop = stops[index] ?? null;
  const goTo = useCallback((key: string) => setChosen({ kind: 'stop', key }), []);
  const goToStation = useCallback(({ stops: own }: WalkStation) => {
    const target = firstOpen(own) ?? own[0];
    if (target !== undefined) setChosen({ kind: 'stop', key: target.key });
  }, []);
  const move = (step: 1 | -1) => {
    const next = index === -1 ? (step === -1 ? stops.at(-1) : undefined) : stops[index + step];
    if (next !== undefined) setChosen({ kind: 'stop', key: next.key });
  };
  const advance = (from: Stop) => {
    const next = nextAtStation(stops, from);
    if (next !== null) return setChosen({ kind: 'stop', key: next.key });
    const more = stops.some(({ key, observation }) => key !== from.key && observation === null);
    setChosen(more ? { kind: 'station', stationId: from.station.id } : { kind: 'end' });
  };
  return { place, stop, goTo, goToStation, move, advance };
}
