import { citedCriterionId } from '../../../../assessment-specs/records/citedCriterionId.ts';
import type { ScreeningLine } from '../../../../assessment-specs/engine/screening.ts';
import type { EnterpriseFile } from '../../../../assessment-specs/records/EnterpriseFile.ts';

/** A place that the records name already, with the questions that they tie to it. */
export interface ProposedStation {
  readonly name: string;
  readonly source: 'hazard' | 'confinedSpace' | 'chemical';
  readonly criterionIds: readonly string[];
}

const nameLength = 60;

/** Places from the ledger and the profile, each once, the ledger's first. Questions come along where a record ties them to the place; everything else is for people to decide. */
export function proposeStations({ hazards, profile }: Pick<EnterpriseFile, 'hazards' | 'profile'>, asked: readonly ScreeningLine[]): readonly ProposedStation[] {
  const askedIds = new Set(asked.map(({ criterion }) => criterion.id));
  const inSpaces = asked.filter(({ criterion }) => criterion.applicableWhen.some((trait) => trait.startsWith('confined_space'))).map(({ criterion }) => criterion.id);
  const found = [
    ...hazards.map(({ area, basis }): ProposedStation => ({ name: area, source: 'hazard', criterionIds: [citedCriterionId(basis) ?? ''].filter((id) => askedIds.has(id)) })),
    ...profile.confinedSpaces.map(({ name, place }): ProposedStation => ({ name: place.trim() === '' ? name : place, source: 'confinedSpace', criterionIds: inSpaces })),
    ...profile.chemicals.map(({ place }): ProposedStation => ({ name: place, source: 'chemical', criterionIds: [] })),
  ];
  const byName = new Map<string, ProposedStation>();
  for (const one of found) {
    const name = one.name.trim().slice(0, nameLength);
    if (name === '') continue;
    const known = byName.get(name);
    byName.set(name, { name, source: known?.source ?? one.source, criterionIds: [...new Set([...known?.criterionIds ?? [], ...one.criterionIds])] });
  }
  return [...byName.values()];
}
