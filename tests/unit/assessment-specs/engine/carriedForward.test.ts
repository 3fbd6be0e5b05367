import { describe, expect, it } from 'vitest';
import { carriedForward, isEarlier, proposedPredecessor } from '../../../../assessment-specs/engine/carriedForward.ts';
import { evidenceToCite, takeOverProblem } from '../../../../assessment-specs/engine/takeOver.ts';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import type { ResolvedTraits } from '../../../../assessment-specs/records/resolveTraits.ts';
import type { PackRef } from '../../../../assessment-specs/schema/PackRef.ts';
import { anEvidence } from '../../../fixtures/builders/anEvidence.ts';
import { buildPack, notApplicable, notApplicableByTrait, scored, testRef } from './buildPack.ts';

const earlier = buildPack([[[{ points: 1000, rules: [{ kind: 'each', points: 200 }] }, { points: 500 }, { points: 500, whenAbsent: ['boiler'] }]]]);
const now = buildPack([[[{ points: 1000, rules: [{ kind: 'each', points: 300 }] }, { points: 500 }, { points: 500, whenAbsent: ['boiler'] }, { points: 100 }]]]);
const source = { pack: (ref: PackRef) => (ref.digest === testRef.digest ? earlier : null) };
const file = (self: Record<string, Answer>, ref = testRef) => ({ packs: [{ role: 'primary' as const, pack: ref }], layers: { self: { [testRef.id]: self }, expert: {}, evaluator: {} } });
const compare = (self: Record<string, Answer>, then: Record<string, Answer>) => {
  const carried = carriedForward(file(self), now, file(then), source);
  if (carried.kind !== 'compared') throw new Error(carried.kind);
  return (id: string) => carried.items.get(id) ?? null;
};
const profile = (value: 'yes' | 'no' | 'unknown') => new Map([['boiler', { value }]]) as unknown as ResolvedTraits;

describe('last year beside this year', () => {
  const item = compare({ '1.1.2': scored('1.1.2') }, { '1.1.1': scored('1.1.1', { a: 2 }), '1.1.2': scored('1.1.2', { a: 1 }), '1.1.3': notApplicableByTrait(['boiler']) });

  it('tells what is reviewed, not yet reviewed, added, and whose rules changed', () => {
    expect(['1.1.1', '1.1.2', '1.1.3', '1.1.4'].map((id) => [item(id)?.review, item(id)?.differences])).toEqual([['unreviewed', ['rules']], ['reviewed', []], ['unreviewed', []], ['added', []]]);
  });

  it('scores the earlier answer by the earlier rules', () => {
    expect(item('1.1.1')?.before?.score.tally).toMatchObject({ deducted: 400, earned: 600 });
    expect(item('1.1.4')?.before).toBeNull();
  });

  it('says so when the earlier revision is not here, or the pack was not used', () => {
    const ref = { ...testRef, digest: 'c'.repeat(64) };
    expect(carriedForward(file({}), now, file({}, ref), source)).toEqual({ kind: 'packUnknown', ref });
    expect(carriedForward(file({}), now, file({}, { ...testRef, id: 'another' }), source)).toEqual({ kind: 'packNotUsed' });
  });

  it('reads ids that every object inherits as ids that are not there', () => {
    expect(item('constructor')).toBeNull();
  });
});

describe('taking an answer over', () => {
  const problem = (then: Record<string, Answer>, id: string, traits: ResolvedTraits = new Map(), self: Record<string, Answer> = {}) => {
    const item = compare(self, then)(id);
    return item === null ? 'missing' : takeOverProblem(item, traits);
  };

  it('is refused where rules changed, where it is answered, and where there is nothing', () => {
    expect([problem({ '1.1.1': scored('1.1.1') }, '1.1.1'), problem({ '1.1.2': scored('1.1.2') }, '1.1.2', new Map(), { '1.1.2': scored('1.1.2') }), problem({}, '1.1.2'), problem({}, '1.1.4')]).toEqual(['changed', 'answered', 'nothingBefore', 'nothingBefore']);
    expect(problem({ '1.1.2': scored('1.1.2', { a: 1 }) }, '1.1.2')).toBeNull();
  });

  it('keeps 空项 to what still holds: the profile must say no today, and what did not happen then says nothing of now', () => {
    const byTrait = { '1.1.3': notApplicableByTrait(['boiler']) };
    expect((['no', 'yes', 'unknown'] as const).map((value) => problem(byTrait, '1.1.3', profile(value)))).toEqual([null, 'traitNotAbsent', 'traitNotAbsent']);
    expect(problem({ '1.1.2': { ...notApplicable(), ground: 'period' } as Answer }, '1.1.2')).toBe('period');
    expect(problem({ '1.1.2': notApplicable() }, '1.1.2')).toBeNull();
  });

  it('cites evidence that is valid on the day, with the day that it stands for', () => {
    const cards = [anEvidence('证据', { id: 'a'.repeat(64), obtainedOn: null, addedAt: '2025-05-06T08:00:00+08:00' }), anEvidence('证据', { id: 'b'.repeat(64), validUntil: '2026-11-24' }), anEvidence('证据', { id: 'c'.repeat(64), obtainedOn: '2025-03-01', validUntil: '2026-11-25' })];
    const answer = { ...scored('1.1.2'), evidence: ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(64)) };
    expect(evidenceToCite(answer, Object.fromEntries(cards.map((card) => [card.id, card])), '2026-11-25').map(({ id, obtainedOn }) => [id[0], obtainedOn])).toEqual([['a', '2025-05-06'], ['c', '2025-03-01']]);
  });
});

describe('the predecessor', () => {
  const one = (id: string, to: string, sealed = true, revision = 1) => ({ id, period: { from: `${to.slice(0, 4)}-01-01`, to }, sealed, revision });
  const current = one('now', '2026-12-31', false);

  it('is of an earlier period: a revision of the same one is not', () => {
    expect([isEarlier(one('a', '2025-12-31'), current), isEarlier(one('b', '2026-12-31'), current), isEarlier(current, current), isEarlier(one('c', '2027-12-31'), current)]).toEqual([true, false, false, false]);
  });

  it('is proposed as the last revision of the newest sealed one, or not at all', () => {
    expect(proposedPredecessor(current, [one('a', '2024-12-31'), one('b', '2025-12-31'), one('c', '2025-12-31', true, 2), one('d', '2026-06-30', false), current])?.id).toBe('c');
    expect(proposedPredecessor(current, [one('d', '2025-12-31', false), current])).toBeNull();
  });
});
