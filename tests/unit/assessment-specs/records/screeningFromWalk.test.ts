import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScreeningAnswer } from '../../../../assessment-specs/records/Answer.ts';
import { digestOfText } from '../../../../assessment-specs/records/digestOf.ts';
import { isFromWalk, screeningFromWalk } from '../../../../assessment-specs/records/screeningFromWalk.ts';
import type { Observation, Walk } from '../../../../assessment-specs/records/Walk.ts';
import { answerFromWalk } from '../../../../assessment-specs/records/Walk.ts';
import { aScreening } from '../../../fixtures/builders/anAssessment.ts';
import { aStation, aWalk, anObservation } from '../../../fixtures/builders/aWalk.ts';

const id = 'MH-11-06';
/** The answer after observation upon observation, each at its station; null takes one back. */
function walked(start: ScreeningAnswer | null, ...steps: readonly (readonly ['A' | 'B', Observation | null])[]) {
  let walk: Walk = aWalk(id);
  let held = start;
  const kinds: string[] = [];
  for (const [station, observation] of steps) {
    const { [station]: _old, ...others } = walk.observations[id] ?? {};
    const seen: Record<string, Observation> = observation === null ? others : { ...others, [station]: observation };
    const next: Walk = { ...walk, observations: Object.keys(seen).length === 0 ? {} : { [id]: seen } };
    const outcome = screeningFromWalk(walk, next, id, held);
    kinds.push(outcome.kind);
    if (outcome.kind === 'changed') held = outcome.answer;
    walk = next;
  }
  return { held, walk, kinds };
}
const no = (minute: number, changes: Partial<Observation> = {}) => anObservation('no', minute, changes);
const yes = (minute: number, changes: Partial<Observation> = {}) => anObservation('yes', minute, changes);
const toCheck = (minute: number) => anObservation('toCheck', minute);

describe('the screening, as the walk fills it', () => {
  it('stays open until the last station, then holds 否 with every note, photograph, author and time', () => {
    const { held, kinds } = walked(null, ['A', no(1, { note: '卸灰阀在转', evidence: [digestOfText('a')] })], ['B', no(2, { note: '检修记录齐', evidence: [digestOfText('b')] })]);
    expect(kinds).toEqual(['same', 'changed']);
    expect(held).toEqual({ answer: 'no', branches: [], reason: '', note: 'A 站：卸灰阀在转\nB 站：检修记录齐', evidence: [digestOfText('a'), digestOfText('b')], by: '乙安全', at: no(2).at });
  });
  it('is 是 from the first 是 on, with its branches; a 否 elsewhere does not lift it', () => {
    const { held } = walked(null, ['A', yes(1, { branches: ['MH-11-06-a'] })], ['B', no(2)]);
    expect(held).toMatchObject({ answer: 'yes', branches: ['MH-11-06-a'] });
  });
  it('follows a station that corrects itself, and is open again when nothing is left of it', () => {
    expect(walked(null, ['A', yes(1, { note: '看错了' })], ['A', no(2)]).held).toBeNull();
    expect(walked(null, ['A', yes(1)], ['A', null]).held).toBeNull();
    expect(walked(null, ['A', yes(1, { branches: ['MH-11-06-a'] })], ['A', no(2)], ['B', no(3)]).held).toMatchObject({ answer: 'no', branches: [] });
    expect(walked(null, ['A', yes(1)], ['B', yes(2)], ['A', null]).held).toMatchObject({ answer: 'yes', at: yes(2).at });
  });
  it('does not repeat the note of a station that changed it', () => {
    expect(walked(null, ['A', toCheck(1)], ['A', { ...toCheck(2), note: '灰斗太高' }], ['A', { ...toCheck(3), note: '要搭架子' }]).held?.note).toBe('A 站：要搭架子');
  });
});

