import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../../../assessment-specs/catalogue.ts';
import type { ScreeningLine } from '../../../../../../assessment-specs/engine/screening.ts';
import { noWalk } from '../../../../../../assessment-specs/records/Walk.ts';
import type { Walk } from '../../../../../../assessment-specs/records/Walk.ts';
import { arrangeWalk, changedStop, coveringStations, elsewhere, nextAtStation, nextStation, resumeAt, stopsOf, walkCounts } from '../../../../../../renderer/features/hazards/walk/arrangeWalk.ts';
import { aStation, anObservation } from '../../../../../fixtures/builders/aWalk.ts';

const pack = loadCatalogue().latest('major-hazards')?.pack;
if (pack?.kind !== 'hazards') throw new Error('There is no pack of major hazards.');
const lines: readonly ScreeningLine[] = [...pack.criteria.slice(0, 4), pack.failedDevice].map((criterion, index) => ({ criterion, applies: index !== 1, because: { kind: 'answered' }, state: 'unanswered', answer: null }));
const [one, aside, two, three, device] = lines.map(({ criterion }) => criterion.id) as [string, string, string, string, string];
const stations = [aStation('A', one, two), aStation('B', two)];
const keys = (walk: Walk) => arrangeWalk(walk, lines, '其他').map(({ station, stops }) => [station.name, stops.map(({ line }) => line.criterion.id)]);

describe('the walk', () => {
  it('asks every question that is asked, 第十四条 too, and puts what no station has last', () => {
    expect(keys({ ...noWalk, stations })).toEqual([['A 站', [one, two]], ['B 站', [two]], ['其他', [three, device]]]);
    expect(keys({ ...noWalk, stations: [{ id: 'rest', name: '全厂', criterionIds: [one] }, ...stations] })).toEqual([['A 站', [one, two]], ['B 站', [two]], ['全厂', [one, three, device]]]);
    expect(keys(noWalk)).toEqual([['其他', [one, two, three, device]]]);
  });
  it('leaves out 不涉及, even where a station has it', () => {
    expect(keys({ ...noWalk, stations: [aStation('A', aside, one, two, three, device)] })).toEqual([['A 站', [one, two, three, device]]]);
  });
  it('loses no question whatever the stations are', () => {
    const ids = lines.filter(({ applies }) => applies).map(({ criterion }) => criterion.id);
    fc.assert(fc.property(fc.array(fc.subarray([...ids, aside]), { maxLength: 4 }), (sets) => {
      const own = sets.map((criterionIds, index) => aStation(`S${index}`, ...criterionIds));
      const walked = stopsOf(arrangeWalk({ ...noWalk, stations: own }, lines, '其他')).map(({ line }) => line.criterion.id);
      expect([...new Set(walked)].sort()).toEqual([...ids].sort());
      expect(coveringStations(coveringStations(own, lines.filter(({ applies }) => applies), '其他'), lines.filter(({ applies }) => applies), '再')).toEqual(coveringStations(own, lines.filter(({ applies }) => applies), '其他'));
    }));
  });
});

describe('the way through', () => {
  const walk = (observations: Walk['observations']) => arrangeWalk({ stations, observations }, lines, '其他');
  const at = (observations: Walk['observations']) => resumeAt(walk(observations))?.key ?? null;
  it('goes on at the station where something was seen last', () => {
    expect(at({})).toBe(`A ${one}`);
    expect(at({ [one]: { A: anObservation('no', 1) } })).toBe(`A ${two}`);
    expect(at({ [three]: { rest: anObservation('toCheck', 3) }, [one]: { A: anObservation('no', 1) } })).toBe(`rest ${device}`);
  });
  it('goes to the next station when that one is done, and is at its end when all are', () => {
    const all: Walk['observations'] = { [one]: { A: anObservation('no', 1) }, [two]: { A: anObservation('yes', 2), B: anObservation('no', 3) }, [three]: { rest: anObservation('toCheck', 4) } };
    expect(at({ [one]: { A: anObservation('no', 1) }, [two]: { A: anObservation('no', 2) } })).toBe(`B ${two}`);
    expect(at({ ...all, [device]: { rest: anObservation('no', 5) } })).toBeNull();
    expect(walkCounts(stopsOf(walk(all)))).toEqual({ all: 5, no: 2, yes: 1, toCheck: 1, open: 1 });
  });
  it('returns to a question that was passed over before it leaves the station', () => {
    const before = walk({ [two]: { A: anObservation('no', 1) } });
    const [first, second] = stopsOf(before);
    if (first === undefined || second === undefined) throw new Error('The walk has no stops.');
    expect(nextAtStation(stopsOf(before), second)?.key).toBe(first.key);
    const done = walk({ [one]: { A: anObservation('no', 2) }, [two]: { A: anObservation('no', 1) } });
    expect(nextAtStation(stopsOf(done), first)).toBeNull();
    expect(nextStation(done, 'A')?.station.id).toBe('B');
    expect(nextStation(done, 'rest')?.station.id).toBe('B');
    expect(elsewhere(stopsOf(done), second).map(({ key }) => key)).toEqual([`B ${two}`]);
  });
  it('finds what an undo took back', () => {
    const seen: Walk = { stations, observations: { [one]: { A: anObservation('no', 1) }, [two]: { B: anObservation('no', 2) } } };
    expect(changedStop(seen, { stations, observations: { [one]: { A: anObservation('no', 1) } } })).toBe(`B ${two}`);
    expect(changedStop(seen, { stations, observations: { ...seen.observations, [one]: { A: anObservation('yes', 1) } } })).toBe(`A ${one}`);
    expect(changedStop(seen, { ...seen, stations: [] })).toBeNull();
  });
});
