import type { Answer } from '../records/Answer.ts';
import { layerSchema } from '../records/Answer.ts';
import { checkHazardHistory } from '../records/checkHazardHistory.ts';
import type { AssessmentRecord } from '../records/AssessmentRecord.ts';
import type { HazardProblem } from '../records/HazardProblem.ts';
import type { ScoredPack } from '../schema/ScoredPack.ts';
import { checkAnswer } from './checkAnswer.ts';
import type { AnswerProblem } from './checkAnswer.ts';
import type { ResolvedPacks } from './ResolvedPacks.ts';

/** What is wrong with a record that has the right shape. `path` leads to the place. */
export type RecordProblem =
  | { readonly kind: 'answer'; readonly path: string; readonly packId: string; readonly problem: AnswerProblem }
  | { readonly kind: 'packNotScored'; readonly path: string; readonly packId: string }
  | { readonly kind: 'criterionUnknown'; readonly path: string; readonly criterionId: string }
  | { readonly kind: 'branchUnknown'; readonly path: string; readonly criterionId: string; readonly branch: string }
  | { readonly kind: 'screeningReasonMissing'; readonly path: string; readonly criterionId: string }
  | { readonly kind: 'deviceTwice'; readonly path: string; readonly deviceId: string }
  | { readonly kind: 'hazardTwice'; readonly path: string; readonly hazardId: string }
  /** A step that could not have been taken, for example closed without acceptance by another person. */
  | { readonly kind: 'hazardHistory'; readonly path: string; readonly hazardId: string; readonly problem: HazardProblem['kind'] | 'notFound' }
  | { readonly kind: 'hazardUnknown'; readonly path: string; readonly hazardId: string }
  | { readonly kind: 'obligationUnknown'; readonly path: string; readonly obligationId: string }
  | { readonly kind: 'obligationReasonMissing'; readonly path: string; readonly obligationId: string };

/**
 * All that keeps a record from being scored and concluded, with paths. Empty: `conclude` will not throw.
 * Every layer is checked, not only the one that decides.
 */
export function checkRecord(record: AssessmentRecord, packs: ResolvedPacks): readonly RecordProblem[] {
  return [...checkLayers(record, packs), ...checkScreening(record, packs), ...checkDevices(record, packs), ...checkHazards(record), ...checkObligations(record, packs)];
}

function checkLayers(record: AssessmentRecord, packs: ResolvedPacks): readonly RecordProblem[] {
  const scored = new Map<string, ScoredPack>([packs.primary, ...packs.gates].map(({ ref, pack }) => [ref.id, pack]));
  return layerSchema.options.flatMap((layer) => Object.entries(record.assessment.layers[layer]).flatMap(([packId, answers]) => {
    const path = `assessment.layers.${layer}.${packId}`;
    const pack = scored.get(packId);
    if (Object.keys(answers).length === 0) return [];
    return pack === undefined ? [{ kind: 'packNotScored', path, packId } as const] : checkAnswers(pack, packId, answers, path);
  }));
}

function checkAnswers(pack: ScoredPack, packId: string, answers: Readonly<Record<string, Answer>>, path: string): readonly RecordProblem[] {
  return Object.entries(answers).flatMap(([itemId, answer]) => {
    const problem = checkAnswer(pack, itemId, answer);
    return problem === null ? [] : [{ kind: 'answer' as const, path: `${path}[${JSON.stringify(itemId)}]`, packId, problem }];
  });
}

function checkScreening(record: AssessmentRecord, packs: ResolvedPacks): readonly RecordProblem[] {
  const criteria = criteriaById(packs);
  return Object.entries(record.assessment.screening).flatMap(([criterionId, answer]): readonly RecordProblem[] => {
    const path = `assessment.screening[${JSON.stringify(criterionId)}]`;
    const criterion = criteria.get(criterionId);
    if (criterion === undefined) return [{ kind: 'criterionUnknown', path, criterionId }];
    const known = new Set(criterion.branches.map((branch) => branch.id));
    return [
      ...answer.branches.filter((branch) => !known.has(branch)).map((branch) => ({ kind: 'branchUnknown', path: `${path}.branches`, criterionId, branch }) as const),
      ...(answer.answer === 'notApplicable' && answer.reason.trim() === '' ? [{ kind: 'screeningReasonMissing', path: `${path}.reason`, criterionId } as const] : []),
    ];
  });
}

function checkDevices(record: AssessmentRecord, packs: ResolvedPacks): readonly RecordProblem[] {
  const criteria = criteriaById(packs);
  const hazards = new Set(record.hazards.map((hazard) => hazard.id));
  const seen = new Set<string>();
  return record.assessment.failedDevices.flatMap((device, position): readonly RecordProblem[] => {
    const path = `assessment.failedDevices[${position}]`;
    const twice = seen.has(device.id);
    seen.add(device.id);
    return [
      ...(twice ? [{ kind: 'deviceTwice', path: `${path}.id`, deviceId: device.id } as const] : []),
      ...(criteria.has(device.criterionId) ? [] : [{ kind: 'criterionUnknown', path: `${path}.criterionId`, criterionId: device.criterionId } as const]),
      ...(device.hazardId === null || hazards.has(device.hazardId) ? [] : [{ kind: 'hazardUnknown', path: `${path}.hazardId`, hazardId: device.hazardId } as const]),
    ];
  });
}

function checkHazards(record: AssessmentRecord): readonly RecordProblem[] {
  return record.hazards.flatMap((hazard, position): readonly RecordProblem[] => {
    const path = `hazards[${position}]`;
    if (record.hazards.findIndex((other) => other.id === hazard.id) !== position) return [{ kind: 'hazardTwice', path: `${path}.id`, hazardId: hazard.id }];
    const broken = checkHazardHistory(hazard);
    return broken === null ? [] : [{ kind: 'hazardHistory', path: `${path}.events[${broken.index}]`, hazardId: hazard.id, problem: broken.problem?.kind ?? 'notFound' }];
  });
}

function checkObligations(record: AssessmentRecord, packs: ResolvedPacks): readonly RecordProblem[] {
  const known = new Set(packs.obligations.flatMap(({ pack }) => pack.obligations.map((obligation) => obligation.id)));
  return Object.entries(record.assessment.obligations).flatMap(([obligationId, answer]): readonly RecordProblem[] => {
    const path = `assessment.obligations[${JSON.stringify(obligationId)}]`;
    if (!known.has(obligationId)) return [{ kind: 'obligationUnknown', path, obligationId }];
    return answer.state === 'notApplicable' && answer.reason.trim() === '' ? [{ kind: 'obligationReasonMissing', path: `${path}.reason`, obligationId }] : [];
  });
}

function criteriaById({ hazards }: ResolvedPacks) {
  return new Map([...hazards.pack.criteria, hazards.pack.failedDevice].map((criterion) => [criterion.id, criterion]));
}
