import { expect, it } from 'vitest';
import type { SweepTarget } from '../../../../../assessment-specs/engine/sweep/SweepFinding.ts';
import { findingAddress } from '../../../../../renderer/features/sweep/findingAddress.ts';
import { buildPack, testRef } from '../../../assessment-specs/engine/buildPack.ts';
import { buildPacks } from '../../../assessment-specs/engine/buildRecord.ts';

const place = { enterpriseId: 'e-1', assessmentId: 'a-1', packs: buildPacks(buildPack([[[{ points: 100 }]], [[{ points: 100 }]]])) };
const at = (where: SweepTarget) => findingAddress(where, place);

it('leads to the item, to the first of a category, and to the criterion', () => {
  expect(at({ kind: 'item', packId: testRef.id, itemId: '2.1.1' })).toBe('/e/e-1/a/a-1/score?pack=synthetic-pack&item=2.1.1');
  expect(at({ kind: 'pack', packId: testRef.id, categoryId: '2' })).toBe('/e/e-1/a/a-1/score?pack=synthetic-pack&item=2.1.1');
  expect(at({ kind: 'pack', packId: testRef.id, categoryId: null })).toBe('/e/e-1/a/a-1/score?pack=synthetic-pack&item=1.1.1');
  expect(at({ kind: 'criterion', criterionId: 'MH-03-01' })).toBe('/e/e-1/a/a-1/hazards?criterion=MH-03-01');
});

it('leads a file to where it is used', () => {
  expect(at({ kind: 'evidence', evidenceId: 'x', usedAt: { kind: 'hazard', hazardId: 'HZ-2026-001' } })).toBe('/e/e-1/hazards/HZ-2026-001');
  expect(at({ kind: 'evidence', evidenceId: 'x', usedAt: null })).toBe('/e/e-1/a/a-1/score');
});

it('leads to one field of the profile and of the report texts, to one question, and to the team', () => {
  expect(at({ kind: 'profile', field: 'employees' })).toBe('/e/e-1/profile?field=employees');
  expect(at({ kind: 'trait', traitId: 'ammonia' })).toBe('/e/e-1/profile?trait=ammonia');
  expect(at({ kind: 'narrative', field: 'method' })).toBe('/e/e-1/a/a-1/conclusion?tab=texts&field=method');
  expect(at({ kind: 'team', memberId: null })).toBe('/e/e-1/a/a-1/conclusion?tab=team');
});
