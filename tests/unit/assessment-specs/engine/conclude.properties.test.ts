import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../../assessment-specs/records/Answer.ts';
import { conclude } from '../../../../assessment-specs/engine/conclude.ts';
import { buildPack, notApplicable, scored } from './buildPack.ts';
import { buildHazard, buildPacks, buildRecord } from './buildRecord.ts';

const pack = buildPack([[[{ points: 500, rules: [{ kind: 'each', points: 7 }] }, { points: 500 }]]]);
const answer = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.constant('notApplicable' as const), fc.constant(null));
const path = fc.constantFrom(
  ['found'], ['found', 'started'], ['found', 'started', 'done', 'accepted'], ['found', 'transferred'], ['found', 'started', 'done', 'accepted', 'closed', 'reopened'],
) as fc.Arbitrary<Parameters<typeof buildHazard>[0]>;

describe('conclude, for any answers', () => {
  it('lets any open veto beat any total, and never passes with anything open', () => {
    fc.assert(fc.property(answer, fc.constantFrom('no', 'toCheck', 'yes', null), fc.option(path), (given, dust, events) => {
      const first: Record<string, Answer> = given === null ? {} : { '1.1.1': given === 'notApplicable' ? notApplicable() : scored('1.1.1', { a: given }) };
      const hazards = events === null ? [] : [buildHazard(events)];
      const { kind, grade, vetoes, reasons } = conclude(buildRecord({
        answers: { ...first, '1.1.2': scored('1.1.2') }, traits: { dust_explosion: 'yes' }, hazards,
        screening: { 'MH-03-01': 'no', 'MH-14-00': 'no', ...(dust === null ? {} : { 'MH-11-06': dust } as const) },
      }), buildPacks(pack));
      const open = given === null || dust === null || dust === 'toCheck' || (dust === 'yes' && events === null);
      expect(kind === 'incomplete').toBe(open);
      if (!open) expect(kind === 'vetoed').toBe(events !== null);
      expect(vetoes.map((veto) => veto.hazardId)).toEqual(events === null ? [] : ['HZ-2026-001']);
      expect(grade !== null).toBe(kind === 'passed');
      expect(reasons.length).toBeGreaterThan(0);
    }));
  });
});
