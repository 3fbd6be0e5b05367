import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { afterStep } from '../../electron/contract/afterStep.ts';
import type { HazardStep } from '../../electron/contract/channels.ts';
import type { EnterpriseView } from '../../electron/contract/views.ts';
import { openInProcess, type Door } from '../fixtures/testDoors.ts';
import { completedWorkshop, inkPicture, packItems, place, type Workshop } from '../fixtures/workshop.ts';

const packId = 'sd-smb-standardization';
const linked = packItems(packId).find((item) => item.majorHazardRefs.includes('MH-03-02') && item.rules.some(({ kind }) => kind === 'forfeit'));
const itemId = linked?.id ?? '';
const ruleId = linked?.rules.find(({ kind }) => kind === 'forfeit')?.id ?? '';

describe('a major hazard and the points of its item', () => {
  let door: Door;
  let workshop: Workshop;
  let hazardId: string;
  beforeAll(async () => {
    door = await openInProcess();
    workshop = await completedWorkshop(door);
    const enterprise = await door.ask('hazard.record', {
      enterpriseId: workshop.enterprise.file.id, seq: workshop.enterprise.seq, grade: 'major', basis: { kind: 'criterion', criterionId: 'MH-03-02', branches: [] }, source: 'screening', title: '电工证过期', description: '',
      area: '机修', foundBy: '孟宏', foundAt: '2026-01-19T09:00:00+08:00', itemRefs: [], sourceRef: null, assessmentId: null,
    });
    workshop = { ...workshop, enterprise };
    hazardId = enterprise.file.hazards[0]?.id ?? '';
  });
  afterAll(() => door.close());

  const answerNow = async () => (await door.ask('assessment.get', { enterpriseId: workshop.enterprise.file.id, assessmentId: workshop.assessment.file.id })).file.layers.self[packId]?.[itemId];
  const rescore = (cause: 'found' | 'accepted', rule = ruleId) => door.call('assessment.rescore', { ...place(workshop), hazardId, cause, packId, itemId, ruleId: rule });

  it('changes nothing by itself, and takes only what is proposed', async () => {
    expect(await answerNow()).toMatchObject({ findings: [] });
    expect(await rescore('accepted')).toMatchObject({ ok: false, error: { code: 'rescoring.notProposed', params: { itemId, hazardId } } });
    expect(await rescore('found', `${itemId}-z`)).toMatchObject({ ok: false, error: { code: 'rescoring.notProposed' } });
  });

  it('puts the finding in and keeps both scores; one undo takes both back', async () => {
    const taken = await rescore('found');
    if (!taken.ok) throw new Error(taken.error.code);
    expect(taken.value.file.layers.self[packId]?.[itemId]).toMatchObject({ findings: [{ itemId, ruleId, count: 1 }] });
    expect(taken.value.file.rescorings).toMatchObject([{ hazardId, cause: 'found', itemId, answerBefore: { findings: [] }, before: { percent: '100.0' }, after: { earned: '0' } }]);
    const undone = afterStep(taken.value, await door.ask('assessment.undo', { ...place(workshop), seq: taken.value.seq }));
    expect(undone.file.rescorings).toEqual([]);
    expect(undone.file.layers.self[packId]?.[itemId]).toMatchObject({ findings: [] });
    workshop = { ...workshop, assessment: undone };
  });

  it('gives the points back after acceptance by somebody else, and the history of both stays', async () => {
    const found = await rescore('found');
    if (!found.ok) throw new Error(found.error.code);
    const enterprise = await walkToAccepted(door, workshop.enterprise, hazardId, found.value.savedAt);
    workshop = { enterprise, assessment: found.value };
    const restored = await rescore('accepted');
    if (!restored.ok) throw new Error(restored.error.code);
    expect(restored.value.file.layers.self[packId]?.[itemId]).toMatchObject({ findings: [] });
    expect(restored.value.file.rescorings.map(({ cause, before, after }) => [cause, before.percent, after.percent])).toEqual([['found', '100.0', expect.any(String)], ['accepted', expect.any(String), '100.0']]);
    workshop = { ...workshop, assessment: restored.value };
    expect(await rescore('accepted')).toMatchObject({ ok: false, error: { code: 'rescoring.notProposed' } });
  });
});

/** The whole loop of a major hazard up to acceptance by another person, after the answer was given. */
async function walkToAccepted(door: Door, { file, seq }: EnterpriseView, hazardId: string, at: string): Promise<EnterpriseView> {
  const enterpriseId = file.id;
  const photo = await door.ask('evidence.add', { enterpriseId, assessmentId: null, seq, name: '照片.png', kind: 'photo', obtainedOn: null, validUntil: null, note: '', content: inkPicture() });
  const evidence = [photo.evidence.id];
  const head = { at, note: '' };
  const five = { responsible: '李工', supervisor: '周明远', measures: '换证', fundsYuan: 0, deadline: '2099-12-31', contingency: '停用' };
  const steps: readonly HazardStep[] = [
    { kind: 'evidenceAdded', ...head, phase: 'before', evidence }, { kind: 'ordered', ...head, order: 'stopWork', area: '机修', orderedBy: '周明远' },
    { kind: 'reported', ...head, toAuthority: '街道应急所', how: '电话', toEmployees: '班前会' }, { kind: 'planned', ...head, five }, { kind: 'started', ...head },
    { kind: 'done', ...head, result: '已换证', evidence }, { kind: 'accepted', ...head, acceptedBy: '孟宏', how: '查证', result: '有效', evidence: [] },
  ];
  let view = await door.ask('enterprise.get', { enterpriseId });
  for (const step of steps) view = await door.ask('hazard.advance', { enterpriseId, seq: view.seq, hazardId, step });
  return view;
}
