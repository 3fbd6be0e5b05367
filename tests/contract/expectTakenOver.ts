import { expect } from 'vitest';
import type { Door } from '../fixtures/testDoors.ts';
import { place, type Workshop } from '../fixtures/workshop.ts';

/** A sealed assessment becomes the predecessor of a new one, and one of its answers is taken over there; what must be refused is. */
export async function expectTakenOver(door: Door, workshop: Workshop): Promise<void> {
  const { enterpriseId, assessmentId } = place(workshop);
  const start = { enterpriseId, periodTraits: {}, team: [], packs: { primary: 'sd-smb-standardization', gates: [], obligations: [] } };
  const next = await door.ask('assessment.start', { ...start, period: { from: '2027-01-01', to: '2027-12-31' } });
  const at = { enterpriseId, assessmentId: next.file.id };
  const takeOver = (seq: number, itemId: string) => door.call('assessment.takeOver', { ...at, seq, packId: 'sd-smb-standardization', itemId, reason: '沿用 2026 年' });
  expect(await takeOver(next.seq, '1.1.1')).toMatchObject({ ok: false, error: { code: 'answer.notTakenOver', params: { problem: 'noPredecessor' } } });
  expect(await door.call('assessment.setPredecessor', { enterpriseId, assessmentId, seq: workshop.assessment.seq, predecessorId: next.file.id })).toMatchObject({ ok: false, error: { code: 'assessment.notEarlier' } });
  const chosen = await door.ask('assessment.setPredecessor', { ...at, seq: next.seq, predecessorId: assessmentId });
  expect([chosen.file.predecessorId, chosen.file.layers.self]).toEqual([assessmentId, {}]);
  const taken = await takeOver(chosen.seq, '1.1.1');
  expect(taken).toMatchObject({ ok: true, value: { changes: [{ kind: 'answered', itemId: '1.1.1', answer: { kind: 'scored', findings: [], by: '孟宏' } }] } });
  expect(await takeOver(chosen.seq + 1, '1.1.1')).toMatchObject({ ok: false, error: { code: 'answer.notTakenOver', params: { problem: 'answered' } } });
  expect(JSON.parse((await door.ask('assessment.exportRecord', at)).json)).not.toHaveProperty('assessment.predecessorId');
}