describe('an answer from the desk', () => {
  const desk = (answer: ScreeningAnswer['answer'], changes: Partial<ScreeningAnswer> = {}) => aScreening(answer, { note: '看过图纸', evidence: [digestOfText('plan')], ...changes });
  it('that says 是 stays until every station says otherwise', () => {
    const first = walked(desk('yes'), ['A', no(1)]);
    expect([first.kinds, first.held]).toEqual([['kept'], desk('yes')]);
    expect(walked(desk('yes'), ['A', toCheck(1)]).kinds).toEqual(['kept']);
    expect(walked(desk('yes'), ['A', no(1)], ['B', no(2)]).held).toMatchObject({ answer: 'no', note: '看过图纸', evidence: [digestOfText('plan')] });
    expect(walked(desk('yes'), ['A', no(1)], ['B', toCheck(2)]).held).toMatchObject({ answer: 'toCheck' });
  });
  it('that says 否 gives way to a doubt and to a 是 at one station', () => {
    expect(walked(desk('no'), ['A', toCheck(1)]).held).toMatchObject({ answer: 'toCheck', note: '看过图纸' });
    expect(walked(desk('no'), ['A', yes(1, { note: '敞口接袋' })]).held).toMatchObject({ answer: 'yes', note: '看过图纸\nA 站：敞口接袋' });
  });
  it('that says 待查 is answered by all stations together', () => {
    expect(walked(desk('toCheck'), ['A', no(1)]).held).toEqual(desk('toCheck'));
    expect(walked(desk('toCheck'), ['A', no(1)], ['B', no(2)]).held).toMatchObject({ answer: 'no' });
  });
  it('that says 不涉及 keeps its reason and gives way to a 是 alone', () => {
    const aside = desk('notApplicable', { reason: '没有这种除尘器' });
    expect(walked(aside, ['A', no(1)], ['B', toCheck(2)]).held).toEqual(aside);
    expect(walked(aside, ['A', yes(1)]).held).toMatchObject({ answer: 'yes', reason: '没有这种除尘器' });
  });
  it('that says the same stays the desk’s own, richer by what was seen', () => {
    expect(walked(desk('yes', { branches: ['MH-11-06-a'] }), ['A', yes(1, { note: '敞口', branches: ['MH-11-06-b'] })]).held).toEqual(desk('yes', { branches: ['MH-11-06-a', 'MH-11-06-b'], note: '看过图纸\nA 站：敞口' }));
  });
  it('is not thrown away with an observation that is taken back: what was written leaves 待查', () => {
    expect(walked(desk('no'), ['A', yes(1)], ['A', null]).held).toMatchObject({ answer: 'toCheck', note: '看过图纸', evidence: [digestOfText('plan')] });
  });
});

it('opens a question again that gets another station, and closes it when that one was seen', () => {
  const { held, walk } = walked(null, ['A', no(1)], ['B', no(2)]);
  const wider: Walk = { ...walk, stations: [...walk.stations, aStation('C', id)] };
  expect(screeningFromWalk(walk, wider, id, held)).toEqual({ kind: 'changed', answer: null });
  const seen: Walk = { ...wider, observations: { [id]: { ...walk.observations[id], C: no(3) } } };
  expect(screeningFromWalk(wider, seen, id, null)).toMatchObject({ kind: 'changed', answer: { answer: 'no' } });
});

it('holds what fits of very long notes; the rest stays with its station', () => {
  const { held } = walked(null, ['A', toCheck(1)], ['B', { ...toCheck(2), note: '长'.repeat(19_000) }], ['A', { ...toCheck(3), note: '短'.repeat(2_000) }]);
  expect(held?.note.length).toBeLessThanOrEqual(20_000);
  expect(held?.note).toContain('短短');
});

const step = fc.tuple(fc.constantFrom('A' as const, 'B' as const), fc.constantFrom('no' as const, 'yes' as const, 'toCheck' as const, null));
it('after any walk agrees with the walk: never 否 while a station is left or saw anything else, always 是 while one says so', () => {
  fc.assert(fc.property(fc.array(step, { maxLength: 8 }), fc.constantFrom('no' as const, 'yes' as const, 'toCheck' as const, null), (steps, desk) => {
    const start = desk === null ? null : aScreening(desk);
    const { held, walk } = walked(start, ...steps.map(([station, answer], index) => [station, answer === null ? null : anObservation(answer, index + 1)] as const));
    const says = answerFromWalk(walk, id);
    if (says === 'yes') expect(held?.answer).toBe('yes');
    if (says === 'toCheck') expect(['toCheck', 'yes']).toContain(held?.answer);
    if (desk === null) expect(held?.answer ?? null).toBe(says);
    if (desk === null && held !== null) expect(isFromWalk(walk, id, held)).toBe(true);
    if (held?.answer === 'no' && says !== 'no') expect(desk).toBe('no');
  }));
});
