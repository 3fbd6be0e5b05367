import { evidenceOf } from '../../records/mayChangeEnterprise.ts';
import { ownEntry } from '../../records/ownEntry.ts';
import { doubtfulNotApplicable } from '../doubtfulNotApplicable.ts';
import { packIndex } from '../packIndex.ts';
import { screening } from '../screening.ts';
import { traitsOf } from '../traitsOf.ts';
import type { CitedEvidence, SweepInputs, Swept, SweptPack } from './Swept.ts';

type Place = CitedEvidence['at'][number];

/** Works out once what the rules look at. Scores are taken from the conclusion, never computed again. */
export function lookOver(inputs: SweepInputs): Swept {
  const { record, packs } = inputs;
  const lines = screening(record, packs);
  const traits = traitsOf(record, packs);
  const scored = scoredPacks(inputs, traits);
  return { ...inputs, traits, screening: lines, scored, cited: citedEvidence(inputs, scored) };
}

function scoredPacks({ record, packs, conclusion }: SweepInputs, traits: Swept['traits']): readonly SweptPack[] {
  return [packs.primary, ...packs.gates].flatMap(({ ref, pack }): readonly SweptPack[] => {
    const sheet = conclusion.packs.find((one) => one.sheet.pack.id === ref.id)?.sheet;
    if (sheet === undefined) return [];
    const answers = ownEntry(record.assessment.layers.self, ref.id) ?? {};
    const scores = new Map(sheet.categories.flatMap((category) => category.elements.flatMap((element) => element.items)).map((score) => [score.itemId, score]));
    const items = packIndex(pack).items.flatMap((item) => {
      const score = scores.get(item.id);
      return score === undefined ? [] : [{ item, answer: ownEntry(answers, item.id), score, where: { kind: 'item' as const, packId: ref.id, itemId: item.id } }];
    });
    return [{ ref, pack, sheet, answers, doubts: doubtfulNotApplicable(pack, answers, traits), items }];
  });
}

function citedEvidence({ record, assessment, enterprise }: SweepInputs, scored: readonly SweptPack[]): readonly CitedEvidence[] {
  const places = new Map<string, Map<string, Place>>();
  const note = (ids: readonly string[], key: string, place: Place) => {
    for (const id of ids) {
      const known = places.get(id) ?? new Map<string, Place>();
      places.set(id, known.set(key, place));
    }
  };
  for (const { items } of scored) for (const { answer, where } of items) if (answer !== null) note(answer.evidence, `${where.packId} ${where.itemId}`, where);
  const criterion = (criterionId: string, evidence: readonly string[]) => note(evidence, criterionId, { kind: 'criterion', criterionId });
  for (const [criterionId, answer] of Object.entries(record.assessment.screening)) criterion(criterionId, answer.evidence);
  for (const [criterionId, seen] of Object.entries(record.assessment.walk.observations)) for (const { evidence } of Object.values(seen)) criterion(criterionId, evidence);
  for (const hazard of record.hazards) note(hazard.events.flatMap(evidenceOf), hazard.id, { kind: 'hazard', hazardId: hazard.id });
  return [...places].map(([id, at]) => ({ id, at: [...at.values()], card: ownEntry(assessment.evidence, id) ?? ownEntry(enterprise.evidence, id) }));
}
