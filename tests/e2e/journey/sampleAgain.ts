import type { Answer } from '../../../assessment-specs/records/Answer.ts';
import type { LoopbackDoor } from '../../fixtures/loopbackDoor.ts';
import { packItems } from '../../fixtures/workshop.ts';
import { onlyAssessment } from './answerRest.ts';

/** What the sample says of an item, as far as it decides the score. */
export interface SampleAnswer {
  readonly itemId: string;
  readonly answer: Answer;
  /** the findings as keys: the number of the rule in the item, and how often */
  readonly rules: readonly { readonly number: number; readonly count: number }[];
}

/** The sample enterprise with a second assessment that has no answers, and what the first one says of every item, pack by pack, in the packs' order. */
export interface SampleAgain {
  readonly enterpriseId: string;
  readonly assessmentId: string;
  readonly packs: readonly { readonly packId: string; readonly answers: readonly SampleAnswer[] }[];
}

export const scoredPacks = ['sd-smb-standardization', 'sd-dual-prevention'] as const;

/** Starts the second assessment through the host, with the packs and the facts of the first. */
export async function startSampleAgain(door: LoopbackDoor): Promise<SampleAgain> {
  const { enterpriseId, view: { file } } = await onlyAssessment(door);
  const started = await door.ask('assessment.start', {
    enterpriseId, period: file.period, periodTraits: file.periodTraits, team: file.team,
    packs: { primary: scoredPacks[0], gates: [{ id: scoredPacks[1], mandatory: false, bandId: 'general' }], obligations: ['three-year-action'] },
  });
  const packs = scoredPacks.map((packId) => ({
    packId,
    answers: packItems(packId).map((item): SampleAnswer => {
      const answer = file.layers.self[packId]?.[item.id];
      if (answer === undefined) throw new Error(`The sample says nothing of ${item.id}.`);
      const findings = answer.kind === 'scored' ? answer.findings : [];
      return { itemId: item.id, answer, rules: findings.map(({ ruleId, count }) => ({ number: item.rules.findIndex(({ id }) => id === ruleId) + 1, count })) };
    }),
  }));
  return { enterpriseId, assessmentId: started.file.id, packs };
}

const decisive = (answer: Answer) => (answer.kind === 'scored' ? answer.findings.map(({ ruleId, count }) => `${ruleId} ${count}`).sort().join() : `空项 ${answer.ground}`);

/** What the answers of an assessment come to, item by item, and what the sample's come to. */
export async function comparedWithSample(door: LoopbackDoor, again: SampleAgain): Promise<{ readonly given: unknown; readonly sample: unknown }> {
  const { file } = await door.ask('assessment.get', { enterpriseId: again.enterpriseId, assessmentId: again.assessmentId });
  const given = again.packs.map(({ packId }) => Object.fromEntries(Object.entries(file.layers.self[packId] ?? {}).map(([itemId, answer]) => [itemId, decisive(answer)])));
  const sample = again.packs.map(({ answers }) => Object.fromEntries(answers.map(({ itemId, answer }) => [itemId, decisive(answer)])));
  return { given, sample };
}
