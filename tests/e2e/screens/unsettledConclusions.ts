import type { LoopbackDoor } from '../../fixtures/loopbackDoor.ts';
import { askedCriteria, full, packItems, place, startedWorkshop, type Workshop } from '../../fixtures/workshop.ts';

/** An assessment with the first categories done, a dozen hazards not asked yet and one 待查: 尚未完成. */
export async function beginWorkshop(door: LoopbackDoor): Promise<Workshop> {
  const workshop = await startedWorkshop(door);
  const answers = packItems('sd-smb-standardization').slice(0, 60).map(({ id }) => ({ packId: 'sd-smb-standardization', itemId: id, answer: full }));
  let assessment = await door.ask('assessment.answerMany', { ...place(workshop), layer: 'self', reason: '逐条核对', answers });
  for (const [index, criterionId] of askedCriteria({ ...workshop, assessment }).slice(0, 5).entries()) {
    assessment = await door.ask('assessment.screen', { ...place({ ...workshop, assessment }), criterionId, answer: { answer: index === 0 ? 'toCheck' : 'no', branches: [], reason: '', note: '', evidence: [] } });
  }
  return { ...workshop, assessment };
}

/** The same one answered to the end, with 不得分 wherever a rule allows it: 未达标. */
export async function failWorkshop(door: LoopbackDoor, workshop: Workshop): Promise<void> {
  const answers = (['sd-smb-standardization', 'sd-dual-prevention'] as const).flatMap((packId) => packItems(packId).map((item) => {
    const forfeit = item.rules.find(({ kind }) => kind === 'forfeit');
    return { packId, itemId: item.id, answer: forfeit === undefined ? full : { ...full, findings: [{ itemId: item.id, ruleId: forfeit.id, count: 1 }] } };
  }));
  let assessment = await door.ask('assessment.answerMany', { ...place(workshop), layer: 'self', reason: '逐条核对', answers });
  for (const criterionId of askedCriteria({ ...workshop, assessment })) {
    assessment = await door.ask('assessment.screen', { ...place({ ...workshop, assessment }), criterionId, answer: { answer: 'no', branches: [], reason: '', note: '', evidence: [] } });
  }
}
